import { expect, test } from 'vitest';
import { spanAt } from '../../src/diagnostics/diagnostic.ts';
import { frame } from '../../src/diagnostics/frame.ts';
import { problem } from '../../src/diagnostics/problem.ts';

const SOURCE = 'one\ntwo three\nfour\nfive\n';
const at = (line: number, column: number, endColumn?: number) => ({
  ...spanAt('a.md', line, column),
  ...(endColumn === undefined ? {} : { end: { line, column: endColumn } }),
});

test('a problem shows its place, its lines with a caret, and what to do', () => {
  expect(frame(problem('bad-value', at(2, 5, 10), '“three” does not fit.', 'Write 3.'), { source: SOURCE })).toBe(
    [
      'a.md:2:5 error bad-value  “three” does not fit.',
      '  1 | one',
      '> 2 | two three',
      '    |     ^^^^^',
      '  3 | four',
      'Write 3.',
    ].join('\n'),
  );
});

test('a place without an end has one caret', () => {
  expect(frame(problem('bad-value', at(1, 2), 'No.'), { source: SOURCE })).toContain('> 1 | one\n    |  ^\n');
});

test('a warning without a place or a source is one line', () => {
  expect(frame(problem('no-break', undefined, 'No break.'))).toBe('warning no-break  No break.');
  expect(frame(problem('no-break', at(1, 1), 'No break.'))).toBe('a.md:1:1 warning no-break  No break.');
});

test('the lines of a roster are never shown', () => {
  const shown = frame(problem('missing-name', spanAt('people.CSV', 2), 'No name.'), { source: 'name\nAnn\n' });
  expect(shown).toBe('people.CSV:2:1 error missing-name  No name.');
});

test('of a cohort’s file, its line is shown alone, and none that names who leads it', () => {
  const source = 'starts: soon\nfacilitators: [{ name: Robin Leader, phnoe: 01632 960000 }]\n  - name: Sam Second\n';
  const shown = (line: number) => frame(problem('bad-value', spanAt('content/cohorts/a.md', line), 'No.'), { source });
  expect(shown(1)).toContain('> 1 | starts: soon');
  for (const line of [1, 2, 3]) expect(shown(line)).not.toMatch(/Robin|Sam/);
});

test('a place after the end of the source shows no lines', () => {
  expect(frame(problem('bad-value', at(99, 1), 'No.'), { source: SOURCE })).toBe('a.md:99:1 error bad-value  No.');
});

test('of a long line the part round the problem is shown, with the caret under it', () => {
  const source = `${'x'.repeat(300)}Y${'z'.repeat(300)}`;
  const lines = frame(problem('bad-value', at(1, 301, 302), 'No.'), { source }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(120);
  expect(lines[1]?.[lines[2]?.indexOf('^') ?? -1]).toBe('Y');
});

test('the caret stands under its column in a line with tabs', () => {
  const lines = frame(problem('bad-value', at(1, 3), 'No.'), { source: '\t\tx' }).split('\n');
  expect(lines[2]?.replace('    |', '> 1 |')).toBe(lines[1]?.replace('x', '^'));
});

test('characters that a terminal would obey are not passed on', () => {
  const shown = frame(problem('bad-value', at(1, 1), 'A \u001b[2J', 'B \u0007'), {
    source: 'C \u001b]0;x\u0007 \u009b1m',
  });
  // eslint-disable-next-line no-control-regex -- these are what must not be there
  expect(shown).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/);
});

test('colours are there only if asked for', () => {
  const one = problem('bad-value', at(1, 1), 'No.');
  expect(frame(one, { source: SOURCE })).not.toContain('\u001b');
  expect(frame(one, { source: SOURCE, colour: true })).toContain('\u001b[31merror\u001b[39m');
});
