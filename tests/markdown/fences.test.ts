import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { placesFrom } from '../../src/markdown/places.ts';
import { outline, problemsOf } from './tree.ts';

test('a bare fence closes the innermost block, with equal colons all over', () => {
  const text = ':::exercise[A]\none\n\n:::debrief\ntwo\n:::\n\nthree\n:::\nfour';
  expect(problemsOf(text)).toEqual([]);
  expect(outline(text)).toBe(
    [
      'containerDirective exercise 1-9',
      '  paragraph 1-1',
      '    text "A" 1-1',
      '  paragraph 2-2',
      '    text "one" 2-2',
      '  containerDirective debrief 4-6',
      '    paragraph 5-5',
      '      text "two" 5-5',
      '  paragraph 8-8',
      '    text "three" 8-8',
      'paragraph 10-10',
      '  text "four" 10-10',
    ].join('\n'),
  );
});

test.each([
  ['fewer colons inside', '::::note\n:::tip\nx\n:::\n::::'],
  ['more colons inside', ':::note\n:::::tip\nx\n:::::\n:::'],
  ['a short closing fence', ':::::note\n:::tip\nx\n:::\n:::'],
  ['a long closing fence', ':::note\n:::tip\nx\n::::::\n:::'],
])('the number of colons does not matter: %s', (_, text) => {
  expect(problemsOf(text)).toEqual([]);
  expect(outline(text)).toMatch(/^containerDirective note 1-5\n {2}containerDirective tip 2-4\n/);
});

test('blanks may stand after the opening colons and after the closing ones', () => {
  expect(problemsOf('::: note[A]\nx\n:::  ')).toEqual([]);
  expect(outline('::: note[A]\nx\n:::  ')).toMatch(/^containerDirective note 1-3/);
});

test('fences in a list item stand with its indentation', () => {
  const text = '- one\n\n  :::tip\n  - two\n\n    ::: note\n    x\n    :::\n  :::\n- three';
  expect(problemsOf(text)).toEqual([]);
  expect(outline(text)).toContain('containerDirective tip 3-9');
  expect(outline(text)).toContain('containerDirective note 6-8');
});

test('a block may begin on the line of a list item', () => {
  expect(problemsOf('- :::card\n  x\n  :::\n- y')).toEqual([]);
  expect(outline('- :::card\n  x\n  :::\n- y')).toMatch(/^list 1-4\n {2}listItem 1-3\n {4}containerDirective card 1-3/);
});

test('fences in a quotation stand after its mark', () => {
  const text = '> :::note\n> x\n> :::';
  expect(problemsOf(text)).toEqual([]);
  expect(outline(text)).toMatch(/^blockquote 1-3\n {2}containerDirective note 1-3/);
});

test('a fence ends a paragraph, a list and a table', () => {
  const text = ':::note\n- a\n:::\n:::tip\n| a |\n| - |\n| b |\n:::\ntext\n:::care\nx\n:::';
  expect(problemsOf(text)).toEqual([]);
  expect(outline(text).match(/^\S.*/gm)).toEqual([
    'containerDirective note 1-3',
    'containerDirective tip 4-8',
    'paragraph 9-9',
    'containerDirective care 10-12',
  ]);
});

test('fences in code are text', () => {
  const text = ':::note\n```\n:::\n:::tip\n```\n\n    :::\n:::';
  expect(problemsOf(text)).toEqual([]);
  expect(outline(text)).toBe(
    ['containerDirective note 1-8', '  code ":::\\n:::tip" 2-5', '  code ":::" 7-7'].join('\n'),
  );
});

test('a block that is never closed is told at its first line, and so is the one around it', () => {
  expect(problemsOf('a\n\n:::note\n\n> b\n\n:::tip\nc')).toEqual(['unclosed-block 7:1', 'unclosed-block 3:1']);
  expect(outline(':::note\nb')).toMatch(/^containerDirective note 1-2/);
});

test('a fence that closes nothing is told at its line, and the text around it stays', () => {
  expect(problemsOf('a\n:::\nb')).toEqual(['stray-fence 2:1']);
  expect(outline('a\n:::\nb').match(/text.*/g)).toEqual(['text "a" 1-1', 'text "b" 3-3']);
});

test('the end of a list item does not close a block silently', () => {
  expect(problemsOf('- a\n  :::note\n  b\n- c\n  :::')).toEqual(['unclosed-block 2:3', 'stray-fence 5:3']);
});

test('a fence in a list item does not close a block around the list', () => {
  expect(problemsOf(':::note\n- a\n  :::\n:::')).toEqual(['stray-fence 3:3']);
});

test.each([':::note Title', ':::note[Title', ':::note{a=}', '::: note [Title]', ':::note[A]{x="1}'])(
  'a slip in an opening line is told, and the block is there all the same: “%s”',
  (line) => {
    expect(problemsOf(`${line}\nx\n:::`)).toEqual(['bad-directive 1:1']);
    expect(outline(`${line}\nx\n:::`)).toMatch(/^containerDirective note 1-3\n/);
  },
);

test('what stands in a block without a name stays', () => {
  expect(problemsOf('::: {.box}\nx\n:::')).toEqual(['bad-directive 1:1']);
  expect(outline('::: {.box}\nx\n:::')).toMatch(/^paragraph/);
});

