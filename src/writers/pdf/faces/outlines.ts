import type { Font, PathCommand } from 'fontkit';
import { parseFont } from './load-fontkit.ts';

/** Lines and curves, in thousandths of the type size. */
export type Outline = readonly PathCommand[];

/** Gives the outlines of single glyphs; the font is parsed for the first one. */
export function outlinesOf(file: () => Uint8Array): (glyph: number) => Outline {
  const known = new Map<number, Outline>();
  let font: Font | undefined;
  return (glyph) => {
    const found = known.get(glyph);
    if (found) return found;
    font ??= parseFont(file());
    const scale = 1000 / font.unitsPerEm;
    const outline = font
      .getGlyph(glyph)
      .path.commands.map(({ command, args }) => ({ command, args: args.map((one) => one * scale) }));
    known.set(glyph, outline);
    return outline;
  };
}
