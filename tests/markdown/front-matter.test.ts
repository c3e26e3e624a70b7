import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFrontMatter, type FrontMatterFile } from '../../src/markdown/front-matter.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

function read(text: string): FrontMatterFile {
  const { value, problems } = readFrontMatter({ path: 'a.md', text });
  expect(problems).toEqual([]);
  return value;
}

function problemsOf(text: string): readonly Diagnostic[] {
  const { value, problems } = readFrontMatter({ path: 'a.md', text });
  expect(value.data).toBeUndefined();
  return problems;
}

const places = (problems: readonly Diagnostic[]): string[] =>
  problems.map(({ code, span }) => `${code} ${span?.start.line}:${span?.start.column}`);

test('details and body are told apart, with the line on which the body begins', () => {
  const file = read('---\ntitle: A\n---\n\nHello\n');
  expect(file).toMatchObject({ data: { title: 'A' }, body: '\nHello\n', bodyLine: 4 });
});

test('a file without details is all body', () => {
  expect(read('Hello\n---\n')).toMatchObject({ data: undefined, body: 'Hello\n---\n', bodyLine: 1 });
});

test.each([
  ['an empty line', '\n', 5],
  ['empty lines', '\n \n', 6],
  ['a byte order mark', '\uFEFF', 4],
])('%s before the details is told alone, and the body is read', (_, before, bodyLine) => {
  const { value, problems } = readFrontMatter({ path: 'a.md', text: `${before}---\ntitle: A\n---\nBody\n` });
  expect(problems).toMatchObject([{ code: 'front-matter-missing', span: { start: { line: 1 } } }]);
  expect(value).toMatchObject({ data: undefined, body: 'Body\n', bodyLine });
});

test('a rule of four hyphens opens no details', () => {
  expect(read('----\na\n---\n')).toMatchObject({ data: undefined, bodyLine: 1 });
});

test.each(['--- yaml', '--- yml', '--- YAML ', '---  '])('“%s” opens details', (opening) => {
  expect(read(`${opening}\na: 1\n---  \nx`)).toMatchObject({ data: { a: 1 }, body: 'x', bodyLine: 4 });
});

test.each(['---js', '--- js', '---javascript', '---coffee', '---json', '--- toml', '---yaml'])(
  '“%s” is refused and not run',
  (opening) => {
    const code = 'globalThis.wasRun = true';
    expect(places(problemsOf(`${opening}\n${code}\n---\n`))).toEqual(['front-matter-language 1:4']);
    expect(globalThis).not.toHaveProperty('wasRun');
  },
);

test('the body of a file in another language can still be read', () => {
  const { value } = readFrontMatter({ path: 'a.md', text: '---js\nx\n---\nHello' });
  expect(value).toMatchObject({ body: 'Hello', bodyLine: 4 });
});

test('details without a closing line are told at their beginning', () => {
  expect(places(problemsOf('---\ntitle: A\n\nHello'))).toEqual(['front-matter-unclosed 1:1']);
});

test('a line that only looks like the closing one is told where it stands', () => {
  expect(places(problemsOf('---\ntitle: A\n----\nHello'))).toEqual(['front-matter-unclosed 3:1']);
});

test.each(['---\n---\n', '---\n# nothing yet\n\n---\n'])('empty details are an empty mapping', (text) => {
  expect(read(text).data).toEqual({});
});

test('dates, times and words that other readers change stay as they are written', () => {
  const { data } = read('---\nday: 2027-01-12\ntime: 10:00\nanswer: yes\ncode: 010\n---\n');
  expect(data).toEqual({ day: '2027-01-12', time: '10:00', answer: 'yes', code: 10 });
});

test('the written form of a number is kept', () => {
  const file = read('---\ncontacts:\n  - phone: 0141\n---\n');
  expect(file.written(['contacts', 0, 'phone'])).toBe('0141');
  expect(file.written(['contacts', 1, 'phone'])).toBeUndefined();
});

test('a second reading of the same bad details gives the same problems', () => {
  const text = '---\na: [1\n---\n';
  expect(problemsOf(text)).toEqual(problemsOf(text));
});

