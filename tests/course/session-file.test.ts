import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatherPieces, readLibraryFile } from '../../src/course/library-file.ts';
import { readSessionFile } from '../../src/course/session-file.ts';
import { inOrder } from '../../src/diagnostics/order.ts';
import { messages, places, sessionText } from './workspace.ts';

const FIRST = 8; // The line of the file on which a body of `sessionText` begins.

const LIBRARY = `---
title: Library
---
:::activity[Check-in]{#check-in minutes=15 at-least=10}
Say hello.

:::facilitator
Be early.
:::
:::

:::exercise[Grounding]{#grounding minutes=5 group=all}
1. Breathe.
:::

:::cards[Values]{#values size=a6}
- Hope
:::

:::handout[Contacts]{#contacts}
::contacts
:::
`;

function read(body: string, details: Readonly<Record<string, string>> = {}) {
  const pieces = gatherPieces(readLibraryFile({ path: 'library.md', text: LIBRARY }).value).value;
  const file = { path: 's.md', text: sessionText(body, details) };
  return readSessionFile(file, { number: 4, id: 'power' }, pieces);
}

/** Places as lines of the body. */
const wrong = (body: string): string[] =>
  inOrder(read(body).problems).map(
    ({ code, span }) => `${(span?.start.line ?? 0) - FIRST + 1}:${span?.start.column} ${code}`,
  );

const EXERCISE = `:::exercise[Being *with* someone]{#being-with minutes=35 at-least=25 group="alone then 3-4" meets=power}
Why we do this.

:::facilitator
First note.
:::

1. Read the card.
2. Talk.

> Say this.

:::debrief
- What shifted?
:::

:::opt-out
Read alone.
:::

:::facilitator
Second note.
:::
:::`;

test('an exercise is taken apart into purpose, steps, debrief, opt-out and notes, each with its line', () => {
  const { value, problems } = read(EXERCISE);
  const text = (words: string, line: number) => ({ text: words, file: 's.md', line: FIRST + line - 1 });
  expect(problems).toEqual([]);
  expect(value.items).toMatchObject([
    {
      kind: 'exercise',
      id: 'being-with',
      title: 'Being with someone',
      minutes: 35,
      atLeast: 25,
      at: undefined,
      meets: ['power'],
      grouping: [{ way: 'alone' }, { way: 'groups', size: [3, 4] }],
      text: text('Why we do this.', 2),
      steps: text('1. Read the card.\n2. Talk.\n\n> Say this.', 8),
      debrief: text('- What shifted?', 14),
      optOut: text('Read alone.', 18),
    },
  ]);
  // What stands before the steps is for before them; each note keeps its fence, and its line.
  expect(value.items[0]?.setUp).toEqual(text(':::facilitator\nFirst note.\n:::', 4));
  expect(value.items[0]?.notes).toEqual(text(':::facilitator\nSecond note.\n:::', 21));
});

test('the numbered list of an activity stays in its text', () => {
  const { value } = read(':::activity[Talk]{minutes=5}\nOne\n\n1. Two\n\nThree\n:::');
  expect(value.items[0]).toMatchObject({
    kind: 'activity',
    text: { text: 'One\n\n1. Two\n\nThree' },
    steps: undefined,
  });
});

test('a numbered list inside a box is no list of steps', () => {
  const { value } = read(':::exercise[Talk]{#t minutes=5}\n:::note\n1. No\n:::\n\n1. Yes\n:::');
  expect(value.items[0]).toMatchObject({ text: { text: ':::note\n1. No\n:::' }, steps: { text: '1. Yes' } });
});

test('a facilitator’s note inside a step stays there, in its fence', () => {
  const { value } = read(
    ':::exercise[Talk]{#t minutes=5}\n1. One\n\n   :::facilitator\n   Secret\n   :::\n\n2. Two\n:::',
  );
  expect(value.items[0]?.steps?.text).toBe('1. One\n\n   :::facilitator\n   Secret\n   :::\n\n2. Two');
  expect(value.items[0]?.notes).toBeUndefined();
});

test('code that is never closed is told, beside the block that it keeps open', () => {
  const { problems } = read(':::handout[Names]{#names}\n```\ncode\n:::\n');
  expect(problems.filter(({ code }) => code === 'unclosed-block').map(({ message }) => message)).toEqual([
    expect.stringMatching(/^The code that begins here is never closed/),
    expect.stringMatching(/^The block “:::handout” is never closed/),
  ]);
});

