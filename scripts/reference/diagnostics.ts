import type { Entry } from '../../src/diagnostics/catalogue.ts';
import { agendaCodes } from '../../src/diagnostics/codes/agenda.ts';
import { buildCodes } from '../../src/diagnostics/codes/build.ts';
import { cohortCodes } from '../../src/diagnostics/codes/cohort.ts';
import { fileCodes } from '../../src/diagnostics/codes/files.ts';
import { markdownCodes } from '../../src/diagnostics/codes/markdown.ts';
import { paperCodes } from '../../src/diagnostics/codes/paper.ts';
import { wordingCodes } from '../../src/diagnostics/codes/wording.ts';
import { themeCodes } from '../../src/diagnostics/codes/theme.ts';
import { sessionCodes } from '../../src/diagnostics/codes/session.ts';
import { templateCodes } from '../../src/diagnostics/codes/template.ts';

const CHAPTERS: readonly (readonly [title: string, entries: Readonly<Record<string, Entry>>])[] = [
  ['Files and their details', fileCodes],
  ['What is written in a text', markdownCodes],
  ['Sessions and how they fit together', sessionCodes],
  ['Minutes and clock times', agendaCodes],
  ['Cohorts, dates and rosters', cohortCodes],
  ['Words and reading', wordingCodes],
  ['Templates and letters', templateCodes],
  ['What does not fit on paper', paperCodes],
  ['Themes and fonts', themeCodes],
  ['Making papers', buildCodes],
];

/** Every problem that can be told, with what to do. */
export function diagnosticChapters(): string {
  return CHAPTERS.map(([title, entries]) => [`## ${title}`, ...Object.entries(entries).map(chapter)].join('\n\n')).join(
    '\n\n',
  );
}

function chapter([code, { severity, title, explanation }]: readonly [string, Entry]): string {
  return [`### ${code}`, `**${title}** (${severity})`, explanation].join('\n\n');
}
