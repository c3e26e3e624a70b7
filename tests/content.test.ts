/** The course and the templates that ship: in order, and fit for a folder and a table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { PDFDocument } from 'pdf-lib';
import { textOf } from './support/pdf-text.ts';
import { expectAccessible } from './support/pdf-ua.ts';
import { CHECKOUT, readJson, runProgram, temporaryFolder, type JsonRun } from './support/workspace.ts';

/** A handout is one sheet of paper. */
const MOST_PAGES = 2;

const out = temporaryFolder();
let built: JsonRun;
const bytesOf = (path: string): Uint8Array => readFileSync(join(out, path));
const papers = (name: RegExp): string[] => built.written.filter((path) => name.test(path));

beforeAll(async () => {
  built = readJson(await runProgram(['build', '--cohort', 'example', '--out', out, '--json'], { cwd: CHECKOUT }));
});

test('check finds nothing in the course and the templates that ship', async () => {
  const { code, problems } = readJson(await runProgram(['check', '--json'], { cwd: CHECKOUT }));
  expect(problems).toEqual([]);
  expect(code).toBe(0);
});

test('the papers of the example cohort are made without a problem', () => {
  expect(built).toMatchObject({ code: 0, problems: [] });
  expect(papers(/session-plan/).length).toBeGreaterThan(2);
  expect(papers(/packs\/participant/)).toHaveLength(12);
});

test('every handout is one sheet of paper at most', async () => {
  const handouts = papers(/\/handout-/);
  expect(handouts.length).toBeGreaterThan(5);
  const counted = await Promise.all(
    handouts.map(async (path) => [path, (await PDFDocument.load(bytesOf(path))).getPageCount()] as const),
  );
  expect(counted.filter(([, pages]) => pages > MOST_PAGES)).toEqual([]);
});

test('no paper for participants is marked for facilitators, and every one for facilitators is', async () => {
  const forFacilitators = /session-plan|print-sheet|session-pack|marking-sheet|register|kit-list|packs\/facilitator/;
  // Twelve packs hold the same papers.
  for (const path of built.written.filter((one) => !/packs\/participant-(?!01)/.test(one))) {
    const text = await textOf(bytesOf(path));
    if (forFacilitators.test(path)) expect(text, path).toContain('Facilitator edition');
    else expect(text, path).not.toMatch(/For facilitators|Facilitator edition/);
  }
});

test('the packs, and with them every paper, are accessible', async () => {
  const packs = [...papers(/session-pack/), ...papers(/packs\/(?:facilitator|participant-01)/)];
  expect(packs.length).toBeGreaterThan(4);
  for (const path of packs) await expectAccessible(bytesOf(path));
});
