import type { TextMark } from '../../../layout/page.ts';
import { isSpace, textWidth } from '../../../layout/text-width.ts';
import { cidRun, type CidRun } from '../faces/cid-run.ts';
import { adjustment, shownId } from '../faces/shown.ts';
import { pair, type Content } from './content.ts';
import { drawMarks, withoutSpaceBeforeMarks } from './draw-marks.ts';

/** Where lines lie and how thick they are, as parts of the type size: clear of the letters' bowls, and never a hairline. */
const UNDERLINE_DROP = 0.13;
const RULE_WIDTH = 0.055;

/**
 * Draws a run of text on its baseline. Underlines and strikes are drawn with the text that they belong to.
 *
 * @param height of the page: content streams count from the bottom.
 * @param used takes the runs.
 */
export function drawText(content: Content, mark: TextMark, height: number, used: Set<CidRun>): void {
  const spacing = mark.letterSpacing ?? 0;
  const widening = mark.wordSpacing ? adjustment((mark.wordSpacing * 1000) / mark.size) : undefined;
  const y = height - mark.y;
  content.fill(mark.colour);
  content.letterSpacing(spacing);
  content.font(mark.face.id, mark.size);
  let matrix = `1 0 0 1 ${pair(mark.x, y)} Tm `;
  let shown = '';
  const show = (operators = shown === '' ? '' : `[(${shown})]TJ`): void => {
    if (operators !== '') content.text(matrix + operators);
    if (operators !== '') matrix = '';
    shown = '';
  };
  let endings = false;
  let marks = false;
  mark.runs.forEach((run) => {
    const cids = cidRun(run);
    used.add(cids);
    endings ||= cids.ending !== undefined;
    marks ||= cids.marks !== undefined;
    const own = cids.marks && spacing > 0 ? withoutSpaceBeforeMarks(cids, mark, spacing) : cids.shown;
    if (cids.actualText !== undefined) {
      show();
      show(`/Span <</ActualText <${utf16(cids.actualText)}>>> BDC [(${own})]TJ EMC`);
      return;
    }
    shown += own;
    if (widening !== undefined && isSpace(run)) shown += `)${widening}(`;
  });
  show();
  if (endings) for (const run of mark.runs) showEnding(content, mark, cidRun(run), y);
  if (marks) drawMarks(content, mark, y);
  if (mark.underline) rule(content, mark, y - mark.size * UNDERLINE_DROP);
  if (mark.strike) rule(content, mark, y + (mark.face.xHeight * mark.size) / 2000);
}

/** So little that nothing is seen of it, but enough for readers of the file to take two pieces of text for two. */
const APART = 0.02;

/**
 * Shows the silent marks at the end of a word from right to left, at the left of it. At the beginning of the word's own
 * string, some readers would add them to the word before; a word of that direction is a mark by itself.
 */
function showEnding(content: Content, { face, size, x }: TextMark, { ending }: CidRun, y: number): void {
  if (!ending) return;
  content.font(face.id, size + APART);
  content.text(`1 0 0 1 ${pair(x - APART, y)} Tm [(${ending.map(shownId).join('')})]TJ`);
}

/** A bar centred on `y`. */
function rule(content: Content, mark: TextMark, y: number): void {
  const thickness = mark.size * RULE_WIDTH;
  content.paint(`${pair(mark.x, y - thickness / 2)} ${pair(textWidth(mark), thickness)} re f`);
}

function utf16(text: string): string {
  return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('hex').toUpperCase();
}
