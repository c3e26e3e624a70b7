/** A pack that holds papers in several editions: what the pack adds to a page looks as the paper on it does. */
import { beforeAll, expect, test } from 'vitest';
import { inspectPdf, type InspectedPdf } from '../support/pdf.ts';
import { workspace } from '../support/workspace.ts';

const place = workspace({
  'content/cohorts/spring.roster.csv':
    'name,called,email,edition,pronouns,notes\nYolanda Xylem,,,standard,,\nZebedee Quux,,,large-print,,\n',
});

let pdf: InspectedPdf;
beforeAll(async () => {
  expect(await place.runJson(['build', 'session-pack', '--session', '1'])).toMatchObject({ code: 0 });
  pdf = await inspectPdf(place.read('out/spring/01-hello/session-pack.pdf'));
});

test('the number of a page in a pack is as large as the foot of the paper that it stands on', () => {
  const sizes = pdf.pages.flatMap(({ texts }) => {
    const folio = texts.find(({ text, artifact }) => artifact && text.startsWith('pack page'));
    const own = texts.find(({ text, artifact }) => artifact && text.startsWith('page '));
    return folio && own ? [[folio.size, own.size].map(Math.round)] : [];
  });
  expect(sizes).toContainEqual([10, 10]);
  expect(sizes).toContainEqual([18, 18]);
  for (const [folio, own] of sizes) expect(folio).toBe(own);
});

test('and it keeps clear of that foot', () => {
  for (const { texts } of pdf.pages) {
    const [folio, own] = [/^pack page/, /^page /].map((stem) => texts.find(({ text }) => stem.test(text)));
    if (folio && own) expect(folio.y - own.y).toBeGreaterThanOrEqual(folio.size * 1.2);
  }
});
