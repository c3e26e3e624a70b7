import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CARDS_KEYS } from '../../src/course/body/cards.ts';
import { HANDOUT_KEYS } from '../../src/course/body/handout.ts';
import { BREAK_KEYS, ITEM_KEYS } from '../../src/course/body/item.ts';
import { CRITERION_KEYS } from '../../src/course/assessment-file.ts';
import { ASSESSMENT_PARTS, PART_FORMS } from '../../src/course/body/nesting.ts';
import { keysAt, valueAt } from '../../src/markdown/details/paths.ts';
import {
  assessmentShape,
  cohortShape,
  courseShape,
  libraryShape,
  sessionShape,
} from '../../src/course/details/shapes.ts';
import { COLUMNS } from '../../src/course/roster-problems.ts';
import { DEFAULT_EDITIONS } from '../../src/course/roster.ts';
import { directiveNames, kindOf, placesElsewhere } from '../../src/document/blocks/directives.ts';
import { codesIn, page, rowsUnder, textOf } from './pages.ts';

const format = page('docs/reference/content-format.md');
const templates = page('docs/reference/templates.md');

/** Directives of a table, with the keys in its last column. */
function directives(rows: ReturnType<typeof rowsUnder>): Map<string, string[]> {
  return new Map(
    rows.flatMap((cells) =>
      codesIn(cells[0]).flatMap((code) => {
        const name = /^:::?([a-z-]+)/.exec(code)?.[1];
        return name === undefined ? [] : [[name, codesIn(cells.at(-1)).flatMap(keyOf)] as const];
      }),
    ),
  );
}

/** `at="11:30"` and `#id` are keys; `a5` beside `size=a7` is another value. */
function keyOf(code: string): string[] {
  if (code === '#id') return ['id'];
  const [, key] = /^([a-z-]+)(?:=|$)/.exec(code) ?? [];
  return key === undefined ? [] : [key];
}

/** The YAML below a heading, without the comments. */
function yamlUnder(heading: string): Record<string, unknown> {
  const { children } = format.tree;
  const from = children.findIndex((node) => node.type === 'heading' && textOf(node) === heading);
  const block = children.slice(from).find((node) => node.type === 'code');
  return parse(block && 'value' in block ? block.value : '') as Record<string, unknown>;
}

test.each([
  ['course.md', courseShape(), []],
  ['A cohort', cohortShape(), []],
  ['A cohort', cohortShape(), ['venue']],
  ['A cohort', cohortShape(), ['facilitators', 0]],
  ['A cohort', cohortShape(), ['copies']],
  ['A cohort', cohortShape(), ['meetings', 'peer-relationship']],
])('“%s” shows every detail that is read, and no other (%#)', (heading, shape, path) => {
  const shown = Object.keys(valueAt(yamlUnder(heading), path) ?? {});
  expect(shown.toSorted()).toEqual([...keysAt(shape, path)].toSorted());
});

test('every detail of a contact is named', () => {
  const told = format.tree.children.find((node) => textOf(node).startsWith('A contact has'));
  expect(codesIn(told).toSorted()).toEqual([...keysAt(courseShape(), ['contacts', 0])].toSorted());
});

test('the details of sessions and of the library are those that are read', () => {
  const rows = rowsUnder(format, 'A session').slice(0, 8);
  expect(rows.flatMap(([first]) => codesIn(first))).toEqual(Object.keys(sessionShape().shape));
  expect(Object.keys(libraryShape().shape)).toEqual(['title']);
});

test('the directives of a session are those that are read, with their keys', () => {
  const shown = directives(rowsUnder(format, 'A session'));
  const inner = ['debrief', 'opt-out', 'facilitator'];
  expect([...shown.keys()].filter((name) => !inner.includes(name)).toSorted()).toEqual(
    Object.keys(PART_FORMS)
      .filter((name) => !ASSESSMENT_PARTS.some((part) => part === name))
      .toSorted(),
  );
  const keys = (name: string): string[] => (shown.get(name) ?? []).toSorted();
  expect(keys('activity')).toEqual([...ITEM_KEYS].toSorted());
  expect(keys('exercise')).toEqual([...ITEM_KEYS].toSorted());
  expect(keys('break')).toEqual([...BREAK_KEYS].toSorted());
  expect(keys('cards').filter((key) => !/^a\d$/.test(key))).toEqual([...CARDS_KEYS].toSorted());
  expect(keys('handout')).toEqual([...HANDOUT_KEYS].toSorted());
});

test('the details and directives of an assessment are those that are read', () => {
  const rows = rowsUnder(format, 'An assessment');
  const details = Object.keys(assessmentShape().shape);
  expect(rows.slice(0, details.length).flatMap(([first]) => codesIn(first))).toEqual(details);
  const shown = directives(rows);
  expect([...shown.keys()]).toEqual([...ASSESSMENT_PARTS]);
  expect(shown.get('criterion')).toEqual([...CRITERION_KEYS]);
});

test('questions and blocks have the keys that are read', () => {
  const shown = new Map([...directives(rowsUnder(format, 'Questions')), ...directives(rowsUnder(format, 'Blocks'))]);
  for (const [name, keys] of shown) {
    if (placesElsewhere.has(name)) continue;
    expect([name, keys.toSorted()]).toEqual([name, [...(kindOf(name)?.keys ?? ['unknown'])].toSorted()]);
  }
});

test('every block is described, and every block that is described exists', () => {
  const tables = ['A session', 'An assessment', 'Questions', 'Blocks'].flatMap((heading) => rowsUnder(format, heading));
  const cells = [...tables, ...rowsUnder(templates, 'Blocks for templates')].flat();
  const shown = cells.flatMap(codesIn).flatMap((code) => /^:::?([a-z-]+)/.exec(code)?.[1] ?? []);
  expect([...new Set(shown)].toSorted()).toEqual(
    [...new Set([...directiveNames, ...placesElsewhere.keys(), ...Object.keys(PART_FORMS)])].toSorted(),
  );
});

test('the keys of blocks for templates are those that are read', () => {
  const rows = rowsUnder(templates, 'Blocks for templates');
  for (const code of rows.flatMap(([first]) => codesIn(first))) {
    const [, name = '', attributes = ''] = /^:::?([a-z-]+)(?:\[[^\]]*\])?(?:\{(.*)\})?$/.exec(code) ?? [];
    const keys = Array.from(attributes.matchAll(/([a-z-]+)=/g), ([, key = '']) => key);
    const known = kindOf(name)?.keys;
    if (known) expect([name, keys.toSorted()]).toEqual([name, known.toSorted()]);
  }
});

test('the columns and editions of a roster are those that are read', () => {
  const rows = rowsUnder(format, 'A cohort');
  expect(rows.flatMap(([first]) => codesIn(first))).toEqual([...COLUMNS]);
  expect(codesIn(rows.find(([first]) => codesIn(first).includes('edition'))?.at(-1))).toEqual([...DEFAULT_EDITIONS]);
});
