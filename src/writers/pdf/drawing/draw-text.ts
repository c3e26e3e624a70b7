import type { ShapedRun } from '../../../layout/measure.ts';
import type { TextMark } from '../../../layout/page.ts';
import { isSpace, textWidth } from '../../../layout/text-width.ts';
import { adjustment, type CidRun } from '../faces/cid-face.ts';
import { pair, type Content } from './content.ts';

/** Where lines lie and how thick they are, as parts of the type size: clear of the letters' bowls, and never a hairline. */
const UNDERLINE_DROP = 0.13;
const RULE_WIDTH = 0.055;

/**
 * Draws a run of text on its baseline. Underlines and strikes are drawn with the text that they belong to.
 *
 * @param height of the page: content streams count from the bottom.
 * @param use called with each run.
 */
export function drawText(content: Content, mark: TextMark, height: number, use: (run: CidRun) => void): void {
  const spacing = mark.letterSpacing ?? 0;
  const widening = mark.wordSpacing ? adjustment((mark.wordSpacing * 1000) / mark.size) : undefined;
  let shown = '';
  for (const run of mark.runs) {
    const cids = cidRun(run);
    use(cids);
    shown += cids.shown;
    if (widening !== undefined && isSpace(run)) shown += `)${widening}(`;
  }
  const y = height - mark.y;
  content.fill(mark.colour);
  content.letterSpacing(spacing);
  content.font(mark.face.id, mark.size);
  content.text(`1 0 0 1 ${pair(mark.x, y)} Tm [(${shown})]TJ`);
  if (mark.underline) rule(content, mark, y - mark.size * UNDERLINE_DROP);
  if (mark.strike) rule(content, mark, y + (mark.face.xHeight * mark.size) / 2000);
}

/** A bar centred on `y`. */
function rule(content: Content, mark: TextMark, y: number): void {
  const thickness = mark.size * RULE_WIDTH;
  content.paint(`${pair(mark.x, y - thickness / 2)} ${pair(textWidth(mark), thickness)} re f`);
}

function cidRun(run: ShapedRun): CidRun {
  if (isCidRun(run)) return run;
  throw new TypeError('Text can be drawn only as shaped by a face of this writer.');
}

function isCidRun(run: ShapedRun): run is CidRun {
  return 'shown' in run;
}
