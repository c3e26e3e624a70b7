import { readNumber } from '../../markdown/attributes.ts';
import type { DirectiveKind } from './part.ts';

/** More lines than any sheet has: a slip of the keyboard. */
export const MOST_LINES = 200;

export const lines: DirectiveKind = {
  form: 'line',
  title: 'allowed',
  keys: ['n'],
  read({ title, attributes, span }, reading) {
    const count = readNumber(attributes, 'n', { min: 1, max: MOST_LINES }) ?? 3;
    return [{ kind: 'lines', count, label: reading.inlines(title), span }];
  },
};
