import { fillLabel } from './fill-label.ts';
import type { FieldName } from './form.ts';
import type { FieldArea } from './page.ts';
import type { Job, Setting } from './setting.ts';
import { sided } from './side.ts';

/** A ring or a box to tick: its middle, and how wide it is. */
export interface TickPlace {
  readonly cx: number;
  readonly cy: number;
  readonly width: number;
}

/** The field of a ring or box, once it is known where that lies; none in a paper that is filled in by pen alone. */
export type FieldAt = (place: TickPlace) => readonly FieldArea[];

/** An answer among the others. */
export interface OneOf {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  readonly total: number;
}

/** What a finger or an unsteady pointer can meet: 24 pixels of 96 to the inch (WCAG 2.2, 2.5.8). */
const TARGET = 18;

const NO_FIELD: FieldAt = () => [];

/** Adds a radio button to the structure, under `parent`, and gives its field. */
export function radioButton(field: FieldName | undefined, answer: OneOf, parent: number, { job }: Setting): FieldAt {
  if (!field) return NO_FIELD;
  const description = answerText(field.question, answer, job);
  const node = job.structure.add(parent, 'Form', { alt: description });
  return (place) => [
    {
      kind: 'radio',
      ...target(place),
      name: field.name,
      tooltip: field.question,
      description,
      value: String(answer.number),
      colour: job.theme.colour.ink,
      node,
    },
  ];
}

/** Adds a check box to the structure, under `parent`, and gives its field. */
export function checkBox(field: FieldName | undefined, parent: number, { job }: Setting): FieldAt {
  if (!field) return NO_FIELD;
  const { name, question } = field;
  const node = job.structure.add(parent, 'Form', { alt: question });
  const { ink: colour } = job.theme.colour;
  return (place) => [{ kind: 'check', ...target(place), name, tooltip: question, description: question, colour, node }];
}

/** Room to type in, `covering` the ruled lines in it once it is filled. */
export function typingRoom(
  field: FieldName,
  room: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  way: { readonly multiline: boolean; readonly covering: boolean },
  setting: Setting,
): readonly FieldArea[] {
  const { job, node: parent, text } = setting;
  const [face] = job.measurer.faces(text.family, 'regular', 'upright');
  if (!face) return [];
  const { name, question } = field;
  const { colour } = job.theme;
  return [
    {
      kind: 'text',
      ...room,
      name,
      tooltip: question,
      description: question,
      multiline: way.multiline,
      side: sided(setting, question).side,
      face: face.id,
      size: text.size,
      colour: colour.ink,
      cover: way.covering ? { ground: colour.paper, edge: colour.hairline } : undefined,
      node: job.structure.add(parent, 'Form', { alt: question }),
    },
  ];
}

/** One of several fields for the same answer, such as ruled lines that go on over a page. */
export function partOf({ name, question }: FieldName, number: number, total: number, { labels }: Job): FieldName {
  if (total === 1) return { name, question };
  return {
    name: number === 1 ? name : `${name}-${number}`,
    question: fillLabel(labels.partOf, { question, number, total }),
  };
}

function target({ cx, cy, width: inside }: TickPlace) {
  const side = Math.max(TARGET, inside);
  return { x: cx - side / 2, y: cy - side / 2, width: side, height: side, inside };
}

/** A question without a mark at its end is parted from the answer by a comma, which a screen reader hears as a pause. */
function answerText(question: string, { text, number, total }: OneOf, { labels }: Job): string {
  const asked = /\p{P}$/u.test(question) ? question : `${question},`;
  return fillLabel(labels.answerOf, { question: asked, answer: text, number, total });
}
