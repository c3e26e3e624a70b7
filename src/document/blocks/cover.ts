import type { DirectiveKind } from './part.ts';

export const cover: DirectiveKind = {
  form: 'block',
  title: 'none',
  keys: [],
  read: ({ content, span }, reading) => [{ kind: 'cover', blocks: reading.blocks(content), span }],
};
