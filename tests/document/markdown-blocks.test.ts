import { expect, test } from 'vitest';
import { placesFrom } from '../../src/markdown/places.ts';
import { blocksOf, paragraph, problemsOf, read, text, shortly } from './reading.ts';

test('a paragraph is one line of text, however it was broken', () => {
  expect(blocksOf('one\ntwo  \nthree')).toEqual([
    { kind: 'paragraph', content: [text('one two'), { kind: 'line-break' }, text('three')] },
  ]);
});

test('every inline of Markdown is read', () => {
  expect(blocksOf('*a* **b** ~~c~~ `d`\\\n[e](https://example.org) <ann@example.org>')).toEqual([
    {
      kind: 'paragraph',
      content: [
        { kind: 'emphasis', content: [text('a')] },
        text(' '),
        { kind: 'strong', content: [text('b')] },
        text(' '),
        { kind: 'delete', content: [text('c')] },
        text(' '),
        { kind: 'inline-code', text: 'd' },
        { kind: 'line-break' },
        { kind: 'link', to: 'https://example.org', content: [text('e')] },
        text(' '),
        { kind: 'link', to: 'mailto:ann@example.org', content: [text('ann@example.org')] },
      ],
    },
  ]);
});

test('lists keep their kind, their first number, their boxes and their tightness', () => {
  expect(blocksOf('3. a\n4. b')).toEqual([
    {
      kind: 'list',
      ordered: true,
      start: 3,
      tight: true,
      items: [
        { checked: undefined, blocks: [paragraph('a')] },
        { checked: undefined, blocks: [paragraph('b')] },
      ],
    },
  ]);
  expect(blocksOf('- [ ] a\n\n- [x] b')).toMatchObject([
    { ordered: false, tight: false, items: [{ checked: false }, { checked: true }] },
  ]);
});

test('a list whose item holds two paragraphs is not tight', () => {
  expect(blocksOf('- a\n\n  b')).toMatchObject([{ tight: false }]);
});

test('a table has its head, its alignment and as many cells in every row', () => {
  expect(blocksOf('| a | b |\n| :- | -: |\n| *c* |')).toEqual([
    {
      kind: 'table',
      align: ['left', 'right'],
      head: { cells: [[text('a')], [text('b')]] },
      rows: [{ cells: [[{ kind: 'emphasis', content: [text('c')] }], []] }],
    },
  ]);
});

test('a table row with more cells than the head is told, and none of its words is lost', () => {
  const { value, problems } = read('| a |\n| - |\n| b | c |');
  expect(problems).toMatchObject([{ code: 'table-row-too-long', span: { start: { line: 3 } } }]);
  expect(value.blocks).toMatchObject([
    { head: { cells: [[{}], []] }, rows: [{ cells: [[{ text: 'b' }], [{ text: 'c' }]] }] },
  ]);
});

test.each([
  [
    'a line of dashes with too few parts',
    'Words:\n\n| a | b |\n| --- |\n| c | d |',
    '3:1',
    'has 1 part, and the head has 2 cells',
  ],
  ['no line of dashes', '| a | b |\n| c | d |', '1:1', 'has no line of dashes'],
  ['no empty line before it', '> - Words\n> | a | b |\n> | - | - |', '2:3', 'goes on from the line above'],
  ['such lines after others, in a list', '- Words\n  | a |\n  | c |', '2:3', 'has no line of dashes'],
])('a table with %s is told, since it would be printed with its bars', (_, markdown, place, words) => {
  const { problems } = read(markdown);
  expect(problems.map(shortly)).toEqual([`bad-table ${place}`]);
  expect(problems[0]?.message).toContain(words);
});

test('a line break in HTML is told how to write one', () => {
  expect(read('a<br>b').problems[0]?.hint).toContain('end the line before with a backslash');
});

test('code that is never closed is told where it begins, and closed code is not', () => {
  expect(problemsOf('Words\n\n```js\na\n\nb\n')).toEqual(['unclosed-block 3:1']);
  expect(problemsOf('> ~~~\n> a')).toEqual(['unclosed-block 1:3']);
  expect(problemsOf('```')).toEqual(['unclosed-block 1:1']);
  for (const markdown of ['```\n```', '- ```\n  a\n  ```\n', '> ~~~\n> a\n> ~~~', '    ```', '````\n```\n````'])
    expect(problemsOf(markdown)).toEqual([]);
});

test('bars that are meant to be printed are no table', () => {
  for (const markdown of ['\\| a | b |\n\\| c | d |', 'a | b\nc | d', '| a |', '`| a |`\n`| b |`'])
    expect(problemsOf(markdown)).toEqual([]);
});

test('quotes, code and rules are read', () => {
  expect(blocksOf('> a\n\n```js\nlet b;\n```\n\n    c\n\n***')).toEqual([
    { kind: 'quote', blocks: [paragraph('a')] },
    { kind: 'code', language: 'js', text: 'let b;' },
    { kind: 'code', language: undefined, text: 'c' },
    { kind: 'rule' },
  ]);
});

test('words after the language of code are told', () => {
  expect(problemsOf('```js title="x"\na\n```')).toEqual(['not-printed 1:1']);
});

test('a picture alone in its paragraph is a block with a caption', () => {
  expect(blocksOf('![A circle](images/a.png "The caption")')).toEqual([
    { kind: 'image', path: 'content/images/a.png', alt: 'A circle', caption: 'The caption' },
  ]);
});

test('a picture among words is an inline', () => {
  expect(blocksOf('See ![a circle](a.png)')).toEqual([
    { kind: 'paragraph', content: [text('See '), { kind: 'inline-image', path: 'content/a.png', alt: 'a circle' }] },
  ]);
  expect(problemsOf('See ![a circle](a.png "title")')).toEqual(['not-printed 1:5']);
});

