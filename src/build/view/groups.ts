import { splitGroups, tallyGroups } from '../../course/grouping.ts';
import type { AgendaItem, Grouping, Material, Per } from '../../course/model.ts';
import type { Wording } from '../../templating/wording/wording.ts';
import { phrase } from './phrase.ts';

/** How people work in an item, in words: `way` for any group, `here` for the people of this cohort. */
export interface GroupsView {
  readonly way: string;
  readonly here: string;
}

/** @param people how many take part; undefined where no cohort is chosen. */
export function groupsView(item: AgendaItem, people: number | undefined, wording: Wording): GroupsView {
  const way = item.grouping.map((stage) => wayOf(stage, wording)).join(phrase(wording, 'group-then'));
  const sized = item.grouping.filter((stage) => stage.way === 'groups');
  const here = people === undefined ? [] : sized.map((stage) => hereOf(people, stage.size, wording));
  // Groups that stay as they are for a second part are said once.
  const changes = here.filter((one, index) => one !== here[index - 1]);
  return { way: wording.capital(way), here: changes.join(phrase(wording, 'group-then')) };
}

function wayOf(stage: Grouping, wording: Wording): string {
  if (stage.way !== 'groups') return phrase(wording, `group-${stage.way}`);
  const [least, most] = stage.size;
  return least === most
    ? phrase(wording, 'group-of', { size: least })
    : phrase(wording, 'group-from-to', { least, most });
}

function hereOf(people: number, size: readonly [number, number], wording: Wording): string {
  const tally = tallyGroups(splitGroups(people, size));
  return wording.list(
    tally.map(({ groups, size: each }) => phrase(wording, 'groups-here', { count: groups, size: each })),
  );
}

/** How many sets of something an item needs: one where all work together first, else one for each group. */
export function groupCount(item: AgendaItem | undefined, people: number): number {
  return groupsIn(
    item?.grouping.find((one) => one.way !== 'alone'),
    people,
  );
}

/** How many groups an item has at once, at the most: each reads for itself what there is to do. */
export function mostGroups(item: AgendaItem, people: number): number {
  return Math.max(1, ...item.grouping.map((stage) => groupsIn(stage, people)));
}

function groupsIn(stage: Grouping | undefined, people: number): number {
  return stage?.way === 'groups' ? Math.max(1, splitGroups(people, stage.size).length) : 1;
}

/** How many of a material are needed, in words; empty where its text says so itself. */
export function amountOf({ per }: Material, people: number | undefined, wording: Wording): string {
  if (per === undefined) return '';
  if (per.unit === 'room') return phrase(wording, 'per-room');
  const each =
    per.unit === 'group' ? phrase(wording, 'per-group', { size: per.of }) : phrase(wording, `per-${per.unit}`);
  return people === undefined ? wording.capital(each) : `${countFor(per, people)} (${each})`;
}

/** How many people, pairs or groups there are to give something to; the room is one, and so is what is for nobody. */
export function countFor(per: Per | undefined, people: number): number {
  switch (per?.unit) {
    case undefined:
    case 'room':
      return 1;
    case 'group':
      return splitGroups(people, [per.of, per.of]).length;
    case 'pair':
      return Math.ceil(people / 2);
    case 'person':
      return people;
  }
}
