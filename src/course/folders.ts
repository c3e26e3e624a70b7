import { posix } from 'node:path';

/** Where the parts of a course stand in a workspace, with forward slashes. */
export const FOLDERS = {
  content: 'content',
  sessions: 'content/sessions',
  library: 'content/library',
  assessments: 'content/assessments',
  cohorts: 'content/cohorts',
} as const;

/** Whether a file stands in that folder itself. */
export function isIn(folder: keyof typeof FOLDERS, file: string): boolean {
  return posix.dirname(file) === FOLDERS[folder];
}
