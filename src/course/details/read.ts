import type * as z from 'zod/mini';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { checkDetails, type Known } from '../../markdown/details/check-details.ts';
import type { FrontMatterFile } from '../../markdown/front-matter.ts';

export type { Known };

/** Checks the details of a file that needs some. What is wrong becomes a problem, and everything else is kept. */
export function readDetails<S extends z.ZodMiniObject>(schema: S, file: FrontMatterFile): Outcome<Known<S>> {
  if (file.data === undefined) return { value: {}, problems: withoutDetails(file) };
  return checkDetails(schema, file);
}

/** Details that are there and cannot be read were told of by whoever read the front matter. */
function withoutDetails({ bodyLine, span }: FrontMatterFile): Diagnostic[] {
  if (bodyLine > 1) return [];
  const hint = 'Begin it with a line “---”, then the details, such as “title: Welcome”, then another line “---”.';
  return [problem('front-matter-missing', span([]), 'The file has no details at its top.', hint)];
}
