import type { LinkArea, Mark, TextMark } from '../page.ts';
import type { ShapedRun } from '../measure.ts';
import type { FigureBox } from '../ink.ts';
import { FORBIDDEN, strip, type Strip } from '../strips.ts';
import type { Setting } from '../setting.ts';
import type { TextStyle } from '../style.ts';
import { breakLines, type Line } from './break-lines.ts';
import type { Ink, Piece, TextPiece, Word } from './words.ts';

export type Align = 'left' | 'right' | 'center';

/**
 * Sets words as lines, one strip a line. Two lines at least stay together at either end of a page (no widow, no
 * orphan). In the middle of a paragraph a page may end anywhere.
 */
export function setLines(words: readonly Word[], setting: Setting, style: TextStyle, align: Align = 'left'): Strip[] {
  const lines = breakLines(words, setting.width);
  return lines.map((line, index) => {
    const alone = index === 1 || index === lines.length - 1;
    const breakBefore = index > 0 && alone ? FORBIDDEN : 0;
    return setLine(line, { setting, style, align, last: index === lines.length - 1, breakBefore });
  });
}

/** The baseline within a line of this style: what the leading adds stands half above, half below. */
export function baselineIn(style: TextStyle, ascent: number, descent: number): number {
  const text = ((ascent - descent) * style.size) / 1000;
  return (style.leading - text) / 2 + (ascent * style.size) / 1000;
}

interface LineSetting {
  readonly setting: Setting;
  readonly style: TextStyle;
  readonly align: Align;
  /** Whether nothing follows in its paragraph. */
  readonly last: boolean;
  readonly breakBefore: number;
}

function setLine(line: Line, { setting, style, align, last, breakBefore }: LineSetting): Strip {
  const [face] = setting.job.measurer.faces(style.family, style.weight, style.slope);
  const baseline = face ? baselineIn(style, face.ascent, face.descent) : style.leading;
  const slack = setting.width - line.width;
  let x = setting.x + (align === 'left' ? 0 : align === 'right' ? slack : slack / 2);
  const marks: Mark[] = [];
  const links: LinkArea[] = [];
  const figures: FigureBox[] = [];
  const notes: Strip[] = [];
  let open: OpenRun | undefined;
  const flush = (): void => {
    if (!open) return;
    marks.push(textMark(open, baseline));
    const area = linkArea(open, style, baseline);
    if (area) links.push(area);
    open = undefined;
  };
  const put = (piece: Piece): void => {
    if (piece.kind === 'image') {
      flush();
      const box = { x, y: baseline - piece.height, width: piece.width, height: piece.height };
      marks.push({ kind: 'image', path: piece.path, slot: piece.ink.slot, ...box });
      figures.push({ node: piece.node, ...box });
    } else {
      if (open && (open.ink !== piece.ink || open.face !== piece.face)) flush();
      open ??= { face: piece.face, ink: piece.ink, x, width: 0, runs: [], extra: 0 };
      open.runs.push(piece.run);
      open.extra ||= wordSpacingOf(piece);
      open.width += piece.width;
    }
    x += piece.width;
  };
  line.words.forEach((word, index) => {
    for (const piece of word.pieces) put(piece);
    for (const number of word.notes) notes.push(...setting.job.footnote(number));
    // The space at the end of a line is kept, without width of its own: extracted words stay apart.
    if (word.space && !(last && index === line.words.length - 1)) put(word.space);
  });
  flush();
  return strip(style.leading, { marks, links, figures, notes, breakBefore });
}

interface OpenRun {
  readonly face: TextPiece['face'];
  readonly ink: Ink;
  readonly x: number;
  width: number;
  readonly runs: ShapedRun[];
  /** Extra width of each space, points. */
  extra: number;
}

function wordSpacingOf(piece: TextPiece): number {
  if (piece.run.text !== ' ') return 0;
  const natural = (piece.run.width * piece.ink.size) / 1000 + piece.ink.letterSpacing;
  return Math.max(0, piece.width - natural);
}

function textMark({ face, ink, x, runs, extra }: OpenRun, baseline: number): TextMark {
  return {
    kind: 'text',
    slot: ink.slot,
    x,
    y: baseline - ink.rise,
    face,
    size: ink.size,
    colour: ink.colour,
    runs,
    wordSpacing: extra > 0.001 ? extra : 0,
    letterSpacing: ink.letterSpacing,
    underline: ink.underline,
    strike: ink.strike,
  };
}

function linkArea({ ink, x, width }: OpenRun, style: TextStyle, baseline: number): LinkArea | undefined {
  if (!ink.link) return undefined;
  return { x, y: baseline - style.size, width, height: style.size * 1.3, ...ink.link };
}
