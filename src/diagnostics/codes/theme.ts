import type { Entry } from './entry.ts';

/** Themes: what editions look like. */
export const themeCodes = {
  'unknown-base': {
    severity: 'error',
    title: 'A theme extends one that does not exist',
    explanation:
      'A theme says only what differs from the theme that it `extends`. That is `standard`, one that ships, or another file in `templates/themes`.',
  },
  'theme-loop': {
    severity: 'error',
    title: 'Themes extend one another in a ring',
    explanation:
      'Every theme comes down to `standard` in the end. These come back to where they began, so nobody can tell what they look like.',
  },
  'low-contrast': {
    severity: 'error',
    title: 'Two colours are too much alike',
    explanation:
      'Text needs a contrast of 4.5:1 with its ground, and lines to write on 3:1 (WCAG 2.2, 1.4.3 and 1.4.11), or many people cannot see them. That holds for the paper and for every tint, because text may stand on each.',
  },
  'weak-contrast': {
    severity: 'warning',
    title: 'Two colours could be further apart',
    explanation:
      'Body text is read with less effort, by more people and in worse light at a contrast of 7:1 (WCAG 2.2, 1.4.6). The shipped editions keep it everywhere.',
  },
  'too-small': {
    severity: 'error',
    title: 'A theme prints smaller than its edition promises',
    explanation:
      'Whoever asks for an edition counts on its size: 18 points in large print, 14 in clear print and in the edition for dyslexic readers, 12 in the standard one. A theme that extends it can be larger, and not smaller.',
  },
  'unknown-font': {
    severity: 'error',
    title: 'A theme names a family of fonts that is not there',
    explanation:
      'A family is one that ships, or one whose files the theme lists under `fonts`. Fonts of the computer are not used, because the papers would come out differently on another.',
  },
  'bad-font': {
    severity: 'error',
    title: 'A font cannot be used',
    explanation:
      'A font is a static TrueType or OpenType file (.ttf, .otf) of the workspace, whose maker allows it to be embedded in documents. Variable fonts and web fonts have to be saved as such files first.',
  },
} as const satisfies Record<string, Entry>;
