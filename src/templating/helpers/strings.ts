import { nearest } from '../../diagnostics/nearest.ts';
import { slotsOf, type Slots } from '../wording/phrases.ts';
import type { Wording } from '../wording/wording.ts';
import { isAbsent, needs, type Complaint, type Helper, type HelperCall } from './helper.ts';

/** `t` and `plural`. */
export function stringHelpers(wording: Wording): Helper[] {
  return [
    {
      name: 't',
      purpose: 'A string of the papers’ language, with its slots filled.',
      usage: '{{t "minutes" count=item.minutes}}',
      takes: [1, 1],
      options: 'any',
      check: ([key], options) => (typeof key === 'string' ? checkString(wording, key, options) : undefined),
      run: (call) => say(wording, call),
    },
    {
      name: 'plural',
      purpose: 'One of two words, by a number.',
      usage: '{{plural copies "copy" "copies"}}',
      takes: [3, 3],
      options: [],
      run: ({ values: [count, one, other], complain }) => {
        if (isAbsent(count)) return undefined;
        if (typeof count === 'number') return count === 1 ? one : other;
        return complain(needs('plural', 'a number first', 'Write it as in “{{plural copies "copy" "copies"}}”.'));
      },
    },
  ];
}

function checkString(wording: Wording, key: string, options: readonly string[]): Complaint | undefined {
  const phrase = wording.strings.get(key);
  if (phrase === undefined) return unknownString(wording, key);
  const slots = [...slotsOf(phrase)];
  const missing = slots.find((slot) => !options.includes(slot));
  if (missing !== undefined) {
    return {
      code: 'bad-template',
      message: `The string “${key}” needs “${missing}”.`,
      hint: `Write it as in “${usage(key, slots)}”.`,
    };
  }
  const extra = options.find((option) => !slots.includes(option));
  if (extra === undefined) return undefined;
  const better = nearest(extra, slots);
  const hint = better === undefined ? `Write it as in “${usage(key, slots)}”.` : `Did you mean “${better}”?`;
  return { code: 'unknown-variable', message: `The string “${key}” has no place for “${extra}”.`, hint };
}

function usage(key: string, slots: readonly string[]): string {
  return `{{t "${key}"${slots.map((slot) => ` ${slot}=…`).join('')}}}`;
}

function unknownString(wording: Wording, key: string): Complaint {
  const better = nearest(key, [...wording.strings.keys()]);
  const add = `Add it to “templates/strings/${wording.locale}.yaml”.`;
  const hint = better === undefined ? add : `Did you mean “${better}”? If not: ${add}`;
  return { code: 'unknown-variable', message: `There is no string “${key}”.`, hint };
}

function say(wording: Wording, { values: [key], options, complain }: HelperCall): string | undefined {
  if (isAbsent(key)) return undefined;
  if (typeof key !== 'string') return complain(needs('t', 'the key of a string', 'Write it as in “{{t "aim"}}”.'));
  return wording.phrase(key, slotsFrom(options)) ?? complain(unknownString(wording, key));
}

function slotsFrom(options: Readonly<Record<string, unknown>>): Slots {
  const filled = Object.entries(options).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return Object.fromEntries(filled);
}
