import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXIT } from '../../src/cli/exit-code.ts';
import { codesIn, page, ROOT, rowsUnder, textOf } from './pages.ts';
import { throwAway } from './throw-away.ts';

const cli = page('docs/reference/cli.md');

test('the exit codes are those of the program', () => {
  const shown = rowsUnder(cli, 'Exit codes').map(([first]) => Number(first && textOf(first)));
  expect(shown).toEqual(Object.values(EXIT));
});

/** The fields of an object that a table shows. */
function fieldsUnder(heading: string): string[] {
  return rowsUnder(cli, heading).flatMap(([first]) => codesIn(first));
}

/** The first two tables below “JSON”: what every object has, and what a problem has. */
const every = ['schema', 'command', 'problems'];
const problem = ['code', 'severity', 'message', 'hint', 'span'];

test('the tables of what all objects and problems have are told from the rest', () => {
  expect(fieldsUnder('JSON').slice(0, every.length + problem.length)).toEqual([...every, ...problem]);
});

test('the object of a build has the fields that are described', async (context) => {
  const place = await throwAway(context);
  const { out } = await place.run('node bin/coursepack.js build handout --session 4 --json');
  const built = JSON.parse(out) as Record<string, unknown>;
  expect(Object.keys(built).toSorted()).toEqual([...every, ...fieldsUnder('JSON of build')].toSorted());
  expect(built).toMatchObject({ schema: 1, command: 'build', problems: [] });
});

test('the object of a check has the fields that are described, and so have its problems', async (context) => {
  const place = await throwAway(context);
  await place.write('content/sessions/99-half-written.md', '---\ntitle: Half\nslott: 1h\n---\n');
  const { out, code } = await place.run('node bin/coursepack.js check --json');
  const checked = JSON.parse(out) as { readonly problems: readonly Record<string, unknown>[] };
  expect(code).toBe(EXIT.problems);
  expect(Object.keys(checked).toSorted()).toEqual(every.toSorted());
  const [first] = checked.problems;
  expect(first).toMatchObject({ span: { file: expect.any(String), start: { line: 2 } } });
  for (const one of checked.problems) expect(problem).toEqual(expect.arrayContaining(Object.keys(one)));
});

test('the object of a list has the fields that are described, and so have its entries', async (context) => {
  const place = await throwAway(context);
  for (const row of rowsUnder(cli, 'JSON of list')) {
    const [name = ''] = codesIn(row[0]);
    const { out } = await place.run(`node bin/coursepack.js list ${name} --json`);
    const listed = JSON.parse(out) as Record<string, readonly Record<string, unknown>[]>;
    expect(Object.keys(listed).toSorted()).toEqual([...every, name].toSorted());
    const [entry = {}] = listed[name] ?? [];
    expect(Object.keys(entry).toSorted()).toEqual(codesIn(row[1]).toSorted());
  }
});

test('every template that ships is listed', async (context) => {
  const place = await throwAway(context);
  const { out } = await place.run('node bin/coursepack.js list templates --json');
  const { templates } = JSON.parse(out) as { readonly templates: readonly { readonly name: string }[] };
  const files = readdirSync(join(ROOT, 'templates')).filter((name) => name.endsWith('.hbs'));
  expect(templates.map(({ name }) => `${name}.hbs`).toSorted()).toEqual(files.toSorted());
});
