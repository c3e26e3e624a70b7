import type { Entry } from './entry.ts';

/** What stands in the way of making papers. */
export const buildCodes = {
  'unknown-name': {
    severity: 'error',
    title: 'The command line names something that does not exist',
    explanation:
      'There is no template, session, cohort or edition of this name. `coursepack list` shows those that there are.',
  },
  'nothing-to-make': {
    severity: 'error',
    title: 'A template that was asked for makes nothing',
    explanation:
      'Papers of a cohort, its meetings and its people are made where a cohort is chosen: with `--cohort`, or by itself where there is one alone. A template without a `file` makes parts of packs, and no paper by itself.',
  },
  'cohort-open': {
    severity: 'warning',
    title: 'No cohort is chosen',
    explanation:
      'Where there is one cohort, everything is made for it. Where there are several, a build that names none makes papers without dates and people alone. Name a cohort with `--cohort`.',
  },
  'same-file': {
    severity: 'error',
    title: 'Two papers would be one file',
    explanation:
      'Two papers have the same path, so one would overwrite the other. The `file` of a template has to hold what tells its papers apart.',
  },
  'audience-mismatch': {
    severity: 'error',
    title: 'A pack for participants has a part for facilitators',
    explanation:
      'Notes for facilitators must never reach participants, so a paper for facilitators cannot stand in a participant’s pack.',
  },
  'unwritable-file': {
    severity: 'error',
    title: 'A file could not be written',
    explanation: 'The system refused to write the file. What stood there before is still there.',
  },
} as const satisfies Record<string, Entry>;
