import { problem } from '../../diagnostics/problem.ts';
import {
  badValue,
  checkKeys,
  readId,
  readList,
  readNumber,
  readText,
  type Attributes,
} from '../../markdown/attributes.ts';
import { writtenName, type Directive } from '../../markdown/directives.ts';
import { CLOCK_FORM, parseClock } from '../clock.ts';
import { GROUPING_FORM, parseGrouping } from '../grouping.ts';
import type { AgendaItem, Grouping, ItemKind, MarkdownText } from '../model.ts';
import type { Body } from './body.ts';
import { cutLines, cutParts, rangeInside, rangeOf, type Range } from './cut.ts';
import { directivesIn, nestedRanges } from './nesting.ts';
import { segments } from './segments.ts';
import { attributesOf, checkBare, sourceOf, titleOf } from './part.ts';

/** Longest item of an agenda: a day. */
const LONGEST = 24 * 60;

/** Keys of an item, in the order in which the content format lists them. */
export const ITEM_KEYS = ['minutes', 'at-least', 'at', 'meets', 'group', 'id'] as const;
export const BREAK_KEYS = ['minutes', 'at'] as const;

const EXAMPLES: Readonly<Record<ItemKind, string>> = {
  activity: 'Three kinds of power',
  exercise: 'Being with or doing for',
  break: 'Tea and coffee',
};

/** What the keys of an item say; nothing for a key that is not given, or not understood. */
export interface ItemDetails {
  readonly id?: string | undefined;
  readonly minutes?: number | undefined;
  readonly atLeast?: number | undefined;
  readonly at?: number | undefined;
  readonly meets?: readonly string[] | undefined;
  readonly grouping?: readonly Grouping[] | undefined;
}

type ItemText = Pick<AgendaItem, 'text' | 'setUp' | 'steps' | 'debrief' | 'optOut' | 'notes'>;

/** Reads an item of the agenda. One without minutes has 0 of them. */
export function readItem(kind: ItemKind, directive: Directive, body: Body): AgendaItem {
  const attributes = attributesOf(directive, body);
  checkKeys(attributes, kind === 'break' ? BREAK_KEYS : ITEM_KEYS);
  const details = readItemDetails(attributes);
  return {
    kind,
    id: details.id,
    title: titleOf(directive, body, EXAMPLES[kind]),
    minutes: details.minutes ?? 0,
    atLeast: details.atLeast,
    at: details.at,
    meets: details.meets ?? [],
    grouping: details.grouping ?? [],
    ...(directive.type === 'containerDirective' ? readItemText(kind, directive, body) : NO_TEXT),
    source: sourceOf(directive, body),
  };
}

export function readItemDetails(attributes: Attributes): ItemDetails {
  return {
    id: readId(attributes),
    minutes: readNumber(attributes, 'minutes', { min: 1, max: LONGEST }),
    atLeast: readNumber(attributes, 'at-least', { min: 1, max: LONGEST }),
    at: readClock(attributes),
    meets: readList(attributes, 'meets'),
    grouping: readGrouping(attributes),
  };
}

/** Notes that an item has no minutes, unless they are given and not understood. */
export function checkMinutes(item: AgendaItem, directive: Directive, body: Body): void {
  if (item.minutes > 0 || readText(attributesOf(directive, body), 'minutes') !== undefined) return;
  const hint = `Write how long it takes: ${writtenName(directive)}[…]{minutes=15}`;
  body.problems.push(problem('missing-minutes', item.source(), `“${item.title}” has no minutes.`, hint));
}

function readClock(attributes: Attributes): number | undefined {
  const written = readText(attributes, 'at');
  const clock = written === undefined ? undefined : parseClock(written.trim());
  if (written !== undefined && clock === undefined) badValue(attributes, 'at', CLOCK_FORM, 'at="11:30"');
  return clock;
}

function readGrouping(attributes: Attributes): readonly Grouping[] | undefined {
  const written = readText(attributes, 'group');
  if (written === undefined) return undefined;
  const { stages, unread } = parseGrouping(written);
  if (unread.length > 0) badValue(attributes, 'group', GROUPING_FORM, 'group="alone then 3-4"');
  return stages;
}

const NO_TEXT: ItemText = {
  text: undefined,
  setUp: undefined,
  steps: undefined,
  debrief: undefined,
  optOut: undefined,
  notes: undefined,
};

/** Takes an item apart. All of an author's lines are kept: what belongs to no part of its own is text, or steps. */
function readItemText(kind: ItemKind, block: Directive, body: Body): ItemText {
  const blocks = directivesIn(block).filter((inner) => inner.type === 'containerDirective');
  const named = (name: string): Directive[] => blocks.filter((inner) => inner.name === name);
  const lines = (part: Directive): Range => rangeOf(body, part);
  const linesInside = (part: Directive): Range => rangeInside(body, part);
  const debriefs = named('debrief');
  const optOuts = named('opt-out');
  const notes = named('facilitator').map(lines);
  const others = [...[...debriefs, ...optOuts].map(lines), ...nestedRanges(block, body)];

  for (const part of [...debriefs, ...optOuts]) checkBare(part, body);

  const inside = rangeInside(body, block);
  const firstStep = kind === 'exercise' ? findSteps(block, body) : undefined;
  const stepsFrom = firstStep ?? inside.to + 1;
  const text = (range: Range): MarkdownText | undefined => cutLines(body, range, [...notes, ...others]);
  return {
    text: text({ from: inside.from, to: stepsFrom - 1 }),
    setUp: cutParts(
      body,
      notes.filter((note) => note.from < stepsFrom && firstStep !== undefined),
    ),
    steps: text({ from: stepsFrom, to: inside.to }),
    debrief: cutParts(body, debriefs.map(linesInside)),
    optOut: cutParts(body, optOuts.map(linesInside)),
    notes: cutParts(
      body,
      notes.filter((note) => note.from >= stepsFrom || firstStep === undefined),
    ),
  };
}

/** The line of the first numbered list that stands in no block of its own. */
function findSteps(block: Directive, body: Body): number | undefined {
  for (const { range, directive } of segments(body, rangeInside(body, block), directivesIn(block))) {
    if (directive) continue;
    for (let line = range.from; line <= range.to; line++) if (body.lines[line - 1]?.ordered) return line;
  }
  return undefined;
}