test('a slip in a leaf is told', () => {
  expect(problemsOf('::scale[A]{meets=}')).toEqual(['bad-directive 1:1']);
  expect(problemsOf('::scale A')).toEqual(['bad-directive 1:1']);
});

test('colons within a line, or after a backslash, are text', () => {
  const text = 'At 10:30, ratio a:b, :smile: and ::two\n\n\\:::note\n\n::\n\n:: x';
  expect(problemsOf(text)).toEqual([]);
  expect(outline(text)).not.toContain('Directive');
});

test('places are those of the file', () => {
  const { problems } = parseMarkdown('a\n\n:::', placesFrom('sessions/05.md', 12));
  expect(problems[0]?.span).toEqual({
    file: 'sessions/05.md',
    start: { line: 14, column: 1 },
    end: { line: 14, column: 4 },
  });
});

test('a title and keys keep their columns in an inner block', () => {
  const { value } = parseMarkdown(':::note\n  ::: tip[A *b*]{#x n=2}\n  :::\n:::', placesFrom('a.md', 1));
  const [note] = value.children;
  const tip = note?.type === 'containerDirective' ? note.children[0] : undefined;
  if (tip?.type !== 'containerDirective') throw new Error('no block inside the block');
  expect(tip.attributes).toEqual({ id: 'x', n: '2' });
  expect(tip.data?.position?.attributes?.['n']?.start).toMatchObject({ line: 2, column: 21 });
  expect(tip.children[0]?.position?.start).toMatchObject({ line: 2, column: 11 });
});

test('a text that is nested without end is refused', () => {
  expect(problemsOf(`${'>'.repeat(5000)}a`)).toEqual(['nested-too-deep 1:61']);
  expect(problemsOf(`${'*a _'.repeat(300)}${'_ b*'.repeat(300)}`)).toHaveLength(1);
});

test('so are blocks, and each that is left open is told', () => {
  const problems = problemsOf(':::note\n'.repeat(5000));
  expect(problems.filter((one) => one.startsWith('nested-too-deep'))).toEqual(['nested-too-deep 61:1']);
  expect(problems).toHaveLength(5001);
  expect(problemsOf(`${':::note\n'.repeat(62)}${':::\n'.repeat(62)}`)).toEqual(['nested-too-deep 61:1']);
  expect(problemsOf(`${':::note\n'.repeat(60)}${':::\n'.repeat(60)}`)).toEqual([]);
});

const LINES = [
  ':::note',
  '::: tip[T]{a=1}',
  '::::care',
  ':::',
  '::::',
  ':::note x',
  '::leaf[x]',
  'text',
  '',
  '- item',
  '1. one',
  '> quote',
  '```',
  '    code',
  '# head',
  '| a |',
  '| - |',
  '<div>',
  '[^1]: foot',
  'a[^1]',
  '***',
  '---',
];

test('any mixture of lines gives a tree whose blocks lie inside each other and inside the text', () => {
  const line = fc
    .tuple(fc.constantFrom('', '  ', '> ', '- ', '    ', '\t'), fc.constantFrom(...LINES))
    .map(([indent, text]) => indent + text);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (array) => {
      const text = array.join('\n');
      const { value, problems } = parseMarkdown(text, placesFrom('a.md', 1));
      expectInside(value, text);
      for (const { span } of problems) {
        expect(span?.start.line).toBeLessThanOrEqual(array.length);
        expect(span?.start.column).toBeLessThanOrEqual((array[(span?.start.line ?? 1) - 1]?.length ?? 0) + 1);
      }
    }),
    { numRuns: 400 },
  );
});

function expectInside(node: Nodes, text: string): void {
  const from = node.position?.start.offset ?? -1;
  const to = node.position?.end.offset ?? -1;
  expect(from).toBeGreaterThanOrEqual(0);
  expect(to).toBeGreaterThanOrEqual(from);
  expect(to).toBeLessThanOrEqual(text.length);
  expect(node.type === 'leafDirective' ? node.data?.fence : undefined).toBeUndefined();
  for (const child of 'children' in node ? node.children : []) {
    expect(child.position?.start.offset).toBeGreaterThanOrEqual(from);
    expect(child.position?.end.offset).toBeLessThanOrEqual(to);
    expectInside(child, text);
  }
}

test('properly nested blocks come out as they were written', () => {
  interface Tree {
    readonly kids: readonly Tree[];
    readonly colons: number;
  }
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.record({
      kids: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 3 })),
      colons: fc.integer({ min: 3, max: 6 }),
    }),
  }));
  const write = ({ kids, colons }: Tree): string =>
    `${':'.repeat(colons)}note\n${kids.map(write).join('')}${':'.repeat(((colons * 7) % 4) + 3)}\n`;
  const shape = ({ kids }: Tree): unknown[] => kids.map(shape);
  const shapeOf = (node: Nodes): unknown[] => ('children' in node ? node.children.map(shapeOf) : []);
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 3 }), (trees) => {
      const { value, problems } = parseMarkdown(trees.map(write).join(''), placesFrom('a.md', 1));
      expect(problems).toEqual([]);
      expect(shapeOf(value)).toEqual(trees.map(shape));
    }),
  );
});
