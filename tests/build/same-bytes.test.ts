/** The same course gives the same bytes: on every day, machine and disk. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { inspectPdf } from '../support/pdf.ts';
import { workspace, type RunOptions } from '../support/workspace.ts';

/** Hands the files of every folder over in the opposite order, as another disk might. */
const REVERSED = `
  const files = require('node:fs');
  const { readdirSync } = files;
  const { readdir } = files.promises;
  files.readdirSync = (...given) => readdirSync(...given).toReversed();
  files.promises.readdir = async (...given) => (await readdir(...given)).toReversed();
`;

/** A clock that is years ahead. */
const LATER = `
  const Real = Date;
  const ahead = 1e11;
  globalThis.Date = class extends Real {
    constructor(...given) { given.length === 0 ? super(Real.now() + ahead) : super(...given); }
    static now() { return Real.now() + ahead; }
  };
`;

const place = workspace({ 'reversed.cjs': REVERSED, 'later.cjs': LATER });
let folders = 0;

async function build(options: RunOptions = {}): Promise<Map<string, string>> {
  const out = `out-${++folders}`;
  const { code, written } = await place.runJson(['build', '--out', out], options);
  expect(code).toBe(0);
  return new Map(
    written.map(
      (path) =>
        [
          path,
          createHash('sha256')
            .update(place.read(join(out, path)))
            .digest('hex'),
        ] as const,
    ),
  );
}

let first: Map<string, string>;
beforeAll(async () => (first = await build()));

test('there are papers to compare', async () => {
  expect([...first.keys()]).toEqual(await place.papers());
  expect(first.size).toBeGreaterThan(15);
});

const preload = (file: string): RunOptions => ({ env: { NODE_OPTIONS: `--require ${join(place.root, file)}` } });

test.each<[string, RunOptions]>([
  ['a second time', {}],
  ['in another time zone', { env: { TZ: 'Pacific/Auckland' } }],
  ['in another language', { env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } }],
  ['on another day', preload('later.cjs')],
  ['from a disk that lists files in another order', preload('reversed.cjs')],
])('built %s, every file has the same bytes', async (_, options) => {
  expect(await build(options)).toEqual(first);
});

test('built from a copy elsewhere, every file has the same bytes', async () => {
  const copy = workspace();
  await copy.run(['build']);
  const hashes = copy.files().map((path) => [
    path,
    createHash('sha256')
      .update(copy.read(join('out', path)))
      .digest('hex'),
  ]);
  expect(hashes).toEqual([...first].toSorted(([a], [b]) => (a < b ? -1 : 1)));
});

test('built alone, a paper has the same bytes as among all others', async () => {
  const { written } = await place.runJson(['build', 'handout', '--session', '2', '--out', 'alone']);
  expect(written).toEqual(['spring/02-listening/handout-listening-well.pdf']);
  const [path = ''] = written;
  expect(
    createHash('sha256')
      .update(place.read(join('alone', path)))
      .digest('hex'),
  ).toBe(first.get(path));
});

test('SOURCE_DATE_EPOCH dates the files, and the same one gives the same bytes', async () => {
  const dated = { env: { SOURCE_DATE_EPOCH: '1800000000' } };
  const [one, other] = [await build(dated), await build({ env: { ...dated.env, TZ: 'Asia/Tokyo' } })];
  expect(one).toEqual(other);
  const { info, xmp } = await inspectPdf(place.read(`out-${folders}/spring/cover.pdf`));
  expect(info).toMatchObject({ CreationDate: 'D:20270115080000Z', ModDate: 'D:20270115080000Z' });
  expect(xmp).toContain('2027-01-15T08:00:00Z');
});
