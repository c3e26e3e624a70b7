import { expect, test } from 'vitest';
import { standard } from '../../../src/theme/standard.ts';
import { lay, linesOf } from '../../support/layout.ts';
import { paragraph } from '../../support/tree.ts';

/** The lines of a paragraph on a measure of so many characters. */
function broken(text: string, characters: number, language = 'en-GB'): string[] {
  const right = standard.page.marginsMm.left + (characters * 6 * 25.4) / 72;
  const theme = {
    ...standard,
    page: { ...standard.page, marginsMm: { ...standard.page.marginsMm, right: 210 - right - 0.01 } },
  };
  const { value } = lay([paragraph(text)], { theme, language });
  return linesOf(value.pages[0]).map((line) => line.text);
}

test('a number stays with the word that says what it counts', () => {
  expect(broken('Psychiatry, volume 199, and more', 20)).toEqual(['Psychiatry,', 'volume 199, and more']);
  expect(broken('as you read on (page 12) and on', 21)).toEqual(['as you read on', '(page 12) and on']);
  expect(broken('as you heard in Sessions 3 and 4', 25)).toEqual(['as you heard in', 'Sessions 3 and 4']);
});

test('a day stays with its month, and a year too', () => {
  expect(broken('It began on Tuesday 9 March.', 22)).toEqual(['It began on Tuesday', '9 March.']);
  expect(broken('It began in the spring, March 2027.', 30)).toEqual(['It began in the spring,', 'March 2027.']);
});

test('both ends of a range stay together', () => {
  expect(broken('Monday to Friday, 9am to 5pm.', 25)).toEqual(['Monday to Friday,', '9am to 5pm.']);
  expect(broken('See it on its pages 11 to 19.', 26)).toEqual(['See it on its', 'pages 11 to 19.']);
});

test('the issue of a journal stays with its volume', () => {
  expect(broken('The Journal of Letters, 20 (4), 5', 27)).toEqual(['The Journal of Letters,', '20 (4), 5']);
});

test('a telephone number stays on a line', () => {
  expect(broken('Please phone 0800 83 85 87.', 24)).toEqual(['Please phone', '0800 83 85 87.']);
  expect(broken('Text or ring +44 7700 900142 now', 26)).toEqual(['Text or ring', '+44 7700 900142 now']);
});

test('each language has its own words', () => {
  expect(broken('Gweler yr erthygl, tudalen 12', 26, 'cy')).toEqual(['Gweler yr erthygl,', 'tudalen 12']);
  expect(broken('Voyez donc un volume 199.', 20, 'fr')).toEqual(['Voyez donc un volume', '199.']);
});

test('where a number and its word have no room on a line they are parted, and no line is too wide', () => {
  expect(broken('volume 199', 7)).toEqual(['volume', '199']);
  expect(broken('10.30am to 10.45am', 10)).toEqual(['10.30am to', '10.45am']);
});

test('other words and numbers are parted as before', () => {
  expect(broken('It took them all of 12 days', 20)).toEqual(['It took them all of', '12 days']);
});

test('a web address breaks after a slash rather than after a hyphen or what it begins with', () => {
  expect(broken('See www.example.org/resource/peer-working-values/', 36)).toEqual([
    'See www.example.org/resource/',
    'peer-working-values/',
  ]);
  expect(broken('Go to this page: https://example.org/one/', 26)).toEqual([
    'Go to this page:',
    'https://example.org/one/',
  ]);
});

test('a web address breaks after a hyphen where nothing else fits', () => {
  expect(broken('example.org/peer-working-values-framework', 24)).toEqual([
    'example.org/peer-',
    'working-values-framework',
  ]);
});

test('a hyphen in any other word may end a line as before', () => {
  expect(broken('a long well-thought-of and so', 20)).toEqual(['a long well-thought-', 'of and so']);
});
