import type { DirectiveKind } from './part.ts';

export const ruler: DirectiveKind = {
  form: 'line',
  title: 'none',
  keys: [],
  read: ({ span }) => [{ kind: 'ruler', span }],
};
