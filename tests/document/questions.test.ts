import { expect, test } from 'vitest';
import { questionsOf } from '../../src/document/questions.ts';
import { read } from './reading.ts';

/** The questions of a text in their order, each as `number text`. */
function questions(markdown: string): string[] {
  const found = questionsOf(read(markdown, { title: 'Paper' }).value);
  return [...found.values()].map(({ number, text }) => `${number} ${text}`);
}

test('everything that asks is numbered in reading order', () => {
  const markdown = [
    '::scale[I can]',
    '::choice[Which?]{options="This | That"}',
    'Between them.',
    '::tick[I agree]',
    ':::columns\n:::column\n::answer[Left?]\n:::\n:::column\n::lines[Right]\n:::\n:::',
    ':::note[A note]\n::box[In a box]\n:::',
  ].join('\n\n');
  expect(questions(markdown)).toEqual(['1 I can', '2 Which?', '3 I agree', '4 Left?', '5 Right', '6 In a box']);
});

test('what a footnote asks comes last', () => {
  expect(questions('One.[^1]\n\n[^1]: A note\n\n    ::lines[In the note]\n\n::tick[In the text]')).toEqual([
    '1 In the text',
    '2 In the note',
  ]);
});

test('what facilitators alone see is not counted', () => {
  expect(questions(':::facilitator\n::lines[Mine]\n:::\n\n::lines[Yours]')).toEqual(['1 Yours']);
});

test('a question is plain words on one line, without the point or colon at its end', () => {
  expect(questions('::tick[I *can*   do **that**.]\n\n::lines[Your group:]')).toEqual([
    '1 I can do that',
    '2 Your group',
  ]);
});

test('lines without a label are asked for by a paragraph above that ends in a colon or a question mark', () => {
  const markdown = '## My people\n\nSomeone who listens:\n\n::lines\n\n“Who makes you *laugh*?”\n\n::box';
  expect(questions(markdown)).toEqual(['1 Someone who listens', '2 “Who makes you laugh?”']);
});

test('or else by the heading above', () => {
  expect(questions('## Hope\n\nWhat?\n\n## What stays\n\nA word.\n\n::lines\n\nMore.\n\n::lines')).toEqual([
    '1 What stays',
    '2 What stays',
  ]);
});

test('or else by the title of the paper', () => {
  expect(questions('::lines')).toEqual(['1 Paper']);
});

test('questions of the same words are told apart by their headings', () => {
  const markdown = '## First value\n\n::lines[The value]\n\n## Second value\n\n::lines[The value]\n\n::lines[Its use]';
  expect(questions(markdown)).toEqual(['1 First value: The value', '2 Second value: The value', '3 Its use']);
});
