import { twoDigits } from '../wording/times.ts';
import { isAbsent, needs, type Helper } from './helper.ts';

const MANY = 20;

/** `two` and `add`. */
export const numberHelpers: readonly Helper[] = [
  {
    name: 'two',
    purpose: 'A number with two digits at least, so that file names sort.',
    usage: '{{two session.number}}',
    takes: [1, 1],
    options: [],
    run: ({ values: [value], complain }) => {
      if (isAbsent(value)) return undefined;
      if (typeof value === 'number') return twoDigits(value);
      return complain(needs('two', 'a number', 'Give it something that is counted, as in “session.number”.'));
    },
  },
  {
    name: 'add',
    purpose: 'The sum of numbers.',
    usage: '{{add @index 1}}',
    takes: [2, MANY],
    options: [],
    run: ({ values, complain }) => {
      if (values.some(isAbsent)) return undefined;
      const numbers = values.filter((value) => typeof value === 'number');
      if (numbers.length === values.length) return numbers.reduce((sum, number) => sum + number, 0);
      return complain(needs('add', 'numbers', 'Give it things that are counted, as in “@index”.'));
    },
  },
];
