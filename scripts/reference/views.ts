import { openKit } from '../../src/build/open-kit.ts';
import { papersOf } from '../../src/build/papers-of.ts';
import { readWorkspace } from '../../src/build/workspace.ts';
import { ONE_PER, type OnePer } from '../../src/templating/papers/template.ts';
import { isMarkdown } from '../../src/templating/template-source.ts';
import { hasParts, type View } from '../../src/templating/view.ts';
import type { Kind } from './meanings.ts';

/** What templates really get: the views of the course that ships, by what a paper is one of. */
export interface SeenViews {
  readonly withCohort: ReadonlyMap<OnePer, readonly View[]>;
  readonly withoutCohort: ReadonlyMap<OnePer, readonly View[]>;
}

/** @param root the folder of the workspace. */
export async function seenViews(root: string): Promise<SeenViews> {
  const { value: workspace } = await readWorkspace(root);
  if (!workspace) throw new Error('There is no course to look at.');
  const { course } = workspace;
  const viewsFor = async (cohort: (typeof course.cohorts)[number] | undefined): Promise<Map<OnePer, View[]>> => {
    const { value: kit } = await openKit(workspace, { cohort, sessions: course.sessions, date: new Date(0) });
    return new Map(
      ONE_PER.map((kind) => [
        kind,
        papersOf({ onePer: kind, audience: 'facilitator', piece: undefined }, { course, cohort }, kit.selection).map(
          (one) => kit.viewOf(one),
        ),
      ]),
    );
  };
  return { withCohort: await viewsFor(course.cohorts[0]), withoutCohort: await viewsFor(undefined) };
}

/** Every name below a view, `course.values[].name`, with the kinds of value that were seen under it. */
export function kindsSeen(views: readonly View[]): ReadonlyMap<string, ReadonlySet<Kind>> {
  const seen = new Map<string, Set<Kind>>();
  const look = (path: string, value: unknown): void => {
    const kinds = seen.get(path) ?? new Set();
    seen.set(path, kinds);
    const kind = kindOf(value);
    if (kind !== undefined) kinds.add(kind);
    if (Array.isArray(value)) for (const entry of value) look(`${path}[]`, entry);
    else if (hasParts(value)) for (const [name, part] of Object.entries(value)) look(`${path}.${name}`, part);
  };
  for (const view of views) for (const [name, value] of Object.entries(view)) look(name, value);
  return seen;
}

function kindOf(value: unknown): Kind | undefined {
  if (value === undefined) return undefined;
  if (isMarkdown(value)) return 'Markdown';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'number':
      return 'number';
    case 'boolean':
      return 'yes or no';
    case 'string':
      return 'text';
    default:
      return 'group';
  }
}
