import type { CalloutTone } from '../vocabulary.ts';
import type { DirectiveKind } from './part.ts';

/** A box that stands out, with its own words as a title or those of its tone. */
export function callout(tone: CalloutTone): DirectiveKind {
  return {
    form: 'block',
    title: 'allowed',
    keys: [],
    read({ title, content, span }, reading) {
      return [{ kind: 'callout', tone, title: reading.inlines(title), blocks: reading.blocks(content), span }];
    },
  };
}
