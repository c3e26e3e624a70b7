import { expect, test } from 'vitest';
import { catalogue, isCode } from '../../src/diagnostics/catalogue.ts';
import { spanAt } from '../../src/diagnostics/diagnostic.ts';
import { problem } from '../../src/diagnostics/problem.ts';

test.each(Object.entries(catalogue))('%s is explained in sentences', (code, { title, explanation }) => {
  expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(title).toMatch(/^[^a-z].*[^.]$/);
  expect(explanation).toMatch(/^[^a-z].*[.:?`]$/);
});

test('a word is a code only if the catalogue has it', () => {
  expect(['agenda-overrun', 'agenda', 'toString'].map(isCode)).toEqual([true, false, false]);
});

test('a problem has the severity of its code', () => {
  expect(problem('no-break', undefined, 'No break.')).toEqual({
    code: 'no-break',
    severity: 'warning',
    message: 'No break.',
  });
  expect(problem('bad-value', spanAt('a.md', 3), 'Bad.', 'Mend it.')).toEqual({
    code: 'bad-value',
    severity: 'error',
    message: 'Bad.',
    hint: 'Mend it.',
    span: { file: 'a.md', start: { line: 3, column: 1 } },
  });
});
