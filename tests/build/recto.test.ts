import { expect, test } from 'vitest';
import { arrangePages, type PackPage } from '../../src/build/recto.ts';

const page = {};
const cutOut = { sheet: 'single' } as const;

/** `2.1` is the first page of the second part, `–` a blank. */
function order(pages: readonly PackPage[]): string {
  return pages.map(({ part, page: index }) => (part === undefined ? '–' : `${part + 1}.${index + 1}`)).join(' ');
}

test('printed on both sides, every part begins on a right-hand page', () => {
  const { pages, starts } = arrangePages([[page], [page, page, page], [page]], 2);
  expect(order(pages)).toBe('1.1 – 2.1 2.2 2.3 – 3.1');
  expect(starts).toEqual([1, 3, 7]);
});

test('printed on one side, no page is left empty', () => {
  expect(order(arrangePages([[page], [cutOut, cutOut], [page]], 1).pages)).toBe('1.1 2.1 2.2 3.1');
});

test('the back of what is cut out stays empty', () => {
  expect(order(arrangePages([[page], [cutOut, cutOut, cutOut], [page]], 2).pages)).toBe('1.1 – 2.1 – 2.2 – 2.3 – 3.1');
  expect(order(arrangePages([[page, page, cutOut, page]], 2).pages)).toBe('1.1 1.2 1.3 – 1.4');
  expect(order(arrangePages([[page, cutOut]], 2).pages)).toBe('1.1 – 1.2');
});
