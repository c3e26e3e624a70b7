import type { DirectiveKind } from './part.ts';

export const pagebreak: DirectiveKind = {
  form: 'line',
  title: 'none',
  keys: [],
  read: ({ span }) => [{ kind: 'pagebreak', span }],
};
