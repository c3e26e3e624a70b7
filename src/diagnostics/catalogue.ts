import { agendaCodes } from './codes/agenda.ts';
import { buildCodes } from './codes/build.ts';
import { cohortCodes } from './codes/cohort.ts';
import type { Entry } from './codes/entry.ts';
import { fileCodes } from './codes/files.ts';
import { markdownCodes } from './codes/markdown.ts';
import { paperCodes } from './codes/paper.ts';
import { sessionCodes } from './codes/session.ts';
import { templateCodes } from './codes/template.ts';
import { themeCodes } from './codes/theme.ts';
import { wordingCodes } from './codes/wording.ts';

/** Every code that a problem can have: how grave it is, and what it means. */
export const catalogue = {
  ...fileCodes,
  ...markdownCodes,
  ...sessionCodes,
  ...agendaCodes,
  ...cohortCodes,
  ...wordingCodes,
  ...templateCodes,
  ...themeCodes,
  ...paperCodes,
  ...buildCodes,
} as const satisfies Record<string, Entry>;

export type { Entry };

export type Code = keyof typeof catalogue;

/** Whether a word is a code of the catalogue. */
export function isCode(word: string): word is Code {
  return Object.hasOwn(catalogue, word);
}
