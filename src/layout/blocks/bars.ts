import type { Bar, Bars } from '../../document/vocabulary.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeInlines, shapeText } from '../inline/shape.ts';
import type { Mark } from '../page.ts';
import { inked } from '../row.ts';
import { atStart, insetAtStart, textHeight, type Setting } from '../setting.ts';
import { sided } from '../side.ts';
import { sideBySide } from '../side-by-side.ts';
import { asOne } from '../stack.ts';
import { kept, spaced, tiedToPrevious, withBreak } from '../change-strips.ts';
import { FORBIDDEN, type Strip } from '../strips.ts';
import { bold } from '../style.ts';
import { textOf } from '../../document/text.ts';

/** Parts of the measure: what is counted, and the room that is kept for the figures at the end of the longest bar. */
const LABEL = 0.36;
const FIGURES = 5;
/** Bars share a figure up to this part of a page; more go on in another one. */
const TALLEST = 0.4;

/**
 * Bars with their labels before them and their values at their ends. Labels and values are a table, for those who hear
 * it or cannot tell lengths apart; the bars beside it are figures that say the same in words.
 */
export function layBars(chart: Bars, outer: Setting): readonly Strip[] {
  const setting = sided(outer, textOf([chart]));
  const { job, text } = setting;
  const title = layTitle(chart, setting);
  const table = job.structure.add(setting.node, 'Table');
  const head = layHead(chart, { ...setting, node: job.structure.add(table, 'THead') });
  const body = job.structure.add(table, 'TBody');
  const most = Math.max(...chart.bars.map(({ value }) => value), chart.bars.some(({ share }) => share) ? 100 : 0);
  const rows = chart.bars.map((bar) => layRow(bar, most, { ...setting, node: body }));
  const figures = grouped(rows, textHeight(job) * TALLEST).map((group) => layFigure(group, chart, setting));
  const white = text.size * job.theme.space.paragraph;
  const set = [head, ...figures.map((one, index) => (index === 0 ? withBreak(one, FORBIDDEN) : one))];
  return spaced([...title, ...(title.length > 0 ? tiedToPrevious(set, 1) : set)], white * 0.5, white * 1.2);
}

function layTitle({ title }: Bars, setting: Setting): readonly Strip[] {
  if (title.length === 0) return [];
  const { job, text } = setting;
  const node = job.structure.add(setting.node, 'P');
  return kept(
    spaced(setLines(shapeInlines(title, setting, node, bold(text)), setting, bold(text)), 0, text.size * 0.3),
  );
}

function layHead({ head, span }: Bars, setting: Setting): Strip {
  const { job } = setting;
  const row = job.structure.add(setting.node, 'TR');
  const { small } = job.styles;
  const cell = (words: string, at: Setting): readonly Strip[] => {
    const node = job.structure.add(row, 'TH', { scope: 'Column' });
    return setLines(shapeText(words, job, node, bold(small), span), at, bold(small));
  };
  const { label, bar } = columnsOf(setting);
  return sideBySide([cell(head.label, label), cell(head.value, bar)]);
}

interface Row {
  readonly bar: Bar;
  readonly strip: Strip;
  /** Where its bar begins, and how long that is. */
  readonly at: Setting;
  readonly width: number;
}

function layRow(bar: Bar, most: number, setting: Setting): Row {
  const { job, text } = setting;
  const row = job.structure.add(setting.node, 'TR');
  const columns = columnsOf(setting);
  const header = job.structure.add(row, 'TH', { scope: 'Row' });
  const label = setLines(shapeText(bar.label, job, header, text, bar.span), columns.label, text);
  const room = columns.bar.width - text.size * FIGURES;
  const width = most > 0 ? (room * bar.value) / most : 0;
  const cell = job.structure.add(row, 'TD');
  const figures = insetAtStart(columns.bar, width + text.size * 0.5);
  const value = setLines(shapeText(bar.written, job, cell, text, bar.span), figures, text);
  return { bar, strip: sideBySide([label, value]), at: columns.bar, width };
}

/** The bars of some rows, as one figure that says them in words. */
function layFigure(rows: readonly Row[], { title }: Bars, setting: Setting): Strip {
  const { job, text, x, width } = setting;
  const said = rows.map(({ bar }) => `${bar.label}: ${bar.written}`).join('; ');
  const alt = title.length > 0 ? `${textOf(title)}. ${said}` : said;
  const node = job.structure.add(setting.node, 'Figure', { alt });
  const slot = job.structure.slot(node);
  const gap = text.size * 0.35;
  const thick = text.leading * 0.72;
  const fill = job.theme.colour.accent;
  const [first] = rows;
  // A row that is taller than a page makes a figure of its own, and can be divided.
  const whole = first && rows.length === 1 ? first.strip : asOne(rows.map((row) => ({ ...row.strip, above: gap })));
  let y = 0;
  const bars = rows.map((row, index): Mark => {
    const top = y + (index === 0 ? 0 : gap);
    y = top + row.strip.height;
    // A line for nothing at all, so that the row is seen to be counted.
    const long = Math.max(1, row.width);
    return {
      kind: 'rect',
      slot,
      x: atStart(row.at, long).x,
      y: top + (text.leading - thick) / 2,
      width: long,
      height: thick,
      fill,
    };
  });
  const box = { node, x, y: 0, width };
  const drawn = inked(whole, { start: (height = text.leading) => ({ marks: bars, figures: [{ ...box, height }] }) });
  return { ...drawn, above: gap };
}

/** Rows one after the other, shared out to groups of a height at most. */
function grouped(rows: readonly Row[], height: number): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (used + row.strip.height > height) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)?.push(row);
    used += row.strip.height;
  }
  return groups;
}

function columnsOf(setting: Setting): { readonly label: Setting; readonly bar: Setting } {
  const label = setting.width * LABEL;
  const gap = setting.text.size * 0.7;
  return { label: insetAtStart(setting, 0, setting.width - label + gap), bar: insetAtStart(setting, label) };
}
