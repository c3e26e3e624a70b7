import { agenda } from './agenda.ts';
import { box } from './box.ts';
import { callout } from './callout.ts';
import { cards } from './cards.ts';
import { columns } from './columns.ts';
import { contents } from './contents.ts';
import { cover } from './cover.ts';
import { keep } from './keep.ts';
import { lines } from './lines.ts';
import { pagebreak } from './pagebreak.ts';
import type { DirectiveKind } from './part.ts';
import { answer, beforeNow, choice, scale, tick } from './questions.ts';
import { ruler } from './ruler.ts';

/** The directives that stand for a block of a paper, by their names. */
const directiveKinds = {
  note: callout('note'),
  tip: callout('tip'),
  care: callout('care'),
  facilitator: callout('facilitator'),
  debrief: callout('debrief'),
  'opt-out': callout('opt-out'),
  columns,
  keep,
  cards,
  lines,
  box,
  scale,
  'before-now': beforeNow,
  choice,
  tick,
  answer,
  contents,
  pagebreak,
  ruler,
  cover,
  agenda,
} as const satisfies Readonly<Record<string, DirectiveKind>>;

export const directiveNames: readonly string[] = Object.keys(directiveKinds);

const byName: ReadonlyMap<string, DirectiveKind> = new Map(Object.entries(directiveKinds));

export function kindOf(name: string): DirectiveKind | undefined {
  return byName.get(name);
}

const inSession =
  'It is a part of a session or of the library, and papers are made from it: move it into a file there.';

const inAssessment = 'It is a part of an assessment: move it into a file of the folder “assessments”.';

/** The directives that belong in another block or another file, and where. */
export const placesElsewhere: ReadonlyMap<string, string> = new Map([
  ['column', 'A “:::column” stands inside “:::columns”.'],
  ['card', 'A “:::card” stands inside “:::cards”.'],
  ['back', 'A “:::back” stands inside a “:::card”.'],
  ['item', 'An “::item” stands inside an “:::agenda”.'],
  [
    'allow-words',
    'It stands in a file of the course, at the start of a line, around whole blocks or whole items of a list.',
  ],
  ['contacts', 'It stands in the text of a course, where the list of contacts takes its place.'],
  ...['brief', 'criterion', 'marking'].map((name) => [name, inAssessment] as const),
  ...['activity', 'exercise', 'break', 'use', 'handout', 'evaluation'].map((name) => [name, inSession] as const),
]);
