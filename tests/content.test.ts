/** The course and the templates that ship: in order, and fit for a folder and a table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { PDFDocument } from 'pdf-lib';
import { loadCourse } from '../src/course/load.ts';
import { everythingIn, textOf } from './support/pdf-text.ts';
import { expectAccessible } from './support/pdf-ua.ts';
import { runHere } from './support/run-here.ts';
import { CHECKOUT, readJson, temporaryFolder, type JsonRun } from './support/workspace.ts';

/** A handout is one sheet of paper. */
const MOST_PAGES = 2;

const out = temporaryFolder();
let built: JsonRun;
const bytesOf = (path: string): Uint8Array => readFileSync(join(out, path));
const papers = (name: RegExp): string[] => built.written.filter((path) => name.test(path));

beforeAll(async () => {
  built = readJson(await runHere(['build', '--cohort', 'example', '--out', out, '--json'], CHECKOUT));
});

test('check finds nothing in the course and the templates that ship', async () => {
  const { code, problems } = readJson(await runHere(['check', '--json'], CHECKOUT));
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
  // Hundreds of pages are looked through, one element after the other.
}, 240_000);

const fieldsOf = async (path: string): Promise<string[]> =>
  (await PDFDocument.load(bytesOf(path)))
    .getForm()
    .getFields()
    .map((field) => field.getName());

test('the evaluation of the course asks about every outcome, before and now', async () => {
  const { value: course } = await loadCourse(CHECKOUT);
  const outcomes = (course?.sessions ?? []).flatMap((session) => session.outcomes);
  const fields = await fieldsOf('example/course-evaluation.pdf');
  for (const time of ['before', 'now'])
    expect(fields.filter((name) => name.endsWith(`-${time}`))).toHaveLength(outcomes.length);
});

test('nobody in a story or on a card is called like someone of the example cohort', async () => {
  const { value: course } = await loadCourse(CHECKOUT);
  const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const people = course?.cohorts.flatMap(({ participants, facilitators }) => [...participants, ...facilitators]) ?? [];
  const names = people.flatMap(({ name, called }) => [name.split(' ')[0] ?? '', called ?? name]).map(plain);
  expect(names.length).toBeGreaterThan(20);
  const texts = course?.texts.filter(({ file }) => !file.includes('/cohorts/')) ?? [];
  expect(texts.length).toBeGreaterThan(20);
  const met = texts.flatMap(({ file, text }) => {
    const words = new Set(plain(text).match(/\p{L}+/gu));
    return names.filter((name) => words.has(name)).map((name) => `${file}: ${name}`);
  });
  expect(met).toEqual([]);
});

test('what to bring calls every set of cards by its title', async () => {
  const { value: course } = await loadCourse(CHECKOUT);
  const other = (course?.sessions ?? []).flatMap(({ materials, cardSets }) => {
    const titles = cardSets.map(({ title }) => title);
    const named = materials.flatMap(({ item }) => /^(.*) \(\d+ sets? of \d/.exec(item)?.[1] ?? []);
    expect(named.length >= titles.length, titles.join()).toBe(true);
    return named.filter((name) => !titles.includes(name));
  });
  expect(other).toEqual([]);
});

test('the equality form is in no pack, and leads to no person and no cohort', async () => {
  const fields = await fieldsOf('example/equality-form.pdf');
  expect(fields.length).toBeGreaterThan(9);
  expect(fields.filter((name) => !/^equality-form\.v[\d-]+\.q\d+$/.test(name))).toEqual([]);
  expect(await everythingIn(bytesOf('example/equality-form.pdf'))).not.toMatch(/spring 2027|Ada Example|participant/);
  for (const path of papers(/packs\/participant-01/)) expect(await textOf(bytesOf(path))).not.toContain('Who we reach');
});

test('every question of the equality form can be left open by saying so', async () => {
  const { value: course } = await loadCourse(CHECKOUT);
  const questions = course?.pages.get('equality')?.body.text.match(/^::choice.*$/gm) ?? [];
  expect(questions.length).toBeGreaterThan(9);
  expect(questions.filter((line) => !line.includes('I prefer not to say'))).toEqual([]);
});
