import { expect, test } from 'vitest';
import { blocksOf, paragraph, problemsOf, read, text } from './reading.ts';

const facilitator = { audience: 'facilitator' } as const;

test.each(['note', 'tip', 'care', 'debrief', 'opt-out', 'facilitator'])('“%s” is a box of that tone', (tone) => {
  expect(blocksOf(`:::${tone}[A *title*]\nb\n:::`, facilitator)).toEqual([
    {
      kind: 'callout',
      tone,
      title: [text('A '), { kind: 'emphasis', content: [text('title')] }],
      blocks: [paragraph('b')],
    },
  ]);
  expect(blocksOf(`:::${tone}\nb\n:::`, facilitator)).toMatchObject([{ title: [] }]);
});

test.each([
  ['after other words', 'Tick here: ::tick[Yes]', '1:12'],
  ['in a cell', '| a |\n| - |\n| ::tick[Yes] |', '3:3'],
  ['on a further line', 'One line\nand :::note[More]', '2:5'],
])('a block %s is told, since it would be printed as it is written', (_, markdown, place) => {
  expect(problemsOf(markdown)).toEqual([`bad-directive ${place}`]);
});

test('a blank before the keys is what is told', () => {
  const { problems } = read('::answer[Why?] {lines=3}');
  expect(problems).toMatchObject([
    { code: 'bad-directive', hint: 'Take away the blank before the curly bracket: ::answer[Title]{key=value}.' },
  ]);
});

test('colons that are meant to be printed are no block', () => {
  for (const markdown of ['Write \\::tick[Yes]', 'std::vector[1]', 'At 10::30', '`::tick[Yes]`', 'a :: b'])
    expect(problemsOf(markdown)).toEqual([]);
});

test('columns hold one entry for each that is written, else one to be spread', () => {
  expect(blocksOf(':::columns\n:::column\na\n:::\n:::column\nb\n:::\n:::')).toEqual([
    { kind: 'columns', columns: [[paragraph('a')], [paragraph('b')]], count: 2 },
  ]);
  expect(blocksOf(':::columns{n=3}\na\n\nb\n:::')).toEqual([
    { kind: 'columns', columns: [[paragraph('a'), paragraph('b')]], count: 3 },
  ]);
});

test('what stands between columns is told', () => {
  expect(problemsOf(':::columns\n:::column\na\n:::\nb\n:::')).toEqual(['misplaced-block 5:1']);
});

test('a cover and a block that stays together hold their blocks', () => {
  expect(blocksOf(':::cover\na\n:::\n:::keep\nb\n:::')).toEqual([
    { kind: 'cover', blocks: [paragraph('a')], foot: 0 },
    { kind: 'keep', blocks: [paragraph('b')] },
  ]);
  expect(blocksOf(':::cover{foot=1}\na\n:::')).toEqual([{ kind: 'cover', blocks: [paragraph('a')], foot: 1 }]);
  expect(problemsOf(':::cover{foot=9}\na\n:::')).toEqual(['bad-value 1:10']);
});

test('every item of a list is a card', () => {
  expect(blocksOf(':::cards[Power cards]{size=a6 back="The *back*"}\n- a\n- b\n\n  c\n:::')).toEqual([
    {
      kind: 'cards',
      size: 'a6',
      label: 'Power cards',
      numbered: true,
      lead: false,
      cards: [
        { blocks: [paragraph('a')], back: [paragraph('The *back*')] },
        { blocks: [paragraph('b'), paragraph('c')], back: [paragraph('The *back*')] },
      ],
    },
  ]);
});

test('a card may be a block, with a back of its own', () => {
  expect(blocksOf(':::cards{back=all label=Set}\n:::card\na\n:::back\nown\n:::\n:::\n:::card\nb\n:::\n:::')).toEqual([
    {
      kind: 'cards',
      size: 'a7',
      label: 'Set',
      numbered: true,
      lead: false,
      cards: [
        { blocks: [paragraph('a')], back: [paragraph('own')] },
        { blocks: [paragraph('b')], back: [paragraph('all')] },
      ],
    },
  ]);
});

