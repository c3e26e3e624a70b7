import type { Wording } from '../wording/wording.ts';
import { isAbsent, needs, type Helper, type HelperCall } from './helper.ts';

/** `date` and `weekday`. */
export function dateHelpers(wording: Wording): Helper[] {
  return [
    {
      name: 'date',
      purpose: 'A date in full, with the day of the week unless `weekday=false`.',
      usage: '{{date meeting.date}}',
      takes: [1, 1],
      options: ['weekday'],
      run: (call) =>
        format('date', call, call.options['weekday'] === false ? wording.dateWithoutWeekday : wording.date),
    },
    {
      name: 'weekday',
      purpose: 'The day of the week of a date.',
      usage: '{{weekday meeting.date}}',
      takes: [1, 1],
      options: [],
      run: (call) => format('weekday', call, wording.weekday),
    },
  ];
}

function format(name: string, call: HelperCall, words: (date: string) => string | undefined): string | undefined {
  const [date] = call.values;
  if (isAbsent(date)) return undefined;
  const text = typeof date === 'string' ? words(date) : undefined;
  return text ?? call.complain(needs(name, 'a date', 'A date is written year, month, day: “2027-01-12”.'));
}
