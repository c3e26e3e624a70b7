import { expect, test } from 'vitest';
import { setsNeeded } from '../../../src/build/view/card-copies.ts';
import type { AgendaItem, CardSet, Material, Session } from '../../../src/course/model.ts';

const source = () => ({ file: 'content/sessions/04-x.md', start: { line: 1, column: 1 } });
const nothing = { at: undefined, atLeast: undefined, setUp: undefined, steps: undefined, debrief: undefined };

function set(title: string, id: string, count = 8, usedIn?: string): CardSet {
  const cards = Array.from({ length: count }, (_, index) => ({ text: `${index}`, file: 'x.md', line: 1 }));
  return { id, title, size: 'a7', for: usedIn, back: undefined, numbered: true, cards, source };
}

function exercise(id: string, grouping: AgendaItem['grouping']): AgendaItem {
  const rest = { minutes: 10, meets: [], text: undefined, optOut: undefined, notes: undefined, source };
  return { kind: 'exercise', id, title: id, grouping, ...nothing, ...rest };
}

function session(cardSets: readonly CardSet[], materials: readonly Material[], items: readonly AgendaItem[] = []) {
  return { cardSets, materials, items } as unknown as Session;
}

const group = (of: number): Material['per'] => ({ unit: 'group', of });

test('a material that names a set says how many there are to be', () => {
  const tasks = set('Peer, friend, professional: task cards', 'role-task-cards', 18);
  const here = session([tasks], [{ item: 'Task cards (1 set of 18)', per: group(4) }]);
  expect(setsNeeded(tasks, here, 12)).toBe(3);
  expect(setsNeeded(tasks, here, 15)).toBe(4);
});

test('several sets for each group, pair, person or the room are counted', () => {
  const values = set('Value cards', 'six-value-cards', 6);
  const needed = (item: string, per: Material['per']) => setsNeeded(values, session([values], [{ item, per }]), 12);
  expect(needed('Value cards (2 sets of 6)', undefined)).toBe(2);
  expect(needed('Value cards (2 sets of 6)', { unit: 'room' })).toBe(2);
  expect(needed('Value cards (2 sets of 6)', { unit: 'pair' })).toBe(12);
  expect(needed('Value card', { unit: 'person' })).toBe(12);
});

test('materials that name the same set add up', () => {
  const line = set('Boundary line cards', 'boundary-line-cards', 10);
  const here = session(
    [line],
    [
      { item: 'Boundary line cards (1 set of 10 for the facilitators)', per: undefined },
      { item: 'Boundary line cards (1 set of 10)', per: group(4) },
    ],
  );
  expect(setsNeeded(line, here, 12)).toBe(4);
});

test('more sets, such as for a side table, add up too', () => {
  const pieces = set('Ready-made pieces', 'ready-made-pieces', 4);
  const here = session(
    [pieces],
    [
      { item: 'Ready-made pieces (1 set of 4)', per: group(3) },
      { item: 'Ready-made pieces for the side table (2 more sets)', per: undefined },
    ],
  );
  expect(setsNeeded(pieces, here, 12)).toBe(6);
});

test('a material is for the set whose words it has, and by the number of cards where two have them', () => {
  const signs = set('Line signs', 'line-signs', 2);
  const cards = set('Boundary line cards', 'boundary-line-cards', 10);
  const headings = set('CHIME headings', 'chime-headings', 5);
  const factors = set('CHIME sort: factor cards', 'chime-factor-cards', 25);
  const here = session(
    [signs, cards, headings, factors],
    [
      { item: 'Line signs for the two ends, “Fine for me” and “Over my line” (1 set of 2)', per: undefined },
      { item: 'Boundary line cards (1 set of 10)', per: group(4) },
      { item: 'CHIME cards (1 set of 25)', per: group(6) },
      { item: 'CHIME heading cards (1 set of 5)', per: { unit: 'pair' } },
    ],
  );
  expect([signs, cards, headings, factors].map((one) => setsNeeded(one, here, 12))).toEqual([1, 3, 6, 2]);
});

test('where no material names a set, there is one for each group of its exercise', () => {
  const names = set('Name cards', 'name-cards', 2, 'names');
  const items = [exercise('names', [{ way: 'alone' }, { way: 'groups', size: [3, 3] }])];
  expect(setsNeeded(names, session([names], [{ item: 'Pens', per: { unit: 'person' } }], items), 12)).toBe(4);
  expect(setsNeeded(names, session([names], [], [exercise('names', [{ way: 'all' }])]), 12)).toBe(1);
  expect(setsNeeded(names, session([names], []), 12)).toBe(1);
});
