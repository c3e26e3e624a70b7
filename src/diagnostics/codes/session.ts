import type { Entry } from './entry.ts';

/** How the parts of a course fit together. */
export const sessionCodes = {
  'duplicate-id': {
    severity: 'error',
    title: 'Two things have the same id',
    explanation:
      'An id names one thing: `::use[…]`, `for=…` and `meets=…` look it up, and papers are called after it. With two of the same id, one of them would never be found.',
  },
  'duplicate-number': {
    severity: 'error',
    title: 'Two sessions have the same number',
    explanation:
      'The number at the start of the file name gives the running order. With two of the same number the order would be a matter of chance. Rename one of the files.',
  },
  'unknown-piece': {
    severity: 'error',
    title: 'The library has no piece of this id',
    explanation:
      '`::use[id]` puts a piece of the library into a session. No `activity`, `exercise`, `cards` or `handout` in the folder `library` has this id. A template’s `piece` names a handout of the library in the same way.',
  },
  'unknown-outcome': {
    severity: 'error',
    title: '`meets` names an outcome that the session does not have',
    explanation:
      'The ids in `meets` are those of the `outcomes` in the details of the same session. Another session’s outcomes cannot be named.',
  },
  'unknown-value': {
    severity: 'error',
    title: 'A session names a value that the course does not have',
    explanation:
      'The names in `values` are those of `values` in `course.md`, written the same way. That keeps one name and one meaning on every paper.',
  },
  'unknown-theme': {
    severity: 'error',
    title: 'A session names a theme that the course does not have',
    explanation:
      'The names in `themes` are those of `themes` in `course.md`, where each is marked as sensitive or ordinary. A theme that is not listed there could be sensitive without anyone noticing.',
  },
  'unknown-exercise': {
    severity: 'error',
    title: 'A set of cards is for an exercise that the session does not have',
    explanation:
      'The `for` of a set of cards is the id of an exercise in the same session. The session plan uses it to say which cards to lay out.',
  },
  'care-missing': {
    severity: 'error',
    title: 'A session with a sensitive theme has no content note',
    explanation:
      'People have a right to know what is coming before it comes. A session that touches a theme marked as sensitive says so in `care`, with what people can do if they would rather not take part.',
  },
  'outcome-without-item': {
    severity: 'error',
    title: 'No item of the session works towards an outcome',
    explanation:
      'Every outcome needs at least one item of the agenda that names it in `meets`. Otherwise the session promises something that it does not do.',
  },
  'outcome-without-question': {
    severity: 'error',
    title: 'No question asks about an outcome',
    explanation:
      'Every outcome needs at least one question of the session’s `:::evaluation` that names it in `meets`. Otherwise nobody can tell whether the session did what it set out to do.',
  },
  'exercise-incomplete': {
    severity: 'warning',
    title: 'An exercise lacks a part of its card',
    explanation:
      'An exercise card carries numbered steps, questions to talk about afterwards (`:::debrief`) and something to do instead (`:::opt-out`), so that nobody is stuck or put on the spot.',
  },
  'session-empty': {
    severity: 'warning',
    title: 'A session has no agenda',
    explanation:
      'The session’s body has no `activity`, `exercise` or `use`, so its plan would be an empty page. Write the first item.',
  },
  'contact-outdated': {
    severity: 'warning',
    title: 'A contact was last checked more than a year ago',
    explanation:
      'Numbers and opening hours of helplines change, and a wrong one can fail someone at a bad moment. Ring or look up the contact, then put the new date in `verified`.',
  },
} as const satisfies Record<string, Entry>;
