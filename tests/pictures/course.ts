/** A small course whose papers show what only eyes can judge: ground colours, boxes, rules, rings, weights and white. */
export const PICTURED = {
  'content/sessions/01-hello.md': (text: string): string =>
    text.replace(
      'We start on time.',
      `We **start** on time, and *end* on time.[^1] What we agreed stands in [the book](https://example.org/book).

## What each of us does

- Say what you need.
- Listen, and wait before you answer:
  1. take a breath,
  2. count to three.

> Most of us want to be heard.

| What | Who | Minutes |
| - | - | -: |
| Tea | All | 10 |
| Chairs | Whoever comes first | 5 |

:::note[Remember]
You can leave the room at any time.
:::

:::columns
**Before**

I know nobody here.

**Now**

I know a few names.
:::

[^1]: As far as buses let us.`,
    ),
  'content/sessions/02-listening.md': (text: string): string =>
    text.replace(
      '::answer[What will you try?]{lines=3 meets=listen}',
      `::scale[I can listen without giving advice]{meets=listen}

::scale[I felt safe]

::choice[How long was it?]{options="Too short | Right | Too long"}

::tick[I would come again]

::answer[What will you try?]{lines=3 meets=listen}`,
    ),
};

/** The pages that are kept as pictures: what makes the paper, its path, its page, and the edition that it is made in. */
export const PAGES = [
  { name: 'session-plan', template: 'session-plan', paper: '02-listening/session-plan' },
  { name: 'handout', template: 'handout', paper: '01-hello/handout-agreed' },
  { name: 'handout-clear-print', template: 'handout', paper: '01-hello/handout-agreed', edition: 'clear-print' },
  { name: 'handout-large-print', template: 'handout', paper: '01-hello/handout-agreed', edition: 'large-print' },
  { name: 'handout-dyslexia', template: 'handout', paper: '01-hello/handout-agreed', edition: 'dyslexia' },
  { name: 'evaluation-form', template: 'evaluation-form', paper: '02-listening/evaluation-form' },
  { name: 'cards', template: 'prompt-cards', paper: '01-hello/cards-name-cards', page: 2 },
  { name: 'cover', template: 'cover', paper: 'cover' },
] as const;
