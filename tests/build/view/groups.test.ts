import { expect, test } from 'vitest';
import { groupCount, groupsView, mostGroups } from '../../../src/build/view/groups.ts';
import type { AgendaItem } from '../../../src/course/model.ts';
import type { Phrase } from '../../../src/templating/wording/phrases.ts';
import { createWording } from '../../../src/templating/wording/wording.ts';

const wording = createWording(
  'en-GB',
  new Map<string, Phrase>([
    ['group-all', 'all together'],
    ['group-of', 'groups of {size}'],
    ['group-from-to', 'groups of {least} to {most}'],
    ['group-then', ', then '],
    ['groups-here', { one: '{count} group of {size}', other: '{count} groups of {size}' }],
  ]),
);
const all = { way: 'all' } as const;
const fours = { way: 'groups', size: [3, 4] } as const;
const sixes = { way: 'groups', size: [6, 6] } as const;
const item = (...grouping: AgendaItem['grouping']): AgendaItem => ({ grouping }) as AgendaItem;

test('groups that stay as they are for a second part are said once', () => {
  expect(groupsView(item(fours, all, fours), 12, wording).here).toBe('3 groups of 4');
  expect(groupsView(item(fours, sixes), 12, wording).here).toBe('3 groups of 4, then 2 groups of 6');
});

test('a way of working begins with a capital of the papers’ own language', () => {
  const turkish = createWording('tr', new Map<string, Phrase>([['group-pairs', 'ikişer ikişer']]));
  expect(groupsView(item({ way: 'pairs' }), undefined, turkish).way).toBe('İkişer ikişer');
});

test('a set of cards goes to the room where all begin together, and what there is to do to every group', () => {
  expect(groupCount(item(all, fours, all), 12)).toBe(1);
  expect(mostGroups(item(all, fours, all), 12)).toBe(3);
  expect(mostGroups(item(all), 12)).toBe(1);
});