test('a break is a line of its own', () => {
  expect(read('::break[Tea]{minutes=20 at="11:30"}').value.items).toMatchObject([
    { kind: 'break', title: 'Tea', minutes: 20, at: 690, text: undefined },
  ]);
});

test('cards are list items, each with its line and without its marker', () => {
  const { value, problems } = read(
    ':::cards[Power cards]{for=being-with size=a6 back="Who decides?"}\n- **One**\n- Two\n  goes on\n\n  - inner\n\n  :::facilitator\n  Secret\n  :::\n* Three\n:::',
  );
  expect(problems).toEqual([]);
  expect(value.cardSets).toMatchObject([
    {
      id: 'power-cards',
      title: 'Power cards',
      size: 'a6',
      for: 'being-with',
      back: 'Who decides?',
      cards: [
        { text: '**One**', line: FIRST + 1 },
        { text: 'Two\ngoes on\n\n- inner\n\n:::facilitator\nSecret\n:::', line: FIRST + 2 },
        { text: 'Three', line: FIRST + 10 },
      ],
    },
  ]);
});

test('what stands between cards and is none is a problem', () => {
  expect(wrong(':::cards[A]\nIntro\n\n- One\n\n:::facilitator\nNote\n:::\n-\n:::')).toEqual([
    '2:1 stray-text',
    '6:1 stray-text',
    '9:1 missing-value',
  ]);
  expect(wrong(':::cards[A]\n:::')).toEqual(['1:1 missing-value']);
});

test('a handout is the text between its fences, directives and all', () => {
  const body =
    ':::handout[Sharing power]{#sharing}\n\n## One\n\n:::columns{n=2}\n::contacts\n:::\n\n::lines{n=2}\n\n:::';
  const { value, problems } = read(body);
  expect(problems).toEqual([]);
  expect(value.handouts).toMatchObject([
    {
      id: 'sharing',
      title: 'Sharing power',
      body: { text: '## One\n\n:::columns{n=2}\n::contacts\n:::\n\n::lines{n=2}', line: FIRST + 2 },
    },
  ]);
});

test('questions are gathered wherever they stand in the evaluation', () => {
  const { value, problems } = read(
    ':::evaluation\n::scale[I can *see* power]{meets="power other"}\n\n:::keep\n::answer[What now?]{lines=4}\n:::\n:::',
  );
  expect(problems).toEqual([]);
  expect(value.evaluation).toMatchObject({
    body: { text: '::scale[I can *see* power]{meets="power other"}\n\n:::keep\n::answer[What now?]{lines=4}\n:::' },
    questions: [
      { kind: 'scale', text: 'I can see power', meets: ['power', 'other'] },
      { kind: 'answer', text: 'What now?', meets: [] },
    ],
  });
  expect(value.evaluation?.questions[0]?.source('meets')).toMatchObject({ start: { line: FIRST + 1, column: 28 } });
});

test('a second evaluation is a problem', () => {
  expect(wrong(':::evaluation\n::tick[A]\n:::\n:::evaluation\n::tick[B]\n:::')).toEqual(['4:1 misplaced-block']);
});

test('a piece of the library is put in place, with the keys that are given here', () => {
  const { value, problems } = read('::use[check-in]{minutes=10 meets=power}\n\n::use[values]\n\n::use[contacts]');
  expect(problems).toEqual([]);
  expect(value.items).toMatchObject([
    {
      id: 'check-in',
      title: 'Check-in',
      minutes: 10,
      atLeast: 10,
      meets: ['power'],
      text: { text: 'Say hello.', file: 'library.md' },
    },
  ]);
  expect(value.cardSets).toMatchObject([{ id: 'values', size: 'a6' }]);
  expect(value.handouts).toMatchObject([{ id: 'contacts', body: { text: '::contacts' } }]);
});

