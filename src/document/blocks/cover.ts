import { readNumber } from '../../markdown/attributes.ts';
import type { DirectiveKind } from './part.ts';

/** How many of its last blocks can stand at the foot of a cover. */
const FOOT = { min: 0, max: 3 };

export const cover: DirectiveKind = {
  form: 'block',
  title: 'none',
  keys: ['foot'],
  read({ content, attributes, span }, reading) {
    const foot = readNumber(attributes, 'foot', FOOT) ?? 0;
    return [{ kind: 'cover', blocks: reading.blocks(content), foot, span }];
  },
};
