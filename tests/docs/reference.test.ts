import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandNames } from '../../scripts/reference/commands.ts';
import { referencePages } from '../../scripts/reference/pages.ts';
import { unexplained } from '../../scripts/reference/variables.ts';
import { seenViews } from '../../scripts/reference/views.ts';
import { catalogue } from '../../src/diagnostics/catalogue.ts';
import { knownKeys } from '../../src/templating/papers/template-schema.ts';
import { codesIn, nodesOf, page, pages, ROOT, rowsUnder, textOf } from './pages.ts';

test('what the reference takes from the code is what the code says (if not: npm run reference)', async () => {
  for (const [path, text] of await referencePages(ROOT)) expect(page(path).text).toBe(text);
});

test('every code of a problem is explained', () => {
  const { tree } = page('docs/reference/diagnostics.md');
  const headings = nodesOf(tree, 'heading').filter(({ depth }) => depth === 3);
  expect(headings.map(textOf).toSorted()).toEqual(Object.keys(catalogue).toSorted());
});

test('every problem that the code makes has a code of the catalogue', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  // Those of zod, which become problems of ours.
  const foreign = new Set(['custom']);
  const unknown = files.flatMap((name) => {
    const text = readFileSync(join(ROOT, 'src', name), 'utf8');
    const codes = Array.from(text.matchAll(/\bcode: '([a-z-]+)'/g), ([, code = '']) => code);
    return codes
      .filter((code) => !Object.hasOwn(catalogue, code) && !foreign.has(code))
      .map((code) => `${name} ${code}`);
  });
  expect(unknown).toEqual([]);
});

test('every variable that templates get is explained, as the kind of value that it is', async () => {
  expect(unexplained(await seenViews(ROOT))).toEqual([]);
});

test('the details of a template are those that are read', () => {
  const rows = rowsUnder(page('docs/reference/templates.md'), 'Details');
  const named = rows.flatMap(([first]) => codesIn(first));
  expect(named.toSorted()).toEqual([...knownKeys([])].toSorted());
  const sheet = rows.find(([first]) => codesIn(first).includes('page'))?.at(-1);
  expect(codesIn(sheet)).toEqual(expect.arrayContaining([...knownKeys(['page'])]));
});

test('every partial is explained', () => {
  const named = rowsUnder(page('docs/reference/templates.md'), 'Partials').flatMap(([first]) => codesIn(first));
  const files = readdirSync(join(ROOT, 'templates/partials')).map((name) => name.replace('.hbs', ''));
  expect(named.toSorted()).toEqual(files.toSorted());
});

test('no page names a command that does not exist', () => {
  const known = new Set([...commandNames().map((name) => name.split(' ')[0]), 'help']);
  const named = pages.flatMap(({ path, tree }) => {
    const codes = [...nodesOf(tree, 'inlineCode'), ...nodesOf(tree, 'code').filter(({ lang }) => lang === 'sh')];
    return codes.flatMap(({ value }) =>
      Array.from(value.replace(/ #.*/g, '').matchAll(/coursepack(?:\.js)? ([a-z]+)/g), ([, command = '']) => ({
        path,
        command,
      })),
    );
  });
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ command }) => !known.has(command))).toEqual([]);
});
