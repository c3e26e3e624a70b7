/** A few pages as pictures, for what positions do not tell. `UPDATE_PICTURES=1` writes them anew. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { hasTool } from '../support/tools.ts';
import { CHECKOUT, temporaryFolder, workspace } from '../support/workspace.ts';
import { PAGES, PICTURED } from './course.ts';

const FOLDER = join(CHECKOUT, 'tests/golden/pictures');
const DPI = 50;
/** Versions of poppler smooth edges differently: a picture may differ in this part of its pixels. */
const LIKE = 0.004;

const place = workspace(PICTURED);
const scratch = temporaryFolder();

describe.skipIf(!hasTool('pdftoppm', '-v'))('pages look as they did', () => {
  test.each(PAGES)('$name', async ({ name, template, paper, ...how }) => {
    const edition = 'edition' in how ? ['--edition', how.edition] : [];
    const { problems } = await place.runJson(['build', template, ...edition]);
    expect(problems).toEqual([]);
    const file = `${[paper, ...edition.slice(1)].join('-')}.pdf`;
    const drawn = pictureOf(join(place.root, 'out/spring', file), 'page' in how ? how.page : 1, name);
    const kept = join(FOLDER, `${name}.png`);
    if (process.env['UPDATE_PICTURES'] === '1') writeFileSync(kept, PNG.sync.write(drawn, { colorType: 0 }));
    const before = PNG.sync.read(readFileSync(kept));
    expect([drawn.width, drawn.height]).toEqual([before.width, before.height]);
    const different = pixelmatch(before.data, drawn.data, undefined, drawn.width, drawn.height, { threshold: 0.2 });
    expect(different / (drawn.width * drawn.height)).toBeLessThan(LIKE);
  });
});

test('every picture that is kept is one of a page', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(PAGES.map(({ name }) => `${name}.png`).toSorted());
});

/** A page in grey. */
function pictureOf(pdf: string, page: number, name: string): PNG {
  const file = join(scratch, name);
  const places = ['-f', String(page), '-r', String(DPI), '-gray', '-png', '-singlefile', pdf, file];
  execFileSync('pdftoppm', places);
  return PNG.sync.read(readFileSync(`${file}.png`));
}
