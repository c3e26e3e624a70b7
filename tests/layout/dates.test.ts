import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/support/package-root.ts';
import { keptStrings } from '../../src/templating/wording/kept-strings.ts';
import { SHIPPED_STRINGS } from '../../src/templating/wording/strings.ts';
import { createWording } from '../../src/templating/wording/wording.ts';
import { lay, linesOf } from '../support/layout.ts';
import { table, words } from '../support/tree.ts';

const strings = keptStrings(readFileSync(join(packageRoot(), SHIPPED_STRINGS)));
const { date } = createWording('en-GB', new Map(strings));

test('in a narrow column, a date is broken after the day of the week, and the day, month and year stay on one line', () => {
  const dates = ['2027-03-02', '2027-02-23'].map((day) => date(day) ?? expect.fail());
  const { value } = lay([
    table(
      ['Date', 'Time', 'Session'],
      dates.map((day) => [day, words(40), words(40)]),
    ),
  ]);
  const [head, ...lines] = linesOf(value.pages[0]);
  const column = lines.filter(({ x }) => x === head?.x).map((line) => line.text.replaceAll('\u00A0', ' '));
  expect(column).toEqual(['Tuesday', '2 March 2027', 'Tuesday', '23 February 2027']);
});
