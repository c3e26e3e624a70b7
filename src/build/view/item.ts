import { clockText, type AgendaTime } from '../../course/clock.ts';
import type { AgendaItem } from '../../course/model.ts';
import type { View } from '../../templating/view.ts';
import type { Wording } from '../../templating/wording/wording.ts';
import { groupsView } from './groups.ts';

/** What the times of a session's items are told from. */
export interface ItemSetting {
  /** Minutes after midnight, or from the start where there is no cohort. */
  readonly time: AgendaTime;
  /** Whether `time` is that of a clock. */
  readonly clock: boolean;
  readonly people: number | undefined;
}

export function itemView(item: AgendaItem, { time, clock, people }: ItemSetting, wording: Wording): View {
  const say = (minutes: number): string => (clock ? wording.time(minutes) : clockText(minutes));
  return {
    kind: item.kind,
    isBreak: item.kind === 'break',
    isExercise: item.kind === 'exercise',
    id: item.id,
    title: item.title,
    minutes: item.minutes,
    atLeast: item.atLeast,
    clock: { start: say(time.start), end: say(time.end) },
    groups: groupsView(item, people, wording),
    text: item.text,
    setUp: item.setUp,
    steps: item.steps,
    debrief: item.debrief,
    optOut: item.optOut,
    notes: item.notes,
  };
}
