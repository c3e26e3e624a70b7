import colorString from 'color-string';
import type { Place, Refuse } from './element.ts';
import { property, type Style } from './style.ts';

/** A colour from 0 to 1 by component, and how much of it is seen. */
export interface Colour {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

/** How an area or an outline is painted; undefined where it is not. */
export type Paint =
  Colour | { readonly gradient: string; readonly alpha: number; readonly fallback: string | undefined };

/** What a fill or a stroke is painted with. */
export function paintOf(style: Style, side: 'fill' | 'stroke', place: Place, refuse: Refuse): Paint | undefined {
  const written = property(style, side) ?? (side === 'fill' ? 'black' : 'none');
  const alpha = opacityOf(style, `${side}-opacity`, place, refuse);
  const [, id, rest = ''] = /^url\(\s*['"]?#([^'")\s]+)['"]?\s*\)\s*(.*)$/.exec(written) ?? [];
  if (id !== undefined) return { gradient: id, alpha, fallback: rest.trim() || undefined };
  if (written === 'none') return undefined;
  const colour = readColour(written, style);
  if (!colour) {
    refuse(place, `“${written}” is no colour that can be printed.`, 'Write one such as #0b4a57.');
    return undefined;
  }
  return { rgb: colour.rgb, alpha: colour.alpha * alpha };
}

/** A colour as CSS writes it; undefined for what is none. */
export function readColour(written: string, style: Style): Colour | undefined {
  if (written.toLowerCase() === 'currentcolor') {
    const current = property(style, 'color') ?? 'black';
    return current.toLowerCase() === 'currentcolor' ? undefined : readColour(current, style);
  }
  const { model, value = [] } = colorString.get(written.trim().toLowerCase()) ?? {};
  const [one, two, three, alpha = 1] = value;
  if (one === undefined || two === undefined || three === undefined) return undefined;
  switch (model) {
    case 'rgb':
      return { rgb: [one / 255, two / 255, three / 255], alpha };
    case 'hsl':
      return { rgb: ofHue(one, two / 100, three / 100), alpha };
    default:
      return undefined;
  }
}

/** Red, green and blue of a hue in degrees, with saturation and lightness from 0 to 1 (CSS Color 4, 7.1). */
function ofHue(hue: number, saturation: number, lightness: number): readonly [number, number, number] {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const component = (turn: number): number => {
    const place = (turn + hue / 30) % 12;
    return lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  };
  return [component(0), component(8), component(4)];
}

/** From 0 to 1. */
export function opacityOf(style: Style, name: string, place: Place, refuse: Refuse): number {
  const written = property(style, name) ?? '1';
  const value = written.endsWith('%') ? Number(written.slice(0, -1)) / 100 : Number(written);
  if (Number.isFinite(value)) return Math.min(1, Math.max(0, value));
  refuse(place, `“${written}” does not fit “${name}”.`, 'Write a number from 0 to 1.');
  return 1;
}
