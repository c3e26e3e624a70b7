import type { Entry } from './entry.ts';

/** Templates and the joining letter. */
export const templateCodes = {
  'bad-template': {
    severity: 'error',
    title: 'A template cannot be understood',
    explanation:
      'The template has a part in double curly brackets that is not closed, or not written in a way that templates know. Every `{{#if …}}` and `{{#each …}}` needs its `{{/if}}` or `{{/each}}`.',
  },
  'unknown-variable': {
    severity: 'error',
    title: 'A template asks for something that does not exist',
    explanation:
      'There is nothing of this name to print at this place. The message offers the nearest name that there is. What a template may print depends on what it makes one of: a handout knows its session, for example, and no participant.',
  },
  'unknown-partial': {
    severity: 'error',
    title: 'A template includes a part that does not exist',
    explanation: '`{{> name}}` puts in the file of that name from the folder `templates/partials`. There is none.',
  },
  'unknown-helper': {
    severity: 'error',
    title: 'A template uses a helper that does not exist',
    explanation:
      'A helper is a word of the template language, such as `date` in `{{date meeting.date}}`. There is none of this name.',
  },
  'unknown-template': {
    severity: 'error',
    title: 'There is no template of this name',
    explanation: '`coursepack list templates` names the templates, both those of the workspace and those that ship.',
  },
} as const satisfies Record<string, Entry>;
