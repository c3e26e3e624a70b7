import { expect, test } from 'vitest';
import { lay, linesOf } from '../support/layout.ts';
import { heading } from '../support/tree.ts';

/** The lines of a heading of the first level, which has 36 characters to a line. */
function linesOfTitle(title: string): string[] {
  return linesOf(lay([heading(1, title)]).value.pages[0]).map((line) => line.text);
}

test('a heading of two lines is broken after its colon where both lines then fit', () => {
  expect(linesOfTitle('Your own thoughts: what is it we call peer support?')).toEqual([
    'Your own thoughts:',
    'what is it we call peer support?',
  ]);
});

test('a heading is broken as evenly as can be where its end has no room on one line', () => {
  expect(linesOfTitle('Thoughts: what is it that we all call peer support here?')).toEqual([
    'Thoughts: what is it that we',
    'all call peer support here?',
  ]);
});

test('a heading that fits on a line is not broken at its colon', () => {
  expect(linesOfTitle('Thoughts: peer support')).toEqual(['Thoughts: peer support']);
});
