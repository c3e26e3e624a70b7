import type { ShapedRun } from './measure.ts';
import type { TextMark } from './page.ts';

/** From the first glyph's origin to the end of the last, without letter spacing after that. Points. */
export function textWidth(mark: TextMark): number {
  const { runs, size, letterSpacing = 0, wordSpacing = 0 } = mark;
  let width = 0;
  let glyphs = 0;
  for (const run of runs) {
    width += (run.width * size) / 1000 + (isSpace(run) ? wordSpacing : 0);
    glyphs += run.length;
  }
  return width + Math.max(0, glyphs - 1) * letterSpacing;
}

/** A space between words is a run of its own. */
export function isSpace({ text }: ShapedRun): boolean {
  return text === ' ';
}
