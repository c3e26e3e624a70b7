import '../../support/plain-zod.ts';
import * as z from 'zod/mini';
import { _default as byDefault } from 'zod/mini';
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
    description: z.optional(text('“What a facilitator leads the session by”')),
    'one-per': oneOf(ONE_PER),
    audience: byDefault(oneOf(AUDIENCES), 'participant'),
    edition: z.optional(text('“facilitator”')),
    file: z.optional(text('"{{two session.number}}-{{session.id}}/session-plan"')),
    page: z.prefault(
      z.strictObject(
        {
          size: byDefault(oneOf(PAGE_SIZES), 'A4'),
          orientation: byDefault(oneOf(ORIENTATIONS), 'portrait'),
          sides: byDefault(z.literal([1, 2], { error: '1 or 2' }), 1),
          flip: z.optional(oneOf(FLIPS)),
        },
        { error: 'the paper in curly brackets, such as { size: A4, sides: 2 }' },
      ),
      {},
    ),
    booklet: yesOrNo(false),
    fillable: yesOrNo(false),
    addresses: yesOrNo(true),
    head: z.optional(text('"{{course.title}}"')),
    foot: z.optional(text('"{{session.title}} · page {page} of {pages}"')),
    parts: byDefault(z.array(part(), { error: 'a list of templates, such as [cover, handout]' }), []),
    piece: z.optional(text('“learning-log-page”')),
    when: z.optional(
      text('“session.evaluation”').check(
        z.regex(/^[\w-]+(?:\.[\w-]+)*$/, { error: 'the name of something, such as session.evaluation' }),
      ),
    ),
  }),
);

/** The names that may stand at a path of the front matter. */
export function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(templateSchema().shape);
  return path[0] === 'page' ? ['size', 'orientation', 'sides', 'flip'] : ['each', 'parts'];
}

function part(): z.ZodMiniType<WrittenPart> {
  const error = 'the name of a template, or { each: session, parts: [handout] }';
  return z.lazy(() =>
    z.union([z.string().check(z.minLength(1)), z.strictObject({ each: oneOf(ROW_OF), parts: z.array(part()) })], {
      error,
    }),
  );
}

function text(example: string): z.ZodMiniString {
  const error = `text, such as ${example}`;
  return z.string({ error }).check(z.minLength(1, { error }));
}

function yesOrNo(unsaid: boolean) {
  return byDefault(z.boolean({ error: 'true or false' }), unsaid);
}

function oneOf<const T extends readonly string[]>(words: T) {
  return z.enum(words, { error: `one of ${words.join(', ')}` });
}
