import '../../support/plain-zod.ts';
import * as z from 'zod';
import { once } from '../../support/once.ts';
import { AUDIENCES, FLIPS, ONE_PER, ORIENTATIONS, PAGE_SIZES, ROW_OF, type RowOf } from './template.ts';

/** A part of a pack, as it is written. */
export type WrittenPart = string | { readonly each: RowOf; readonly parts: readonly WrittenPart[] };

/**
 * The shape of a template's front matter. The `error` of a value is no message, but the words for what is expected
 * there.
 */
export const templateSchema = once(() =>
  z.strictObject({
    title: text('“Session plan”'),
    description: text('“What a facilitator leads the session by”').optional(),
    'one-per': oneOf(ONE_PER),
    audience: oneOf(AUDIENCES).default('participant'),
    edition: text('“facilitator”').optional(),
    file: text('"{{two session.number}}-{{session.id}}/session-plan"').optional(),
    page: z
      .strictObject(
        {
          size: oneOf(PAGE_SIZES).default('A4'),
          orientation: oneOf(ORIENTATIONS).default('portrait'),
          sides: z.literal([1, 2], { error: '1 or 2' }).default(1),
          flip: oneOf(FLIPS).optional(),
        },
        { error: 'the paper in curly brackets, such as { size: A4, sides: 2 }' },
      )
      .prefault({}),
    booklet: z.boolean({ error: 'true or false' }).default(false),
    fillable: z.boolean({ error: 'true or false' }).default(false),
    addresses: z.boolean({ error: 'true or false' }).default(true),
    head: text('"{{course.title}}"').optional(),
    foot: text('"{{session.title}} · page {page} of {pages}"').optional(),
    parts: z.array(part(), { error: 'a list of templates, such as [cover, handout]' }).default([]),
    piece: text('“learning-log-page”').optional(),
    when: text('“session.evaluation”')
      .regex(/^[\w-]+(?:\.[\w-]+)*$/, { error: 'the name of something, such as session.evaluation' })
      .optional(),
  }),
);

/** The names that may stand at a path of the front matter. */
export function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(templateSchema().shape);
  return path[0] === 'page' ? ['size', 'orientation', 'sides', 'flip'] : ['each', 'parts'];
}

function part(): z.ZodType<WrittenPart> {
  const error = 'the name of a template, or { each: session, parts: [handout] }';
  return z.lazy(() =>
    z.union([z.string().min(1), z.strictObject({ each: oneOf(ROW_OF), parts: z.array(part()) })], { error }),
  );
}

function text(example: string): z.ZodString {
  const error = `text, such as ${example}`;
  return z.string({ error }).min(1, { error });
}

function oneOf<const T extends readonly string[]>(words: T) {
  return z.enum(words, { error: `one of ${words.join(', ')}` });
}
