import type { Contents } from '../../document/vocabulary.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeInlines } from '../inline/shape.ts';
import type { LineMark } from '../page.ts';
import { insetAtStart, textHeight, type ContentsEntry, type Setting } from '../setting.ts';
import { sided } from '../side.ts';
import { stackHeight } from '../stack.ts';
import { kept, spaced, tiedToPrevious } from '../change-strips.ts';
import type { Strip } from '../strips.ts';
import { bold, type TextStyle } from '../style.ts';
import { textWidth } from '../text-width.ts';
import { widestWord } from '../widest-word.ts';

/**
 * The contents: a line an entry, linked to its heading. The column of page numbers is kept free for the widest number,
 * so the numbers can be filled in once all pages stand, no line moves when they are, and no dot runs into one.
 */
export function layContents(contents: Contents, outer: Setting): readonly Strip[] {
  const { job, text } = outer;
  const toc = job.structure.add(outer.node, 'TOC');
  const entries = job.contents.filter((entry) => entry.level <= contents.depth);
  const setting = sided(outer, entries.map((entry) => entry.text).join('\n'));
  const top = Math.min(...entries.map((entry) => entry.level));
  const parts: Strip[][] = [];
  entries.forEach((entry, index) => {
    const set = layEntry(entry, entry.level - top, contents, { ...setting, node: toc });
    // As a heading stands with its text, an entry stands with the first of those below it.
    const below = entry.level > (entries[index - 1]?.level ?? entry.level);
    const part = parts.at(-1);
    if (part && entry.level > top) part.push(...(below ? tiedToPrevious(set, 1) : set));
    else parts.push([...set]);
  });
  const strips = parts.flatMap((part) => (stackHeight(part) < textHeight(job) * WHOLE ? kept(part) : part));
  return spaced(strips, 0, text.size * job.theme.space.paragraph);
}

/** A part with its entries stays on a page where it takes less of one than this. */
const WHOLE = 0.4;

/** As wide as page numbers get. */
const WIDEST = '888';

function layEntry(entry: ContentsEntry, depth: number, contents: Contents, setting: Setting): readonly Strip[] {
  const { job, text } = setting;
  const style = depth === 0 ? bold(text) : text;
  const item = job.structure.add(setting.node, 'TOCI');
  const reference = job.structure.add(item, 'Reference');
  const node = job.structure.add(reference, 'Link');
  const column = widestWord([WIDEST], bold(text), job) + text.size * 0.5;
  const line = insetAtStart(setting, depth * text.size * 1.4);
  const inner = insetAtStart(line, 0, column);
  const words = shapeInlines([{ kind: 'text', text: entry.text, span: contents.span }], inner, node, style);
  const lines = setLines(words, inner, style);
  const strips = lines.map((one, index): Strip => {
    const link = {
      x: line.x,
      y: 0,
      width: line.width,
      height: one.height,
      to: entry.to,
      description: entry.text,
      node,
    };
    const last = index === lines.length - 1;
    if (!last) return { ...one, links: [link] };
    const number = numberMark(entry.to, one, style, line, job.structure.slot(node));
    return {
      ...one,
      links: [link],
      numbers: number ? [number] : [],
      marks: [...one.marks, ...(number ? leader(one, column, number.y, line) : [])],
    };
  });
  return spaced(strips, depth === 0 ? text.size * 0.55 : text.size * 0.15, 0);
}

/** The number of an entry, at the end of its line. */
function numberMark(to: string, { marks }: Strip, style: TextStyle, line: Setting, slot: number) {
  const [face] = line.job.measurer.faces(style.family, style.weight, style.slope);
  const baseline = marks.find((mark) => mark.kind === 'text');
  const { size, colour, letterSpacing } = style;
  const side = line.side === 'right' ? 'left' : 'right';
  const mark = { to, x: endOf(line), side, size, colour, letterSpacing, slot } as const;
  return face && baseline ? { ...mark, y: baseline.y, face } : undefined;
}

/** Where a line ends: at the right, or at the left in Hebrew. */
function endOf({ x, width, side }: Setting): number {
  return side === 'right' ? x : x + width;
}

/** Where the words of an entry end. */
function endOfWords({ marks }: Strip, { side }: Setting): number {
  const texts = marks.filter((mark) => mark.kind === 'text');
  return side === 'right'
    ? Math.min(...texts.map(({ x }) => x))
    : Math.max(...texts.map((mark) => mark.x + textWidth(mark)));
}

/** How long a dot is, and the white after it. */
const DOTS = [0.9, 4] as const;

/** Dots that lead the eye to the number. */
function leader(words: Strip, column: number, y: number, line: Setting): LineMark[] {
  const { job, text } = line;
  const onward = line.side === 'right' ? -1 : 1;
  const gap = text.size * 0.6;
  const [dot, white] = DOTS;
  const from = endOfWords(words, line) + gap * onward;
  const to = endOf(line) - column * onward;
  // One dot alone leads nowhere.
  if ((to - from) * onward < dot + white + dot) return [];
  const stroke = job.theme.colour.soft;
  return [
    { kind: 'line', slot: undefined, x1: from, y1: y - 1, x2: to, y2: y - 1, stroke, strokeWidth: dot, dash: DOTS },
  ];
}
