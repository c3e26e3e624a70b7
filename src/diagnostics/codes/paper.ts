import type { Entry } from './entry.ts';

/** What cannot be set on paper. */
export const paperCodes = {
  'missing-glyph': {
    severity: 'error',
    title: 'No font has a character that the text uses',
    explanation:
      'A character would print as an empty box. Write it another way, or add a font that has it to the theme.',
  },
  'empty-paper': {
    severity: 'error',
    title: 'A paper has nothing on it',
    explanation:
      'A paper without a word would have no page, and no program opens a PDF without pages. It may hold nothing but notes for facilitators, which participants do not get. Write something in it, or take it out of the content.',
  },
  'card-overflow': {
    severity: 'error',
    title: 'The text of a card does not fit on it',
    explanation:
      'Text on a card is made smaller only as far as people can still read it. Use fewer words, or a larger `size`.',
  },
  'cover-overflow': {
    severity: 'error',
    title: 'The text of a cover does not fit on a page',
    explanation: 'A cover is one page, set large. Put what comes after its first words below the cover.',
  },
  'image-unreadable': {
    severity: 'error',
    title: 'A picture cannot be read',
    explanation: 'The file is not a picture that can be printed, or it is damaged. Use PNG or JPEG.',
  },
} as const satisfies Record<string, Entry>;
