import type { Wording } from '../wording/wording.ts';
import { isAbsent, needs, type Helper, type HelperCall } from './helper.ts';

/** `time`, `timeRange` and `duration`. */
export function timeHelpers(wording: Wording): Helper[] {
  return [
    {
      name: 'time',
      purpose: 'A time of day, from minutes after midnight.',
      usage: '{{time meeting.start}}',
      takes: [1, 1],
      options: [],
      run: (call) => format('time', call, (minutes) => wording.time(minutes)),
    },
    {
      name: 'timeRange',
      purpose: 'Two times of day, from minutes after midnight.',
      usage: '{{timeRange meeting.start meeting.end}}',
      takes: [2, 2],
      options: [],
      run: (call) => format('timeRange', call, (start, end) => wording.timeRange(start, end)),
    },
    {
      name: 'duration',
      purpose: 'A length of time, from minutes.',
      usage: '{{duration session.slot}}',
      takes: [1, 1],
      options: [],
      run: (call) => format('duration', call, (minutes) => wording.duration(minutes)),
    },
  ];
}

function format(name: string, call: HelperCall, words: (first: number, second: number) => string): string | undefined {
  if (call.values.some(isAbsent)) return undefined;
  const [first, second = 0] = call.values;
  if (isMinutes(first) && isMinutes(second)) return words(first, second);
  return call.complain(needs(name, 'minutes', 'Minutes are a whole number, as in “session.slot” or “meeting.start”.'));
}

function isMinutes(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
