import type { Entry } from './entry.ts';

/** What cannot be set on paper. */
export const paperCodes = {
  'missing-glyph': {
    severity: 'error',
    title: 'No font has a character that the text uses',
    explanation:
      'A character would print as an empty box, or a mark would stand beside its letter. Write it another way, or add a font that has it to the theme. Which scripts are covered is in the content format.',
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
    explanation: 'The file is not a picture that can be printed, or it is damaged. Use PNG, JPEG or SVG.',
  },
  'address-too-long': {
    severity: 'error',
    title: 'An address is too long for a code',
    explanation:
      'The longer an address, the smaller the squares of its code, until no phone can tell them apart on paper. The address is printed below the code too, and nobody can type a long one. Use a short address.',
  },
  'code-too-small': {
    severity: 'error',
    title: 'A code has too little room',
    explanation: 'The squares of a code are 0.4 mm wide at least, or phones cannot read it. Give it more room.',
  },
  'drawing-unprintable': {
    severity: 'error',
    title: 'A drawing holds something that cannot be printed',
    explanation:
      'An SVG is printed as shapes and words. What a paper cannot have (a script, an animation, something from the network) or what is not drawn here (a filter, a mask, a pattern) would be missing without a word, so it is told at its line in the file. Most drawing programs can save a “plain SVG”; a PNG always works.',
  },
} as const satisfies Record<string, Entry>;
