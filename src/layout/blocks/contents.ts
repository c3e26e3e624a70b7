import type { Contents } from '../../document/vocabulary.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeInlines } from '../inline/shape.ts';
import type { LineMark, NumberMark } from '../page.ts';
import { inset, type ContentsEntry, type Setting } from '../setting.ts';
import { spaced, tiedToPrevious, type Strip } from '../strips.ts';
import { bold, type TextStyle } from '../style.ts';
import { textWidth } from '../text-width.ts';
import { widestWord } from '../widest-word.ts';

/**
 * The contents: a line an entry, linked to its heading. The column of page numbers is kept free for the widest number,
 * so the numbers can be filled in once all pages stand, no line moves when they are, and no dot runs into one.
 */
export function layContents(contents: Contents, setting: Setting): readonly Strip[] {
  const { job, text } = setting;
  const toc = job.structure.add(setting.node, 'TOC');
  const entries = job.contents.filter((entry) => entry.level <= contents.depth);
  const top = Math.min(...entries.map((entry) => entry.level));
  const strips = entries.flatMap((entry, index) => {
    const set = layEntry(entry, entry.level - top, contents, { ...setting, node: toc });
    // As a heading stands with its text, an entry stands with the first of those below it.
    const below = entry.level > (entries[index - 1]?.level ?? entry.level);
    return below ? tiedToPrevious(set, 1) : set;
  });
  return spaced(strips, 0, text.size * job.theme.space.paragraph);
}

/** As wide as page numbers get. */
const WIDEST = '888';

function layEntry(entry: ContentsEntry, depth: number, contents: Contents, setting: Setting): readonly Strip[] {
  const { job, text } = setting;
  const style = depth === 0 ? bold(text) : text;
  const item = job.structure.add(setting.node, 'TOCI');
  const reference = job.structure.add(item, 'Reference');
  const node = job.structure.add(reference, 'Link');
  const column = widestWord([WIDEST], bold(text), job) + text.size * 0.5;
  const inner = inset(setting, depth * text.size * 1.4, column);
  const words = shapeInlines([{ kind: 'text', text: entry.text, span: contents.span }], inner, node, style);
  const lines = setLines(words, inner, style, 'left');
  const right = setting.x + setting.width;
  const strips = lines.map((line, index): Strip => {
    const link = {
      x: inner.x,
      y: 0,
      width: right - inner.x,
      height: line.height,
      to: entry.to,
      description: entry.text,
      node,
    };
    const last = index === lines.length - 1;
    if (!last) return { ...line, links: [link] };
    const end = lineEnd(line);
    const number = numberMark(entry.to, right, line, style, setting, job.structure.slot(node));
    return {
      ...line,
      links: [link],
      numbers: number ? [number] : [],
      marks: [...line.marks, ...leader(end, right - column, number?.y ?? 0, setting)],
    };
  });
  return spaced(strips, depth === 0 ? text.size * 0.55 : text.size * 0.15, 0);
}

function numberMark(
  to: string,
  right: number,
  line: Strip,
  style: TextStyle,
  { job }: Setting,
  slot: number,
): NumberMark | undefined {
  const [face] = job.measurer.faces(style.family, style.weight, style.slope);
  const baseline = line.marks.find((mark) => mark.kind === 'text');
  const { size, colour, letterSpacing } = style;
  return face && baseline ? { to, right, y: baseline.y, face, size, colour, letterSpacing, slot } : undefined;
}

/** Where the words of a line end. */
function lineEnd(line: Strip): number {
  let end = 0;
  for (const mark of line.marks) {
    if (mark.kind !== 'text') continue;
    end = Math.max(end, mark.x + textWidth(mark));
  }
  return end;
}

/** Dots that lead the eye to the number. */
function leader(from: number, to: number, y: number, { job, text }: Setting): LineMark[] {
  const gap = text.size * 0.6;
  if (to - from < gap * 3) return [];
  return [
    {
      kind: 'line',
      slot: undefined,
      x1: from + gap,
      y1: y - 1,
      x2: to,
      y2: y - 1,
      stroke: job.theme.colour.soft,
      strokeWidth: 0.9,
      dash: [0.9, 4],
    },
  ];
}
