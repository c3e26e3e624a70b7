import type { Entry } from './entry.ts';

/** How texts are worded; looked for by `check` alone. */
export const wordingCodes = {
  'harmful-words': {
    severity: 'error',
    title: 'Words that can do harm',
    explanation:
      'Some ways to speak of suicide make it sound like a crime, a success or a wave, and can put people at risk. Say “died by suicide”. [The list](words.md) has what to say instead, and where the advice comes from. `build` makes papers all the same. Where such words are quoted on purpose, put `:::allow-words{reason="…"}` around the passage.',
  },
  'hurtful-words': {
    severity: 'warning',
    title: 'Words that can hurt',
    explanation:
      'These words reduce people to an illness, or say more about their lives than anyone knows. Someone who reads your paper may have been called by them. [The list](words.md) has what to say instead. A session about language may quote them: put `:::allow-words{reason="…"}` around the passage.',
  },
  'words-to-weigh': {
    severity: 'info',
    title: 'Words that can hurt in some senses',
    explanation:
      'Whether these words hurt depends on what is meant, and on who says them: “refused the treatment” does, “refused to give up” does not. Told with `check --verbose` alone. Read the sentence again, and leave it if it is right.',
  },
  'unused-allowance': {
    severity: 'warning',
    title: 'A passage is allowed words that it does not have',
    explanation:
      'An `:::allow-words` holds nothing that is on [the list](words.md). The words may have changed since. Take it away, so that the next slip in this place is found.',
  },
  'long-sentence': {
    severity: 'info',
    title: 'A sentence is long',
    explanation:
      'A sentence of more than 25 words is hard to hold in mind, above all when one is tired or upset. Aim for 20 at most. Told with `check --verbose` alone, for what participants read.',
  },
  'long-paragraph': {
    severity: 'info',
    title: 'A paragraph is long',
    explanation:
      'Three sentences make a good paragraph, and a long one looks like a wall. Told with `check --verbose` alone, for paragraphs of more than six sentences or 90 words that participants read.',
  },
  'reading-age': {
    severity: 'info',
    title: 'A text is hard to read',
    explanation:
      'A formula (Flesch-Kincaid) guesses from the length of words and sentences at what age most people can read a text. The NHS writes for 9 to 11. The figure cannot tell sense from nonsense: it only says what to read again. Told with `check --verbose` alone, where it is above 12.',
  },
} as const satisfies Record<string, Entry>;
