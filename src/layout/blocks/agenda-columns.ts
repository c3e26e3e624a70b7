import type { Agenda, AgendaRow } from '../../document/vocabulary.ts';
import { fillLabel } from '../fill-label.ts';
import { extentOf } from '../inline/extent.ts';
import { shapeText } from '../inline/shape.ts';
import type { Word } from '../inline/words.ts';
import { insetAtStart, type Setting } from '../setting.ts';
import { bold } from '../style.ts';

/** Where the columns of an agenda lie. */
export interface AgendaColumns {
  readonly time: Setting;
  readonly what: Setting;
  readonly minutes: Setting;
  /** Whether the times of every item stand on one line, or all on two. */
  readonly level: boolean;
}

/** Parts of the measure: what times on one line take at most, and minutes with their bar. */
const TIME = 0.33;
const MINUTES = 0.29;
/** White beside the outer columns, and between columns, as multiples of the size of the text. */
const EDGE = 0.5;
const GUTTER = 0.8;

/**
 * The column of times is as wide as they are, so that titles have the room that is left. Where the widest does not fit on
 * a line, all are broken, since some on one line and some on two look like different things.
 */
export function agendaColumns(agenda: Agenda, setting: Setting): AgendaColumns {
  const { job, text, width } = setting;
  const edge = text.size * EDGE;
  const gutter = text.size * GUTTER;
  const head = shapeText(job.labels.time, job, undefined, bold(text), agenda.span);
  const widest = (level: boolean): number => {
    const times = agenda.items.map((item) => shapeTime(item, level, undefined, setting));
    return Math.max(...[head, ...times].map((words) => extentOf(words).longestLine)) + edge;
  };
  const most = width * TIME - gutter;
  const whole = widest(true);
  const level = whole <= most;
  const time = level ? whole : Math.min(most, widest(false));
  const minutes = width * MINUTES;
  return {
    time: insetAtStart(setting, edge, width - time),
    what: insetAtStart(setting, time + gutter, minutes + gutter),
    minutes: insetAtStart(setting, width - minutes, edge),
    level,
  };
}

/** When an item begins and ends: on one line, or the later time on a second. */
export function shapeTime(
  { start, end, span }: AgendaRow,
  level: boolean,
  node: number | undefined,
  { job, text }: Setting,
): Word[] {
  const { timeRange } = job.labels;
  const cut = level ? 0 : Math.max(0, timeRange.indexOf('{end}'));
  const lines = [timeRange.slice(0, cut), timeRange.slice(cut)];
  return lines.flatMap((line) => shapeText(fillLabel(line, { start, end }), job, node, text, span));
}
