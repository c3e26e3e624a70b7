/**
 * Does what the pages say: a block with a path after its language is written to that file, or added to its end where
 * “added to” stands before the path; a block of `sh` is run, and one of `text output` is looked for in what came out. A page is read from top to bottom in one copy of the workspace.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Code } from 'mdast';
import { expect, test } from 'vitest';
import { nodesOf, pages, ROOT } from './pages.ts';
import { throwAway, type Run } from './throw-away.ts';

const ADDED = 'added to ';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

const withCommands = pages
  .map(({ path, tree }) => [path, nodesOf(tree, 'code')] as const)
  .filter(([, blocks]) => blocks.some(({ lang }) => lang === 'sh'));

test.for(withCommands)('the commands of %s do what it says', async ([, blocks], context) => {
  const place = await throwAway(context);
  let last: Run | undefined;
  for (const block of blocks) {
    if (block.lang === 'sh') {
      last = await place.run(commandsOf(block).filter(isRun).join('\n'));
      expect({ script: block.value, code: last.code, output: last.all }).toMatchObject({ code: expectedCode(block) });
    } else if (block.meta === 'output') expect(last?.all).toContain(block.value);
    else if (block.meta?.startsWith(ADDED)) await place.add(block.meta.slice(ADDED.length), `\n${block.value}\n`);
    else if (block.meta) await place.write(block.meta, `${block.value}\n`);
  }
});

test('what is run to set coursepack up, and to work on it, is there', () => {
  const commands = withCommands.flatMap(([, blocks]) => blocks.filter(({ lang }) => lang === 'sh').flatMap(commandsOf));
  const steps = commands.filter((line) => !isRun(line)).flatMap((line) => line.split(' && '));
  expect(steps).toEqual(expect.arrayContaining(['npm ci', 'npm start', 'npm test']));
  for (const step of steps) expect(isThere(step), step).toBe(true);
});

/** The lines of a block without comments. */
function commandsOf({ value }: Code): string[] {
  return value
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Whatever sets up, tests or measures the whole is not run inside a test. */
function isRun(line: string): boolean {
  return !/^(?:[A-Z_]+=\S+ )*(?:npm|npx|\.ci\/run)\b/.test(line);
}

function expectedCode({ meta }: Code): number {
  return Number(/^exit=(\d+)$/.exec(meta ?? '')?.[1] ?? 0);
}

function isThere(step: string): boolean {
  const [program, verb = '', ...others] = step.replace(/^(?:[A-Z_]+=\S+ )+/, '').split(/\s+/);
  if (program === '.ci/run') return existsSync(join(ROOT, program));
  if (program === 'npm') return verb === 'ci' || scripts[verb === 'run' ? (others[0] ?? '') : verb] !== undefined;
  const paths = others.filter((word) => word.includes('/'));
  return existsSync(join(ROOT, 'node_modules/.bin', verb)) && paths.every((path) => existsSync(join(ROOT, path)));
}
