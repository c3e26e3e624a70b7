import type { Grouping } from './model.ts';

/** What `group` looks like, for messages. */
export const GROUPING_FORM = 'ways of working: alone, pairs, all, a size such as 3 or 3-4, with “then” between them';

const SIZE = /^(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?$/;

/**
 * Reads `group="alone then 3-4"`.
 *
 * @returns The stages, in order, and the words that are none.
 */
export function parseGrouping(text: string): {
  readonly stages: readonly Grouping[];
  readonly unread: readonly string[];
} {
  const stages: Grouping[] = [];
  const unread: string[] = [];
  for (const word of text.trim().split(/\s+then\s+/)) {
    const stage = parseStage(word);
    if (stage) stages.push(stage);
    else unread.push(word);
  }
  return { stages, unread };
}

function parseStage(word: string): Grouping | undefined {
  if (word === 'alone' || word === 'pairs' || word === 'all') return { way: word };
  const [, smallest, largest = smallest] = SIZE.exec(word) ?? [];
  const size = [Number(smallest), Number(largest)] as const;
  if (smallest === undefined || size[0] < 2 || size[0] > size[1]) return undefined;
  return size[1] === 2 ? { way: 'pairs' } : { way: 'groups', size };
}

/** In a group of two, one person cannot pass without leaving the other alone. */
const SMALLEST_GROUP = 3;

/**
 * Splits a number of people into groups, as even as can be, the larger ones first. No group has fewer than three
 * people unless there are fewer in all. Where the wished size cannot be met, groups stray from it as little as possible.
 *
 * @param size The smallest and the largest group wished for.
 * @returns How many people are in each group; six or more people always split into threes and fours if these are wished.
 */
export function splitGroups(people: number, size: readonly [number, number]): number[] {
  if (people <= 0) return [];
  const low = Math.max(SMALLEST_GROUP, size[0]);
  const high = Math.max(low, size[1]);
  const most = Math.max(1, Math.floor(people / SMALLEST_GROUP));
  const from = Math.min(most, Math.max(1, Math.floor(people / high)));
  const to = Math.min(most, Math.ceil(people / low));
  let best = evenly(people, from);
  for (let groups = from + 1; groups <= to; groups++) {
    const next = evenly(people, groups);
    if (straying(next, low, high) < straying(best, low, high)) best = next;
  }
  return best;
}

function evenly(people: number, groups: number): number[] {
  const small = Math.floor(people / groups);
  return Array.from({ length: groups }, (_, index) => (index < people % groups ? small + 1 : small));
}

/** How far the sizes lie outside of what was wished for: the farthest counts most, then all together. */
function straying(sizes: readonly number[], low: number, high: number): number {
  const each = sizes.map((size) => Math.max(low - size, size - high, 0));
  const all = each.reduce((sum, one) => sum + one, 0);
  return Math.max(...each) + all / (all + 1);
}

/** So many groups of a size. */
export interface GroupTally {
  readonly groups: number;
  readonly size: number;
}

/** Counts the groups of each size, in the order in which the sizes come. */
export function tallyGroups(sizes: readonly number[]): GroupTally[] {
  const tally = new Map<number, number>();
  for (const size of sizes) tally.set(size, (tally.get(size) ?? 0) + 1);
  return Array.from(tally, ([size, groups]) => ({ groups, size }));
}

/** “3 groups of 4 and 1 of 3”, or nothing for no groups. */
export function describeGroups(sizes: readonly number[]): string {
  return tallyGroups(sizes)
    .map(({ groups, size }, index) => `${groups}${index > 0 ? '' : groups === 1 ? ' group' : ' groups'} of ${size}`)
    .join(' and ');
}
