import { splitGroups, tallyGroups } from '../../course/grouping.ts';
import type { AgendaItem, Grouping, Material } from '../../course/model.ts';
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
  return { way: capitalised(way), here: here.join(phrase(wording, 'group-then')) };
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
  const stage = item?.grouping.find((one) => one.way !== 'alone');
  return stage?.way === 'groups' ? Math.max(1, splitGroups(people, stage.size).length) : 1;
}

/** How many of a material are needed, in words; empty where its text says so itself. */
export function amountOf({ per }: Material, people: number | undefined, wording: Wording): string {
  if (per === undefined) return '';
  if (per.unit === 'room') return phrase(wording, 'per-room');
  const each =
    per.unit === 'group' ? phrase(wording, 'per-group', { size: per.of }) : phrase(wording, `per-${per.unit}`);
  if (people === undefined) return capitalised(each);
  const count =
    per.unit === 'group'
      ? splitGroups(people, [per.of, per.of]).length
      : per.unit === 'pair'
        ? Math.ceil(people / 2)
        : people;
  return `${count} (${each})`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('en') + text.slice(1);
}
