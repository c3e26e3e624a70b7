/** What a print sheet counts, and what the kit list of the same day says. */
import { expect, test } from 'vitest';
import { textOf } from '../support/pdf-text.ts';
import { workspace } from '../support/workspace.ts';

/** The print sheet and the kit list of the first session, whose materials are these. */
async function sheetsWith(materials: readonly string[], ...args: readonly string[]) {
  const place = workspace({
    'content/sessions/01-hello.md': (text) =>
      text.replace('materials: ["Pens"]', `materials: [${materials.join(', ')}]`),
  });
  const { written } = await place.runJson(['build', 'print-sheet', 'kit-list', '--session', '1', ...args]);
  const read = async (name: RegExp): Promise<string> =>
    textOf(place.read(`out/${written.find((path) => name.test(path)) ?? ''}`));
  return { sheet: await read(/print-sheet/), kit: await read(/kit-list/) };
}

test('a paper is counted for everyone, to spare, and as often more as the materials say', async () => {
  const plain = await sheetsWith(['Pens']);
  expect(plain.sheet).toContain('What we agreed 3 Both sides');
  expect(plain.sheet).toContain('Copies are for 3 people.');
  const { sheet, kit } = await sheetsWith(["'“What we agreed” for the side table (4 more)'"]);
  expect(sheet).toContain('What we agreed 3 and 4 more Both sides');
  expect(kit).toContain('What we agreed · 7 copies');
});

test('so many for each pair or group are counted for those that there are', async () => {
  const { sheet } = await sheetsWith(["{ item: '“What we agreed” (2 spare copies)', per: pair }"]);
  expect(sheet).toContain('What we agreed 3 and 4 more');
});

test('copies on A3 have a line of their own', async () => {
  const { sheet } = await sheetsWith(["{ item: '“What we agreed”, copied up to A3', per: pair }"]);
  expect(sheet).toContain('What we agreed 3 Both sides');
  expect(sheet).toContain('What we agreed 2 Copied up to A3');
});

test('a paper of another session is listed with its number, and one that is only taken out of a pack is not', async () => {
  const { sheet } = await sheetsWith(["'“Listening well” from session 2 (2 spare copies)'"]);
  expect(sheet).toContain('Listening well (session 2) 2 Both sides');
  const { sheet: taken } = await sheetsWith(["{ item: '“Listening well”, out of the pack', per: person }"]);
  expect(taken).not.toContain('Listening well');
});

test('forms about the whole course and certificates are listed where everyone is to get one', async () => {
  const forms = ['Course evaluation form', 'Equality form in an envelope', 'Certificate'];
  const { sheet } = await sheetsWith(forms.map((item) => `{ item: ${item}, per: person }`));
  for (const line of ['Course evaluation 3', 'Equality form 3', 'Certificate 3 One side'])
    expect(sheet).toContain(line);
  expect((await sheetsWith(['Closed box for the equality forms'])).sheet).not.toContain('Equality form');
});

test('a kit list says sets of cards once, where materials name them and where they do not', async () => {
  const { kit } = await sheetsWith(['Pens']);
  expect(kit).toContain('Name cards · 1 set');
  const { kit: named } = await sheetsWith(["{ item: 'Name cards (1 set of 2)', per: group of 2 }"]);
  expect(named.match(/Name cards/g)).toHaveLength(1);
});

test('in an edition that was asked for, the print sheet says who is counted in it', async () => {
  const place = workspace({
    'content/cohorts/spring.roster.csv': (text) => text.replace('Yolanda Xylem,,,', 'Yolanda Xylem,,,clear-print'),
  });
  const sheetIn = async (...args: readonly string[]): Promise<string> => {
    const { written } = await place.runJson(['build', 'print-sheet', '--session', '1', ...args]);
    return textOf(place.read(`out/${written[0] ?? ''}`));
  };
  const usual = await sheetIn();
  expect(usual).toContain('print 2 Standard and 1 Clear print.');
  expect(usual).not.toContain('names no edition');
  const large = await sheetIn('--edition', 'large-print');
  expect(large).toContain('print 2 Large print and 1 Clear print.');
  expect(large).toContain('names no edition, people are counted in the one of this sheet: Large print.');
});
