import { expect, test } from 'vitest';
import { printingView } from '../../../src/build/view/printing.ts';
import type { Cohort, Course, Session } from '../../../src/course/model.ts';
import type { Phrase } from '../../../src/templating/wording/phrases.ts';
import { createWording } from '../../../src/templating/wording/wording.ts';

const wording = createWording(
  'en-GB',
  new Map<string, Phrase>([['copies-in-edition', { one: '{count} copy in {edition}', other: '{count} in {edition}' }]]),
);
const session = { items: [], handouts: [], cardSets: [], materials: [], evaluation: undefined } as unknown as Session;
const course = { sessions: [session] } as unknown as Course;

/** What a print sheet says of editions, for people who read these. */
function editionsFor(read: readonly string[], spare: number): unknown {
  const participants = read.map((edition) => ({ edition }));
  const cohort = { participants, spare, meetings: [] } as unknown as Cohort;
  const editions = { usual: 'standard', title: (name: string) => name.replace('-', ' ') };
  const cards = { flip: 'long', mayGrow: false } as const;
  return printingView({ session, cohort, course, cards, wording }, editions)['editions'];
}

test('copies are told by edition where people read several, the spare ones in the usual one', () => {
  expect(editionsFor(['standard', 'large-print', 'standard'], 2)).toBe('4 in standard and 1 copy in large print');
});

test('spare copies count as an edition of their own where nobody reads the usual one', () => {
  expect(editionsFor(['large-print'], 2)).toBe('2 in standard and 1 copy in large print');
});

test.each([
  ['all read the same', ['standard', 'standard'], 2],
  ['all read another one, and none are spare', ['large-print'], 0],
])('nothing is said of editions where %s', (_, read, spare) => {
  expect(editionsFor(read, spare)).toBe('');
});
