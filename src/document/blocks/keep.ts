import type { DirectiveKind } from './part.ts';

export const keep: DirectiveKind = {
  form: 'block',
  title: 'none',
  keys: [],
  read: ({ content, span }, reading) => [{ kind: 'keep', blocks: reading.blocks(content), span }],
};
