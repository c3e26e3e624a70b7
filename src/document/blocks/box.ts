import { readNumber } from '../../markdown/attributes.ts';
import type { DirectiveKind } from './part.ts';

/** Millimetres; an A4 sheet has 297. */
const HEIGHT = { min: 5, max: 260, unit: 'mm' };

export const box: DirectiveKind = {
  form: 'line',
  title: 'allowed',
  keys: ['height'],
  read({ title, attributes, span }, reading) {
    const height = readNumber(attributes, 'height', HEIGHT) ?? 60;
    return [{ kind: 'box', height, label: reading.inlines(title), span }];
  },
};