test('cards without a card, and words outside of every card, are told', () => {
  expect(problemsOf(':::cards\n:::')).toEqual(['missing-value 1:1']);
  expect(problemsOf(':::cards{size=a8}\nWords\n\n- a\n:::')).toEqual(['misplaced-block 2:1', 'bad-value 1:10']);
});

test('places to write have their size and label', () => {
  expect(blocksOf('::lines[Notes]{n=6}\n\n::lines\n\n::box[Draw]{height=80mm}\n\n::box')).toEqual([
    { kind: 'lines', count: 6, label: [text('Notes')] },
    { kind: 'lines', count: 3, label: [] },
    { kind: 'box', height: 80, label: [text('Draw')] },
    { kind: 'box', height: 60, label: [] },
  ]);
  expect(problemsOf('::lines{n=0}\n::box{height=3}')).toEqual(['bad-value 1:9', 'bad-value 2:7']);
});

test('questions have their words and answers', () => {
  const markdown =
    '::scale[I can]{meets=power}\n::scale[I can]{options="No|Yes"}\n::choice[Which?]{options="A | B"}\n::tick[Done]\n::answer[Why?]{lines=4}\n::answer[How?]';
  expect(blocksOf(markdown)).toEqual([
    { kind: 'scale', question: [text('I can')], options: [] },
    { kind: 'scale', question: [text('I can')], options: ['No', 'Yes'] },
    { kind: 'choice', question: [text('Which?')], options: ['A', 'B'] },
    { kind: 'tick', question: [text('Done')] },
    { kind: 'answer', question: [text('Why?')], lines: 4 },
    { kind: 'answer', question: [text('How?')], lines: 3 },
  ]);
});

test('a question without words or without answers is told', () => {
  expect(problemsOf('::tick')).toEqual(['missing-value 1:1']);
  expect(problemsOf('::choice[A?]')).toEqual(['missing-value 1:1']);
  expect(problemsOf('::choice[A?]{options=Yes}')).toEqual(['bad-value 1:14']);
});

test('contents have a depth, of two unless said', () => {
  expect(blocksOf('::contents\n::contents{depth=3}\n::pagebreak')).toEqual([
    { kind: 'contents', depth: 2 },
    { kind: 'contents', depth: 3 },
    { kind: 'pagebreak' },
  ]);
});

test('an agenda has a row for each item', () => {
  const markdown =
    ':::agenda\n::item[Three *kinds*]{start="10:15am" end="10:45am" minutes=30 at-least=20 detail="in pairs"}\n\n::item[Tea]{start="10:45am" end="11am" minutes=15 pause=yes}\n:::';
  expect(blocksOf(markdown)).toEqual([
    {
      kind: 'agenda',
      items: [
        {
          title: [text('Three '), { kind: 'emphasis', content: [text('kinds')] }],
          start: '10:15am',
          end: '10:45am',
          minutes: 30,
          atLeast: 20,
          pause: false,
          detail: 'in pairs',
        },
        {
          title: [text('Tea')],
          start: '10:45am',
          end: '11am',
          minutes: 15,
          atLeast: undefined,
          pause: true,
          detail: undefined,
        },
      ],
    },
  ]);
});

test('an item of an agenda without its times is told', () => {
  expect(problemsOf(':::agenda\n::item[A]{minutes=x}\n\nb\n:::')).toEqual([
    'misplaced-block 4:1',
    'missing-value 2:1',
    'missing-value 2:1',
    'bad-value 2:11',
  ]);
});

test('an unknown block is told with the nearest one', () => {
  const { value, problems } = read(':::ntoe\nb\n:::');
  expect(problems).toMatchObject([{ code: 'unknown-block', hint: 'Did you mean “note”?' }]);
  expect(value.blocks).toEqual([]);
});

