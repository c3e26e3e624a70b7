/** Blocks in a finished file, looked through for what PDF/UA asks of it. */
import { expect, test } from 'vitest';
import { fileOf, formPart, LARGE, type FormOptions } from '../../../support/form.ts';
import { expectAccessible } from '../../../support/pdf-ua.ts';

const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

const CASES: Readonly<Record<string, string>> = {
  'a table with heads of rows and columns': '|  | Mon | Tue |\n|---|---|---|\n| Tea | 1 | |\n| Walk | | 4 |',
  'a table without a head': '|  |  |\n|---|---|\n| Tea | four |',
  'a row over several pages': `| A | B |\n|---|---|\n| ${words(900)} | ${words(30)} |`,
  'columns over several pages': `:::columns\n:::column\n${words(600)}\n:::\n:::column\n| A | B |\n|---|---|\n${'| a | b |\n'.repeat(60)}\n:::\n:::`,
  'a code': '::qr[Our page]{to="https://example.org/a?b=c&d"}',
  bars: ':::bars[Welcome]\n| Answer | People |\n|---|---|\n| Yes | 7 |\n| No | 0 |\n:::',
  'a footnote over several pages': `Words[^1]\n\n${words(600)}\n\n[^1]: ${words(1500)}`,
};

test.each(Object.entries(CASES))('%s', async (_, markdown) => {
  const paper = (options: FormOptions) => formPart(`# Title\n\n${markdown}\n`, { fillable: false, ...options });
  const upright = paper({});
  expect(upright.pages.length).toBeGreaterThan(0);
  await expectAccessible(fileOf(upright, paper({ theme: LARGE, sheet: { size: 'A5', landscape: true } })));
});