test('any key of a piece can be changed where it is used', () => {
  const { value, problems } = read(
    [
      '::use[grounding]{minutes=7 at-least=6 at="10:30" meets=power group=pairs #breathing}',
      '::use[values]{size=a5 for=breathing back="Hope" numbers=no #hopes}',
      '::use[contacts]{again=yes pocket=2 #who-to-ring}',
    ].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(value.items).toMatchObject([
    { id: 'breathing', minutes: 7, atLeast: 6, at: 630, meets: ['power'], grouping: [{ way: 'pairs' }] },
  ]);
  expect(value.cardSets).toMatchObject([{ id: 'hopes', size: 'a5', for: 'breathing', back: 'Hope', numbered: false }]);
  expect(value.handouts).toMatchObject([{ id: 'who-to-ring', again: true, pocket: 2 }]);
});

test('a piece has its place where it is used, and its keys where they are written', () => {
  const source = read('::use[check-in]{minutes=10}').value.items[0]?.source;
  expect(source?.()).toMatchObject({ file: 's.md', start: { line: FIRST } });
  expect(source?.('minutes')).toMatchObject({ file: 's.md', start: { line: FIRST, column: 17 } });
  expect(source?.('at-least')).toMatchObject({ file: 'library.md', start: { line: 4 } });
});

test('a piece that the library does not have is a problem, with the nearest', () => {
  const { value, problems } = read('::use[chek-in]\n\n::break[Tea]{minutes=5}');
  expect(messages(problems)).toEqual(['The library has no piece “chek-in”.']);
  expect(problems[0]?.hint).toBe('Did you mean “check-in”?');
  expect(value.items).toHaveLength(1);
});

test('an item without minutes is a problem, and has none', () => {
  const { value } = read(':::activity[Talk]\nOne\n:::');
  expect(wrong(':::activity[Talk]\nOne\n:::')).toEqual(['1:1 missing-minutes']);
  expect(value.items[0]?.minutes).toBe(0);
});

test('minutes that cannot be read are told once', () => {
  expect(wrong('::break[Tea]{minutes=ten}')).toEqual(['1:14 bad-value']);
});

test.each([
  [':::activity{minutes=5}\nOne\n:::', '1:1 missing-value'],
  [':::exercise[Talk]{minutes=5}\nOne\n:::', '1:1 missing-value'],
  [':::handout[A]\nOne\n:::', '1:1 missing-value'],
  [':::handout[A]{#a}\n:::', '1:1 missing-value'],
  [':::evaluation\nNothing\n:::', '1:1 missing-value'],
  ['::use[]', '1:1 missing-value'],
  ['::break[Tea]{minutes=5 group=3}', '1:24 unknown-key'],
  ['::break[Tea]{minutes=5 at=11}', '1:24 bad-value'],
  [':::activity[A]{minutes=5 group=threes}\n:::', '1:26 bad-value'],
  [':::activity[A]{minutes=5}\n:::debrief[Title]\nB\n:::\n:::', '2:1 bad-value'],
  [':::cards[A]{size=a4}\n- One\n:::', '1:13 bad-value'],
  [':::break[Tea]{minutes=5}\n:::', '1:1 misplaced-block'],
  ['::activity[A]{minutes=5}', '1:1 misplaced-block'],
  [':::debrief\nOne\n:::', '1:1 misplaced-block'],
  [':::facilitator\nSecret\n:::', '1:1 misplaced-block'],
  [':::exersise[A]{#a minutes=5}\n:::', '1:1 unknown-block'],
  [':::wibble\n:::', '1:1 unknown-block'],
  [':::care\nOne\n:::', '1:1 stray-text'],
  ['# Heading\n\nText\n\n- list', '1:1 stray-text'],
])('%j is a problem at %s', (body, expected) => {
  expect(wrong(body)).toEqual([expected]);
});

test('a block with a slip in its name is read as the one that was meant', () => {
  expect(read(':::exersise[A]{#a minutes=5}\n:::').value.items).toMatchObject([{ kind: 'exercise', minutes: 5 }]);
});

test('text between two items is told once, with its extent', () => {
  const { problems } = read(
    '::break[A]{minutes=1}\n\n## Later\n\nWords\n\n:::note\nMore\n:::\n\n::break[B]{minutes=1}',
  );
  expect(messages(problems)).toEqual([
    `A heading stands outside of every part, so no paper would print it: “## Later” (down to line ${FIRST + 8}).`,
  ]);
});

test('a part inside another is told, and taken as if it stood behind it', () => {
  const body = ':::activity[A]{minutes=5}\nOne\n\n:::handout[B]{#b}\nTwo\n:::\n\nThree\n:::';
  const { value } = read(body);
  expect(wrong(body)).toEqual(['4:1 misplaced-block']);
  expect(value.items[0]?.text?.text).toBe('One\n\n\n\n\n\nThree');
  expect(value.handouts).toMatchObject([{ id: 'b', body: { text: 'Two' } }]);
});

test('a block that is never closed is one problem, and the items after it are read', () => {
  const body = ':::activity[A]{minutes=5}\nOne\n\n::break[B]{minutes=6}\n\n:::activity[C]{minutes=7}\nTwo\n:::';
  const { value } = read(body);
  expect(wrong(body)).toEqual(['1:1 unclosed-block']);
  expect(value.items.map(({ title, minutes, text }) => [title, minutes, text?.text])).toEqual([
    ['A', 5, 'One'],
    ['B', 6, undefined],
    ['C', 7, 'Two'],
  ]);
});

test('two things of one kind cannot share an id, and a handout may have that of an exercise', () => {
  const body = ':::handout[A]{#a}\nOne\n:::\n:::handout[B]{#a}\nTwo\n:::\n:::exercise[C]{#a minutes=5}\n:::';
  expect(wrong(body)).toEqual(['4:15 duplicate-id']);
});

test('two sets of cards with one title need ids of their own', () => {
  expect(wrong(':::cards[A]\n- One\n:::\n:::cards[A]\n- Two\n:::')).toEqual(['4:1 duplicate-id']);
  expect(wrong(':::cards[A]\n- One\n:::\n:::cards[A]{#b}\n- Two\n:::')).toEqual([]);
});

test('an activity of the library may be used twice, and an exercise may not', () => {
  expect(wrong('::use[check-in]\n::use[check-in]')).toEqual([]);
  expect(wrong('::use[grounding]\n::use[grounding]')).toEqual(['2:1 duplicate-id']);
  expect(wrong('::use[grounding]\n::use[grounding]{#grounding-again}')).toEqual([]);
});

test('details that cannot be read do not hide the problems of the body', () => {
  const text = '---\ntitle: "Power\n---\n\n::break[Tea]\n';
  const { value, problems } = readSessionFile({ path: 's.md', text }, { number: 1, id: 'a' }, new Map());
  expect(problems.map(({ code }) => code)).toContain('missing-minutes');
  expect(value).toMatchObject({ title: '', slot: 0, outcomes: [], items: [{ title: 'Tea' }] });
});

test('a material is text, or so many for each', () => {
  const { value } = read('', { materials: '[Pens, { item: Cards, per: pair }]' });
  expect(value.materials).toEqual([
    { item: 'Pens', per: undefined },
    { item: 'Cards', per: { unit: 'pair' } },
  ]);
});

test('what is cut out of a file is what stands there, on that line', () => {
  const block = fc.constantFrom(
    'Words',
    '1. One\n2. Two',
    '- A\n\n  B',
    '> Said',
    ':::note\nBox\n:::',
    '```\n:::\n```',
    ':::facilitator\nSecret\n:::',
    ':::debrief\n- Why?\n:::',
    ':::opt-out\nRead\n:::',
    '::lines{n=2}',
    '::contacts',
  );
  const item = fc.tuple(fc.constantFrom('activity', 'exercise'), fc.array(block, { maxLength: 6 }));
  fc.assert(
    fc.property(fc.array(item, { maxLength: 3 }), (items) => {
      const body = items
        .map(([kind, blocks], i) => `:::${kind}[A]{#a${i} minutes=5}\n\n${blocks.join('\n\n')}\n\n:::`)
        .join('\n\n');
      const file = sessionText(body).split('\n');
      const { value, problems } = read(body);
      expect(problems).toEqual([]);
      for (const part of value.items.flatMap((one) => [
        one.text,
        one.setUp,
        one.steps,
        one.debrief,
        one.optOut,
        one.notes,
      ])) {
        const cut = part?.text.split('\n') ?? [];
        const there = file.slice((part?.line ?? 1) - 1).slice(0, cut.length);
        expect(cut.map((line, index) => (line === '' ? '' : there[index]))).toEqual(cut);
      }
      const kept = value.items.flatMap((one) =>
        [one.text, one.setUp, one.steps, one.debrief, one.optOut, one.notes].map((part) => part?.text ?? ''),
      );
      const words = (text: string): string[] => (text.match(/[A-Za-z]+/g) ?? []).toSorted();
      const written = items
        .flatMap(([, blocks]) => blocks)
        .join('\n')
        .replaceAll(/:::(debrief|opt-out)/g, '');
      expect(words(kept.join('\n'))).toEqual(words(written));
    }),
    { numRuns: 200 },
  );
});

test('places of problems are those of the file', () => {
  expect(places(read('::break[Tea]').problems)).toEqual([`s.md:${FIRST}:1 missing-minutes`]);
});