test('values and names have their places', () => {
  const file = read('---\ntitle: "A b"\noutcomes:\n  power: Notice\nlist:\n  - one\n  - { item: Cards }\n---\n');
  expect(file.span(['title'])).toEqual({ file: 'a.md', start: { line: 2, column: 8 }, end: { line: 2, column: 13 } });
  expect(file.keySpan(['title'])).toEqual({ file: 'a.md', start: { line: 2, column: 1 }, end: { line: 2, column: 6 } });
  expect(file.span(['outcomes', 'power']).start).toEqual({ line: 4, column: 10 });
  expect(file.keySpan(['outcomes', 'power']).start).toEqual({ line: 4, column: 3 });
  expect(file.span(['list', 1, 'item']).start).toEqual({ line: 7, column: 13 });
  expect(file.keySpan(['list', 0]).start).toEqual({ line: 6, column: 5 });
});

test('the place of what is missing is that of the nearest thing around it', () => {
  const file = read('---\ntitle: A\nvenue:\n  name: B\n---\n');
  expect(file.span(['venue', 'address']).start).toEqual({ line: 3, column: 1 });
  expect(file.span(['aim']).start).toEqual({ line: 2, column: 1 });
  expect(read('---\ntitle: A\ncare:\n---\n').span(['care']).start).toEqual({ line: 3, column: 1 });
  expect(read('Hello').span(['title']).start).toEqual({ line: 1, column: 1 });
});

test('all that is wrong with the YAML is told at once, each at its place', () => {
  expect(places(problemsOf('---\ntitle: a: b\naim: x\naim: y\n\tz: 1\n---\n'))).toEqual(
    expect.arrayContaining(['bad-yaml 2:8', 'duplicate-key 4:1', 'bad-yaml 5:1']),
  );
});

test('details that are a list or a word are refused', () => {
  expect(places(problemsOf('---\n- a\n---\n'))).toEqual(['bad-yaml 2:1']);
  expect(places(problemsOf('---\nHello\n---\n'))).toEqual(['bad-yaml 2:1']);
});

test('values that multiply by aliases are refused', () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let n = 1; n < 9; n++)
    lines.push(
      `a${n}: &a${n} [${Array(9)
        .fill(`*a${n - 1}`)
        .join(', ')}]`,
    );
  expect(problemsOf(`---\n${lines.join('\n')}\n---\n`)).toMatchObject([
    { code: 'bad-yaml', span: { start: { line: 3 } } },
  ]);
});

test('an alias of nothing, or of what holds it, is refused', () => {
  expect(places(problemsOf('---\na: *b\n---\n'))).toEqual(['bad-yaml 2:4']);
  expect(places(problemsOf('---\na: &a [*a]\n---\n'))).toEqual(['bad-yaml 2:8']);
});

test('a tag is refused', () => {
  expect(problemsOf('---\na: !!js/function "x"\n---\n')).toMatchObject([{ code: 'bad-yaml' }]);
});

test('an escaped reserved character is refused', () => {
  expect(places(problemsOf('---\na: "x\\uFDD0"\nb: "\\0"\nc: "\\uD800"\n---\n'))).toEqual([
    'forbidden-character 2:4',
    'forbidden-character 3:4',
    'forbidden-character 4:4',
  ]);
});

test('a name such as “__proto__” is data like any other', () => {
  const { data } = read('---\n__proto__:\n  polluted: yes\n---\n');
  expect(Object.keys(data ?? {})).toEqual(['__proto__']);
  expect({}).not.toHaveProperty('polluted');
});

test('any text is read without throwing, and every problem lies inside it', () => {
  const line = fc.oneof(
    fc.constantFrom('---', '--- yaml', 'a: 1', 'a: [', '  b: *c', '- &x y', 'a: "', '\tz', '# x', ''),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
      const text = ['---', ...lines].join('\n').replace(/\r/g, '');
      const { value, problems } = readFrontMatter({ path: 'a.md', text });
      const all = text.split('\n');
      for (const { span } of problems) {
        const { line: number, column } = span?.start ?? { line: 0, column: 0 };
        expect(number).toBeGreaterThan(0);
        expect(number).toBeLessThanOrEqual(all.length);
        expect(column).toBeLessThanOrEqual((all[number - 1]?.length ?? 0) + 1);
      }
      if (value.body !== '') expect(all.slice(value.bodyLine - 1).join('\n')).toBe(value.body);
    }),
    { numRuns: 300 },
  );
});
