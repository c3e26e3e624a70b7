import { stretches } from '../../../../layout/inline/fallback.ts';
import type { TextMeasurer } from '../../../../layout/measure.ts';
import type { CidRun } from '../../faces/cid-run.ts';
import type { Element, Refuse } from './element.ts';
import { numeral, readLength } from './length.ts';
import { property, styleOf, type Style } from './style.ts';

/** Words of a drawing in the order of reading, each with the style that holds for them. */
export interface Words {
  readonly text: string;
  readonly style: Style;
  readonly element: Element;
  /** Where the words begin anew, or how far they are moved; undefined for words that go on where others end. */
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly dx: number;
  readonly dy: number;
}

/** A piece of text in one face, set on a baseline. */
export interface SetText {
  readonly operators: string;
  readonly style: Style;
  readonly element: Element;
  readonly runs: readonly { readonly face: string; readonly run: CidRun }[];
}

const FAMILY = 'Atkinson Hyperlegible Next';
const WEIGHTS = /^(?:bold|bolder|[6-9]00)$/;

/** Sets the words of a `text` in the faces of the papers, whatever face it was drawn with. */
export function setText(element: Element, style: Style, faces: TextMeasurer, refuse: Refuse): readonly SetText[] {
  const words = trimmed(wordsIn(element, style, refuse, true));
  const set: SetText[] = [];
  let [x, y] = [0, 0];
  for (const [index, one] of words.entries()) {
    const begins = index === 0 || one.x !== undefined || one.y !== undefined;
    if (begins) {
      const chunk = [one, ...until(words.slice(index + 1))].map((each) => measured(each, faces, refuse));
      const width = chunk.reduce((sum, each) => sum + each.width, 0);
      const anchor = property(one.style, 'text-anchor');
      x = (one.x ?? x) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
      y = one.y ?? y;
    }
    const { size, runs, width } = measured(one, faces, refuse);
    [x, y] = [x + one.dx, y + one.dy];
    let at = x;
    for (const { face, run } of runs) {
      const operators = `BT /${face} ${numeral(size)} Tf 1 0 0 -1 ${numeral(at)} ${numeral(y)} Tm [(${run.shown})]TJ ET`;
      set.push({ operators, style: one.style, element: one.element, runs: [{ face, run }] });
      at += (run.width * size) / 1000;
    }
    x += width;
  }
  return set;
}

/** The words that go on where others end. */
function until(words: readonly Words[]): readonly Words[] {
  const next = words.findIndex(({ x, y }) => x !== undefined || y !== undefined);
  return next === -1 ? words : words.slice(0, next);
}

function wordsIn(element: Element, style: Style, refuse: Refuse, top: boolean): readonly Words[] {
  const size = sizeOf(style);
  const single = (key: string): number | undefined => {
    const text = element.attributes.get(key);
    if (text === undefined) return top && (key === 'x' || key === 'y') ? 0 : undefined;
    const value = readLength(text, { whole: 0, fontSize: size });
    if (value === undefined)
      refuse(element.place, `“${text}” is no single length for “${key}” of “${element.name}”.`, ONE_BY_ONE);
    return value;
  };
  for (const key of ['rotate', 'textLength']) {
    if (element.attributes.has(key))
      refuse(element.place, `“${key}” of “${element.name}” cannot be printed.`, ONE_BY_ONE);
  }
  let moved = { x: single('x'), y: single('y'), dx: single('dx') ?? 0, dy: single('dy') ?? 0 };
  const found: Words[] = [];
  for (const child of element.children) {
    if (child.kind === 'characters') {
      const text = child.text.replaceAll(/[ \t\r\n]+/g, ' ');
      if (text === '' || (text === ' ' && found.length === 0)) continue;
      found.push({ text, style, element, ...moved });
      moved = { x: undefined, y: undefined, dx: 0, dy: 0 };
    } else if (child.name === 'tspan') {
      const inner = wordsIn(child, styleOf(child, style, refuse), refuse, false);
      const [first, ...others] = inner;
      if (!first) continue;
      // A position of the text holds for what comes first in it, unless that has its own.
      found.push(
        { ...first, x: first.x ?? moved.x, y: first.y ?? moved.y, dx: first.dx + moved.dx, dy: first.dy + moved.dy },
        ...others,
      );
      moved = { x: undefined, y: undefined, dx: 0, dy: 0 };
    } else if (child.name !== 'title' && child.name !== 'desc') {
      refuse(child.place, `“${child.name}” inside of text cannot be printed.`, ONE_BY_ONE);
    }
  }
  return found;
}

const ONE_BY_ONE = 'Write plain text, or turn it into paths in a drawing program.';

/** Without white space at the ends, and with one space at most between words. */
function trimmed(words: readonly Words[]): readonly Words[] {
  let spaced = true;
  const single = words.map((one) => {
    const text = spaced || one.x !== undefined ? one.text.replace(/^ /, '') : one.text;
    spaced = text === '' ? spaced : text.endsWith(' ');
    return { ...one, text };
  });
  return single.map((one, index) => (index === single.length - 1 ? { ...one, text: one.text.trimEnd() } : one));
}

function sizeOf(style: Style): number {
  const written = property(style, 'font-size') ?? '16';
  return readLength(written, { whole: 16, fontSize: 16 }) ?? 16;
}

function measured({ text, style, element }: Words, faces: TextMeasurer, refuse: Refuse) {
  const size = sizeOf(style);
  const weight = WEIGHTS.test(property(style, 'font-weight') ?? '') ? 'bold' : 'regular';
  const slope = /^(?:italic|oblique)/.test(property(style, 'font-style') ?? '') ? 'italic' : 'upright';
  const chain = faces.faces(FAMILY, weight, slope);
  const missing = (character: string): void =>
    refuse(
      element.place,
      `No font here has the character “${character}” of the drawing.`,
      'Write it in other characters.',
    );
  const runs = stretches(text.normalize('NFC'), chain, missing).map((one) => {
    return { face: one.face.id, run: one.face.shape(one.text) as CidRun };
  });
  return { size, runs, width: runs.reduce((sum, { run }) => sum + (run.width * size) / 1000, 0) };
}