test('a path is relative to the file that names it, and may have a space in it', () => {
  expect(blocksOf('![a](../images/my%20circle.png)')).toMatchObject([{ path: 'images/my circle.png' }]);
  expect(blocksOf('![a](/images/a.png)')).toMatchObject([{ path: 'images/a.png' }]);
});

test('a picture without a description is told, and is there with the name of its file', () => {
  const { value, problems } = read('![](a.png)');
  expect(problems).toMatchObject([{ code: 'image-without-description', severity: 'error' }]);
  expect(value.blocks).toMatchObject([{ kind: 'image', alt: 'a.png' }]);
});

test('a picture that is not there is told', () => {
  expect(problemsOf('a ![b](c.png)', { imageExists: () => false })).toEqual(['missing-image 1:3']);
});

function neverAsked(): boolean {
  throw new Error('must not be asked');
}

test('a picture of the network or outside of the workspace is refused', () => {
  expect(problemsOf('![b](https://example.org/c.png)', { imageExists: neverAsked })).toEqual(['missing-image 1:1']);
  expect(problemsOf('![b](data:image/png;base64,AA)', { imageExists: neverAsked })).toEqual(['missing-image 1:1']);
  expect(problemsOf('![b](../../c.png)', { imageExists: neverAsked })).toEqual(['outside-workspace 1:1']);
  expect(problemsOf('![b](<>)', { imageExists: neverAsked })).toEqual(['missing-image 1:1']);
});

test('links and pictures may name an address that stands elsewhere', () => {
  const markdown = '[a][x] and [x]\n\n:::note\n![b][y]\n\n[x]: https://example.org\n[y]: c.png "Caption"\n:::';
  expect(blocksOf(markdown)).toMatchObject([
    { content: [{ kind: 'link', to: 'https://example.org' }, {}, { kind: 'link', to: 'https://example.org' }] },
    { blocks: [{ kind: 'image', path: 'content/c.png', caption: 'Caption' }] },
  ]);
});

test('an address that is not written, not used or written twice is told', () => {
  expect(problemsOf('Read *this* and\n[a][x].')).toEqual(['bad-link 2:3']);
  expect(problemsOf('[x]: https://example.org')).toEqual(['not-printed 1:1']);
  expect(problemsOf('[x]\n\n[x]: https://a.example\n[x]: https://b.example')).toEqual(['not-printed 4:1']);
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'other.md', '//example.org', 'https://', '#'])(
  'a paper cannot link to “%s”, and keeps the words',
  (address) => {
    const { value, problems } = read(`[words](${address})`);
    expect(problems).toMatchObject([{ code: 'bad-link' }]);
    expect(value.blocks).toMatchObject([{ content: [{ kind: 'text', text: 'words' }] }]);
  },
);

test('a link without words shows its address, and is told', () => {
  const { value, problems } = read('[](https://example.org)');
  expect(problems).toMatchObject([{ code: 'bad-link' }]);
  expect(value.blocks).toMatchObject([{ content: [{ content: [{ text: 'https://example.org' }] }] }]);
});

test('a link leads to a heading further down', () => {
  expect(problemsOf('[a](#some-words)\n\n# Some *words*')).toEqual([]);
  const { problems } = read('[a](#some-wrods)\n\n# Some words');
  expect(problems).toMatchObject([{ code: 'bad-link', hint: 'Did you mean “#some-words”?' }]);
});

test.each([':::cards\n- ## Hope\n:::', ':::cards\n:::card\nFront\n\n:::back\n## Hope\n:::\n:::\n:::'])(
  'a heading on a card is nowhere that a link could lead: %j',
  (cards) => {
    const { problems } = read(`[a](#hope)\n\n${cards}`);
    expect(problems).toMatchObject([
      {
        code: 'bad-link',
        message: 'The heading “#hope” is on a card, which is cut out.',
        span: { start: { line: 1 } },
      },
    ]);
  },
);

test('a heading beside cards can be led to, though one on a card has the same words', () => {
  expect(problemsOf('[a](#hope)\n\n## Hope\n\n:::cards\n- ## Hope\n:::')).toEqual([]);
});

test('HTML is told wherever it stands, and the words around it are there', () => {
  const { value, problems } = read('a <b>c</b>\n\n<div>\n</div>\n\n- <!-- note -->\n');
  expect(problems.map(({ code }) => code)).toEqual(['raw-html', 'raw-html', 'raw-html', 'raw-html']);
  expect(problems[0]).toMatchObject({
    severity: 'error',
    span: { start: { line: 1, column: 3 }, end: { line: 1, column: 6 } },
  });
  expect(value.blocks).toMatchObject([{ content: [{ text: 'a ' }, { text: 'c' }] }, { kind: 'list' }]);
});

test('places are those that the text was written at', () => {
  const { value } = read('a\n\nb *c*', { spanOf: placesFrom('sessions/05.md', 21) });
  expect(value.blocks).toMatchObject([
    { span: { file: 'sessions/05.md', start: { line: 21, column: 1 } } },
    { span: { start: { line: 23 } }, content: [{}, { span: { start: { line: 23, column: 3 } } }] },
  ]);
});

test.each([
  '[Zoe](zoe@example.org)',
  '[](mailto:zoe@example.org)',
  '[x](https://example.org "Zoe")',
  '<div>Zoe</div>',
  ':::note Zoe\n:::',
  '# x\n\n### Zoe',
])('a message does not repeat the name of a person: “%s”', (markdown) => {
  const { problems } = read(markdown);
  expect(problems).not.toEqual([]);
  expect(JSON.stringify(problems)).not.toMatch(/zoe/i);
});
