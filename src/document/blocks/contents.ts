import { readNumber } from '../../markdown/attributes.ts';
import type { DirectiveKind } from './part.ts';

export const contents: DirectiveKind = {
  form: 'line',
  title: 'none',
  keys: ['depth'],
  read: ({ attributes, span }) => [
    { kind: 'contents', depth: readNumber(attributes, 'depth', { min: 1, max: 6 }) ?? 2, span },
  ],
};
