import type { LinkArea, Mark, TextMark } from '../page.ts';
import type { ShapedRun } from '../measure.ts';
import { NO_INK } from '../ink.ts';
import { FORBIDDEN, strip, type Strip } from '../strips.ts';
import type { Setting } from '../setting.ts';
import type { TextStyle } from '../style.ts';
import { breakLines, type Line } from './break-lines.ts';
import { directed, type Directed } from './direction.ts';
import { eachPiece, placesOf } from './line-order.ts';
import type { Ink, Piece, TextPiece, Word } from './words.ts';

/** Lines start at the side from which they are read, unless said. */
export type Align = 'start' | 'left' | 'right' | 'center';

/**
 * Sets words as lines, one strip a line. Two lines at least stay together at either end of a page (no widow, no
 * orphan). In the middle of a paragraph a page may end anywhere.
 */
export function setLines(words: readonly Word[], setting: Setting, style: TextStyle, align: Align = 'start'): Strip[] {
  const { side, job } = setting;
  const paragraph = directed(words, side === 'right' ? 'rtl' : 'ltr');
  const start = side ?? (paragraph.direction === 'rtl' ? 'right' : 'left');
  const lines = breakLines(paragraph.words, setting.width, job.divides);
  const { direction, mixed } = paragraph;
  const way: Way = { direction, mixed, align: align === 'start' ? start : align };
  const [face] = job.measurer.faces(style.family, style.weight, style.slope);
  const baseline = face ? baselineIn(style, face.ascent, face.descent) : style.leading;
  return lines.map((line, index) => {
    const alone = index === 1 || index === lines.length - 1;
    const breakBefore = index > 0 && alone ? FORBIDDEN : 0;
    return setLine(line, { setting, style, baseline, way, last: index === lines.length - 1, breakBefore });
  });
}

/** The baseline within a line of this style: what the leading adds stands half above, half below. */
export function baselineIn(style: TextStyle, ascent: number, descent: number): number {
  const text = ((ascent - descent) * style.size) / 1000;
  return (style.leading - text) / 2 + (ascent * style.size) / 1000;
}

/** How the lines of a paragraph run, and at which side of the measure they stand. */
interface Way extends Pick<Directed, 'direction' | 'mixed'> {
  readonly align: 'left' | 'right' | 'center';
}

interface LineSetting {
  readonly setting: Setting;
  readonly style: TextStyle;
  /** Below the top of the line. */
  readonly baseline: number;
  readonly way: Way;
  /** Whether nothing follows in its paragraph. */
  readonly last: boolean;
  readonly breakBefore: number;
}

const NO_NOTES: readonly never[] = [];

function setLine(line: Line, { setting, style, baseline, way, last, breakBefore }: LineSetting): Strip {
  const slack = setting.width - line.width;
  const left = setting.x + (way.align === 'left' ? 0 : way.align === 'right' ? slack : slack / 2);
  const places = way.mixed ? placesOf(line, last, way.direction) : undefined;
  let placed = 0;
  let x = left;
  const marks: Mark[] = [];
  let { links, figures } = NO_INK;
  let notes: readonly Strip[] = NO_NOTES;
  let open: OpenRun | undefined;
  const flush = (): void => {
    if (!open) return;
    marks.push(textMark(open, baseline));
    const area = linkArea(open, style, baseline);
    if (area) links = [...links, area];
    open = undefined;
  };
  const put = (piece: Piece): void => {
    if (places) x = left + (places[placed++] ?? 0);
    if (piece.kind === 'image') {
      flush();
      const box = { x, y: baseline - piece.height, width: piece.width, height: piece.height };
      marks.push({ kind: 'image', path: piece.path, slot: piece.ink.slot, ...box });
      figures = [...figures, { node: piece.node, ...box }];
    } else {
      if (open && (open.ink !== piece.ink || open.face !== piece.face || (places && !follows(open, piece, x)))) flush();
      open ??= { face: piece.face, ink: piece.ink, x, width: 0, runs: [], extra: 0, level: piece.level ?? 0 };
      open.runs.push(piece.run);
      if (piece.extra > 0) open.extra = piece.extra;
      open.width += piece.width;
    }
    x += piece.width;
  };
  eachPiece(line, last, put);
  flush();
  line.words.forEach((word) => {
    if (word.notes.length > 0) notes = [...notes, ...word.notes.flatMap((number) => setting.job.footnote(number))];
  });
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
  readonly level: number;
}

/** In a line that was put in order, whether a piece goes on where those before it end, to the right. */
function follows(open: OpenRun, { level = 0 }: TextPiece, x: number): boolean {
  return level === open.level && level % 2 === 0 && Math.abs(open.x + open.width - x) < 0.001;
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
    wordSpacing: extra,
    letterSpacing: ink.letterSpacing,
    underline: ink.underline,
    strike: ink.strike,
  };
}

function linkArea({ ink, x, width }: OpenRun, style: TextStyle, baseline: number): LinkArea | undefined {
  if (!ink.link) return undefined;
  return { x, y: baseline - style.size, width, height: style.size * 1.3, ...ink.link };
}
