import type { Element, Refuse } from './element.ts';

/** How things are drawn, as the properties of SVG 1.1 say it: what is inherited, then what holds for one element. */
export interface Style {
  readonly inherited: ReadonlyMap<string, string>;
  readonly own: ReadonlyMap<string, string>;
}

const INHERITED: ReadonlySet<string> = new Set([
  'color',
  'fill',
  'fill-opacity',
  'fill-rule',
  'clip-rule',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'visibility',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
]);

const OWN: ReadonlySet<string> = new Set(['opacity', 'display', 'clip-path', 'stop-color', 'stop-opacity', 'overflow']);

/** Properties that would change the picture and are not drawn, with the values at which they change nothing. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  filter: ['none'],
  'backdrop-filter': ['none'],
  mask: ['none'],
  marker: ['none'],
  'marker-start': ['none'],
  'marker-mid': ['none'],
  'marker-end': ['none'],
  'mix-blend-mode': ['normal'],
  'vector-effect': ['none'],
  'paint-order': ['normal'],
  clip: ['auto'],
  animation: ['none'],
  transition: ['none'],
  transform: ['none'],
  'dominant-baseline': ['auto', 'alphabetic'],
  'alignment-baseline': ['auto', 'baseline', 'alphabetic'],
  'baseline-shift': ['baseline', '0'],
  'writing-mode': ['lr', 'lr-tb', 'horizontal-tb'],
  'letter-spacing': ['normal', '0', '0px'],
  'word-spacing': ['normal', '0', '0px'],
  'text-decoration': ['none', 'none solid'],
};

const IMPORTANT = /!important$/i;

/** The style of an element within that of what it stands in. `style="…"` goes before attributes. */
export function styleOf(element: Element, outer: Style, refuse: Refuse): Style {
  const inherited = new Map(outer.inherited);
  const own = new Map<string, string>();
  const set = (name: string, written: string): void => {
    const trimmed = written.trim();
    const value = IMPORTANT.test(trimmed) ? trimmed.replace(IMPORTANT, '').trimEnd() : trimmed;
    const harmless = REFUSED[name];
    if (harmless) {
      if (harmless.includes(value.toLowerCase())) return;
      refuse(
        element.place,
        `“${name}: ${shortened(value)}” cannot be printed.`,
        'Draw it without that, or save it as a PNG.',
      );
    } else if (value === 'inherit') {
      const around = outer.own.get(name);
      if (OWN.has(name) && around !== undefined) own.set(name, around);
    } else if (INHERITED.has(name)) inherited.set(name, value);
    else if (OWN.has(name)) own.set(name, value);
  };
  for (const [name, value] of element.attributes) if (name !== 'transform') set(name, value);
  for (const declaration of (element.attributes.get('style') ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) set(declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1));
  }
  return { inherited, own };
}

export const PLAIN: Style = { inherited: new Map(), own: new Map() };

export function property({ inherited, own }: Style, name: string): string | undefined {
  return own.get(name) ?? inherited.get(name);
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Whether something takes its place and is not seen. */
export function isHidden(style: Style): boolean {
  return ['hidden', 'collapse'].includes(property(style, 'visibility') ?? '');
}

/** What is inside inherits the rest, but not what holds for the element alone. */
export function withoutOwn({ inherited }: Style): Style {
  return { inherited, own: new Map() };
}
