import { isFilled } from '../view.ts';
import type { Helper } from './helper.ts';

const MANY = 20;

/** `eq`, `not`, `and` and `or`: for use inside `{{#if (…)}}`. Filled is what `{{#if}}` takes for true. */
export const logicHelpers: readonly Helper[] = [
  {
    name: 'eq',
    purpose: 'Whether two values are the same.',
    usage: '{{#if (eq item.kind "break")}}',
    takes: [2, 2],
    options: [],
    run: ({ values: [one, other] }) => one === other,
  },
  {
    name: 'not',
    purpose: 'Whether there is nothing.',
    usage: '{{#if (not session.care)}}',
    takes: [1, 1],
    options: [],
    run: ({ values: [value] }) => !isFilled(value),
  },
  {
    name: 'and',
    purpose: 'The last value if all are filled, else the first that is not.',
    usage: '{{#if (and item.steps item.debrief)}}',
    takes: [2, MANY],
    options: [],
    // Where none is empty, the index is -1, and `at(-1)` is the last.
    run: ({ values }) => values.at(values.findIndex((value) => !isFilled(value))),
  },
  {
    name: 'or',
    purpose: 'The first value that is filled.',
    usage: '{{or participant.called participant.name}}',
    takes: [2, MANY],
    options: [],
    run: ({ values }) => values.find(isFilled),
  },
];