test.each([
  'activity',
  'exercise',
  'break',
  'use',
  'handout',
  'evaluation',
  'column',
  'card',
  'back',
  'item',
  'contacts',
  'constructor',
])('“%s” stands for no block here', (name) => {
  expect(problemsOf(`:::${name}\nb\n:::`)).toEqual([`${name === 'constructor' ? 'unknown' : 'misplaced'}-block 1:1`]);
});

test('an unknown key is told at its column, also inside other blocks', () => {
  expect(problemsOf(':::note\n> ::lines[A]{m=3}\n:::')).toEqual(['unknown-key 2:14']);
});

test('too few and too many colons are told', () => {
  expect(problemsOf('::note[A]')).toEqual(['misplaced-block 1:1']);
  expect(problemsOf(':::lines{n=2}\nb\n:::')).toEqual(['misplaced-block 1:1']);
});

test('a title where there can be none is told', () => {
  expect(problemsOf(':::keep[A]\nb\n:::')).toEqual(['bad-value 1:1']);
});

test('one problem does not hide the next', () => {
  expect(problemsOf(':::note{x=1}\n::lines{n=a}\n\n<b>\n\n:::tipp\n:::\n:::\n:::')).toEqual([
    'stray-fence 9:1',
    'unknown-key 1:9',
    'bad-value 2:9',
    'raw-html 4:1',
    'unknown-block 6:1',
  ]);
});

test('a code has its words, its address, and its modules', () => {
  const [block] = read('::qr[Our *page*]{to=https://example.org}').value.blocks;
  expect(block).toMatchObject({
    kind: 'qr',
    to: 'https://example.org',
  });
  // Version 2 of the standard: 25 modules a side, with a finder in a corner.
  const modules = block?.kind === 'qr' ? block.modules : [];
  expect(modules.map((row) => row.length)).toEqual(Array.from({ length: 25 }, () => 25));
  expect(modules[0]?.slice(0, 8)).toEqual([true, true, true, true, true, true, true, false]);
});

test('a code without words, or with an address that is none or too long, is told', () => {
  expect(problemsOf('::qr[Page]')).toEqual(['missing-value 1:1']);
  expect(problemsOf('::qr{to=https://example.org}')).toEqual(['missing-value 1:1']);
  expect(problemsOf('::qr[Page]{to=example.org}')).toEqual(['bad-value 1:12']);
  expect(problemsOf(`::qr[Page]{to=https://example.org/${'a'.repeat(193)}}`)).toEqual([]);
  expect(problemsOf(`::qr[Page]{to=https://example.org/${'a'.repeat(194)}}`)).toEqual(['address-too-long 1:12']);
});

test('bars have a label and a number for each row of their table', () => {
  const markdown = ':::bars[Welcome]\n| Answer | People |\n| --- | --- |\n| *Yes* | 7 |\n| No | 2.5 |\n:::';
  expect(blocksOf(markdown)).toEqual([
    {
      kind: 'bars',
      title: [text('Welcome')],
      head: { label: 'Answer', value: 'People' },
      bars: [
        { label: 'Yes', written: '7', value: 7, share: false },
        { label: 'No', written: '2.5', value: 2.5, share: false },
      ],
    },
  ]);
});

test('bars without a table of two columns, or with words for numbers, are told', () => {
  const bars = (rows: string): string => `:::bars\n| a | b |\n| --- | --- |\n${rows}\n:::`;
  expect(problemsOf(':::bars\n:::')).toEqual(['missing-value 1:1']);
  expect(problemsOf(':::bars\n| a |\n| --- |\n| b |\n:::')).toEqual(['missing-value 1:1']);
  expect(problemsOf(':::bars\nwords\n\n| a | b |\n| --- | --- |\n| c | 1 |\n:::')).toEqual(['misplaced-block 2:1']);
  expect(problemsOf(bars('| c | many |'))).toEqual(['bad-value 4:7']);
  expect(problemsOf(bars('| c | 1 |\n| d | 50% |'))).toEqual(['bad-value 2:1']);
});
