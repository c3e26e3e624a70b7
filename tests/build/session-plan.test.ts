/** The times of an agenda are computed from the start of the cohort's meeting. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectPdf, type Tagged } from '../support/pdf.ts';
import { textOf } from '../support/pdf-text.ts';
import { runHere } from '../support/run-here.ts';
import { CHECKOUT, readJson, temporaryFolder, workspace } from '../support/workspace.ts';

/** Rows of the first table, cell by cell. */
async function agendaOf(bytes: Uint8Array): Promise<string[]> {
  const { structure } = await inspectPdf(bytes);
  const table = find(structure, 'Table');
  const body = table && find(table.kids, 'TBody');
  return (body?.kids ?? []).map((row) => row.kids.map((cell) => cell.text).join(' | '));
}

function find(tags: readonly Tagged[], tag: string): Tagged | undefined {
  for (const one of tags) {
    const found = one.tag === tag ? one : find(one.kids, tag);
    if (found) return found;
  }
  return undefined;
}

test('session 4 of the course that ships, for the cohort that starts at ten', async () => {
  const out = temporaryFolder();
  const args = ['build', 'session-plan', '--session', '4', '--cohort', 'example', '--out', out, '--json'];
  const { written } = readJson(await runHere(args, CHECKOUT));
  expect(await agendaOf(readFileSync(join(out, written[0] ?? '')))).toEqual([
    '10am to 10:15am | Welcome and check-in | 15, at least 10',
    '10:15am to 10:25am | Where we are today | 10, at least 5',
    '10:25am to 10:50am | What makes a peer? 3 groups of 4 | 25, at least 18',
    '10:50am to 11:05am | Key ideas: peers, recovery and values | 15, at least 10',
    '11:05am to 11:40am | Peer, friend, professional 3 groups of 4 | 35, at least 25',
    '11:40am to midday | Tea and coffee | 20',
    'midday to 12:35pm | Six values in action 3 groups of 4 | 35, at least 25',
    '12:35pm to 12:45pm | Learning log | 10, at least 5',
    '12:45pm to 1pm | Key points, form and closing round | 15, at least 10',
  ]);
});

test('moving the cohort’s hour, and one meeting’s, moves every time of the plan', async () => {
  const place = workspace({
    'content/cohorts/spring.md': (text) =>
      text
        .replace('"14:00"', '"13:45"')
        .replace('roster:', 'meetings: { listening: { date: 2027-03-10, time: "09:30" } }\nroster:'),
  });
  await place.run(['build', 'session-plan']);
  expect(await agendaOf(place.read('out/spring/01-hello/session-plan.pdf'))).toEqual([
    '1:45pm to 1:55pm | Check-in | 10',
    '1:55pm to 2:15pm | A round of names 1 group of 3 | 20, at least 10',
  ]);
  expect(await agendaOf(place.read('out/spring/02-listening/session-plan.pdf'))).toEqual([
    '9:30am to 9:40am | Check-in | 10',
    '9:40am to 9:50am | Why listening helps | 10',
    '9:50am to 9:55am | Tea | 5',
    '9:55am to 10:10am | Trying it 1 group of 3 | 15, at least 10',
  ]);
  expect(await textOf(place.read('out/spring/02-listening/session-plan.pdf'))).toContain(
    'Wednesday 10 March 2027, 9:30am to 10:10am',
  );
});
