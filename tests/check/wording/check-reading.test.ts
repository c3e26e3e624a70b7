import { expect, test } from 'vitest';
import { checkReading, readingAge } from '../../../src/check/wording/check-reading.ts';
import { plainParagraphs, sentencesOf } from '../../../src/check/wording/plain-paragraphs.ts';

const text = (words: string) => ({ title: 'Words', file: 'a.md', line: 10, text: words });
const wrong = (words: string): string[] =>
  checkReading(text(words)).map(({ code, severity, span }) => `${span?.start.line} ${severity} ${code}`);
const sentence = (words: number): string => `${Array.from({ length: words }, () => 'word').join(' ')}.`;
const times = (count: number, words: string): string => Array.from({ length: count }, () => words).join(' ');

test('a sentence of 25 words is short enough, and one of 26 is not', () => {
  expect(wrong(sentence(25))).toEqual([]);
  expect(wrong(`Short.\n\n${sentence(26)}`)).toEqual(['12 info long-sentence']);
});

test('a paragraph of six sentences is short enough, and one of seven is not', () => {
  expect(wrong(times(6, 'We talk.'))).toEqual([]);
  expect(wrong(times(7, 'We talk.'))).toEqual(['10 info long-paragraph']);
});

test('headings, tables, directives and addresses are not read as sentences; items of a list are one each', () => {
  const words = `## ${sentence(30)}\n\n| ${sentence(30)} |\n\n::lines[${sentence(30)}]\n\n- ${sentence(20)}\n- ${sentence(20)}`;
  expect(wrong(words)).toEqual([]);
  expect(plainParagraphs(text('- [ ] **One** [two](https://example.org)\n  three')).map((one) => one.text)).toEqual([
    'One two three',
  ]);
});

test('a question inside a sentence, or a time of day, ends none', () => {
  expect(sentencesOf('“Are you well?” she asked at 5.30 today. He said “No.” Then we left.')).toHaveLength(3);
});

test('long words and sentences read as for older people than short ones', () => {
  const plain = plainParagraphs(text(times(30, 'We sit and we talk in here.')));
  const hard = plainParagraphs(
    text(times(12, 'Organisational accountability necessitates comprehensive documentation.')),
  );
  const [young, old] = [readingAge(plain), readingAge([...hard, ...hard])];
  expect(young).toBeLessThan(9);
  expect(old).toBeGreaterThan(16);
  expect(wrong(times(24, 'Organisational accountability necessitates comprehensive documentation.'))).toContain(
    '10 info reading-age',
  );
});

test('a few words are too few to tell', () => {
  expect(readingAge(plainParagraphs(text('Organisational accountability.')))).toBeUndefined();
});
