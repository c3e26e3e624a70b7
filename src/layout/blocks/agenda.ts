import { textOf } from '../../document/text.ts';
import type { Agenda, AgendaRow } from '../../document/vocabulary.ts';
import { fillLabel } from '../fill-label.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeInlines, shapeText } from '../inline/shape.ts';
import type { Mark } from '../page.ts';
import { headOf, inked, padded, type Head } from '../row.ts';
import { atStart, textHeight, type Labels, type Setting } from '../setting.ts';
import { sided } from '../side.ts';
import { sideBySide } from '../side-by-side.ts';
import { spaced, withBreak } from '../change-strips.ts';
import { FORBIDDEN, heightOf, PARTED, strip, type Strip } from '../strips.ts';
import { bold } from '../style.ts';
import { agendaColumns, shapeTime, type AgendaColumns } from './agenda-columns.ts';
import { ruleBelow } from './rule-below.ts';

const BAR = 7;
/** In an agenda of more items, the first does not stand under its head without the second. */
const FEW = 3;
/** An agenda that takes no more than this part of a page has room on one with its heading, and would rather stand there whole. */
const WHOLE = 0.9;

/**
 * A session's running order: a row an item, with its times, and a bar as long as the item lasts. The darker part of a
 * bar is the time that is enough when time runs short; the figures say the same in words.
 */
export function layAgenda(agenda: Agenda, outer: Setting): readonly Strip[] {
  const setting = sided(outer, textOf([agenda]));
  const { job, text } = setting;
  const table = job.structure.add(setting.node, 'Table');
  const columns = agendaColumns(agenda, setting);
  const head = layHead(agenda, columns, { ...setting, node: job.structure.add(table, 'THead') });
  const body = job.structure.add(table, 'TBody');
  const longest = Math.max(1, ...agenda.items.map((item) => item.minutes));
  const rows = agenda.items.map((item) => layRow(item, { longest, columns }, { ...setting, node: body }));
  const height = heightOf([head.strip, ...rows]);
  const parting = height <= textHeight(job) * WHOLE ? PARTED : 0;
  const last = rows.length - 1;
  const tied = rows.map((row, index) => {
    const together = index === 0 || index === last || (index === 1 && rows.length > FEW);
    return { ...row, repeat: head.repeated, breakBefore: together ? FORBIDDEN : parting };
  });
  const white = text.size * job.theme.space.paragraph;
  return spaced([head.strip, ...tied], white * 0.5, white * 1.4);
}

function layHead(agenda: Agenda, columns: AgendaColumns, setting: Setting): Head {
  const { job, text } = setting;
  const row = job.structure.add(setting.node, 'TR');
  const cell = (label: string, at: Setting): readonly Strip[] => {
    const node = job.structure.add(row, 'TH', { scope: 'Column' });
    return padded(setLines(shapeText(label, job, node, bold(text), agenda.span), at, bold(text)), text.size * 0.35);
  };
  const cells = [
    cell(job.labels.time, columns.time),
    cell(job.labels.activity, columns.what),
    cell(job.labels.minutes, columns.minutes),
  ];
  return headOf(sideBySide(cells), setting);
}

function layRow(
  item: AgendaRow,
  { longest, columns }: { readonly longest: number; readonly columns: AgendaColumns },
  setting: Setting,
): Strip {
  const { job, text } = setting;
  const row = job.structure.add(setting.node, 'TR');
  const pad = text.size * 0.4;
  const { small } = job.styles;
  const when = job.structure.add(row, 'TH', { scope: 'Row' });
  const time = setLines(shapeTime(item, columns.level, when, setting), columns.time, text);
  const what = job.structure.add(row, 'TD');
  const title = setLines(
    shapeInlines(item.title, columns.what, what, item.pause ? text : bold(text)),
    columns.what,
    text,
  );
  const detail =
    item.detail === undefined ? [] : setLines(shapeText(item.detail, job, what, small, item.span), columns.what, small);
  const howLong = job.structure.add(row, 'TD');
  const minutes = setLines(
    shapeText(minutesOf(item, job.labels), job, howLong, text, item.span),
    columns.minutes,
    text,
  );
  const cells = [
    padded(time, pad),
    padded([...title, ...detail], pad),
    padded([...minutes, withBreak(bar(item, longest, columns.minutes), FORBIDDEN)], pad),
  ];
  return inked(sideBySide(cells), {
    ground: item.pause ? (height) => [pauseGround(height, setting)] : undefined,
    end: (height) => ruleBelow(height, setting).marks,
  });
}

function minutesOf({ minutes, atLeast }: AgendaRow, { minutesAtLeast }: Labels): string {
  return atLeast === undefined ? String(minutes) : fillLabel(minutesAtLeast, { minutes, n: atLeast });
}

function pauseGround(height: number, { job, x, width }: Setting): Mark {
  return { kind: 'rect', slot: undefined, x, y: 0, width, height, fill: job.theme.colour.tint.pause };
}

/** The item's minutes as a length; the longest item fills its column. */
function bar(item: AgendaRow, longest: number, setting: Setting): Strip {
  const { colour } = setting.job.theme;
  const part = (minutes: number, fill: string): Mark => {
    const { x, width } = atStart(setting, (setting.width * minutes) / longest);
    return { kind: 'rect', slot: undefined, x, y: 2, width, height: BAR, radius: 1.5, fill };
  };
  const least = item.pause ? 0 : (item.atLeast ?? item.minutes);
  return strip(BAR + 3, {
    marks: [part(item.minutes, colour.tint.bar), ...(least > 0 ? [part(least, colour.accent)] : [])],
  });
}
