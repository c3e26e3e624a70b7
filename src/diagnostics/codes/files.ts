import type { Entry } from './entry.ts';

/** Files, and the details between the `---` lines at their top. */
export const fileCodes = {
  'unreadable-file': {
    severity: 'error',
    title: 'A file could not be read',
    explanation:
      'The file is there by name, but the computer would not hand it over. It may be open in another program, or you may not be allowed to read it. Close it elsewhere, or ask whoever looks after the computer.',
  },
  'file-too-large': {
    severity: 'error',
    title: 'A file is larger than 2 MB',
    explanation:
      'A file of words is never this large, so it is probably something else saved under this name. Split the file, or move it out of the content folder.',
  },
  'outside-workspace': {
    severity: 'error',
    title: 'A path leads out of the workspace',
    explanation:
      'Everything that a course uses stands in its own folder, so that the course can be copied and shared whole. A path with `..` or a link to another folder leads out of it. Copy the file into the workspace and name it there.',
  },
  'no-content': {
    severity: 'error',
    title: 'There is no course here',
    explanation:
      'A workspace has a folder `content` with a file `course.md` and a folder `sessions`. One of them is missing or empty. You may be in the wrong folder.',
  },
  'no-sessions': {
    severity: 'warning',
    title: 'The course has no sessions',
    explanation:
      'The folder `content/sessions` is missing or empty, so there is nothing to make papers of yet. Write the first session there.',
  },
  'bad-file-name': {
    severity: 'error',
    title: 'A file name has no number or no id',
    explanation:
      "A session's file is called after its number and its id, as in `04-what-is-peer-support.md`. A cohort's file name is its id. An id has lowercase letters, digits and hyphens, because it becomes part of the names of the papers.",
  },
  'not-utf8': {
    severity: 'error',
    title: 'A file is not saved as UTF-8',
    explanation:
      'The file holds bytes that are not UTF-8 text. It was probably saved in an older encoding, or it is not a text file. In your editor, choose “Save with encoding” and UTF-8.',
  },
  'forbidden-character': {
    severity: 'error',
    title: 'A file holds a character that stands for nothing',
    explanation:
      'Some characters are kept for programs, cannot be seen, and cannot be printed. They come from copying out of another program. Delete the character and type the place again.',
  },
  'front-matter-missing': {
    severity: 'error',
    title: 'A file has no details at its top',
    explanation:
      'The file has to begin with a line `---`, then its details such as `title: …`, then another line `---`. There may be nothing before the first line, not even a blank one.',
  },
  'front-matter-unclosed': {
    severity: 'error',
    title: 'The details have no closing line',
    explanation:
      'The details at the top of a file end with a line that holds `---` alone. Without it nobody can tell where the details end and the text begins.',
  },
  'front-matter-language': {
    severity: 'error',
    title: 'The details are not YAML',
    explanation:
      'Details are written in YAML alone. Another language after the opening `---` could be a program, and content is never run. Leave the opening line as `---`.',
  },
  'bad-yaml': {
    severity: 'error',
    title: 'The details cannot be understood',
    explanation:
      'The details between the `---` lines are YAML: `name: value` on each line, lists with `- `, and deeper levels indented by two spaces (never tabs). A value that has a colon and a space in it goes in quotes.',
  },
  'duplicate-key': {
    severity: 'error',
    title: 'A detail is given twice',
    explanation:
      'The same name stands twice in the same place of the details, so one of the two values would be lost. Keep one of them.',
  },
  'unknown-key': {
    severity: 'error',
    title: 'A detail has a name that is not known',
    explanation:
      'Nothing in coursepack reads a detail or a key of this name here. It is most likely a slip of the keyboard. The content format lists the names.',
  },
  'bad-value': {
    severity: 'error',
    title: 'A detail has a value that does not fit',
    explanation:
      'The value is of another kind than this detail or key takes. The message says what was expected, with an example.',
  },
  'missing-value': {
    severity: 'error',
    title: 'A required detail is missing',
    explanation:
      'The papers cannot be made without this detail or key, and it is never guessed. The message gives an example to copy.',
  },
} as const satisfies Record<string, Entry>;
