import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { openKit, type KitRequest } from './open-kit.ts';
import { plan } from './plan.ts';

/** What a workspace holds. People are counted, not named. */
export interface Listing {
  readonly sessions: readonly {
    readonly number: number;
    readonly id: string;
    readonly title: string;
    readonly minutes: number;
  }[];
  readonly cohorts: readonly {
    readonly id: string;
    readonly title: string;
    readonly starts: string;
    readonly people: number;
  }[];
  readonly templates: readonly {
    readonly name: string;
    readonly onePer: string;
    readonly audience: string;
    readonly description: string;
  }[];
  /** The files that a build of everything makes. */
  readonly papers: readonly { readonly path: string; readonly template: string }[];
}

export async function listWorkspace(
  request: KitRequest,
): Promise<{ listing: Listing; problems: readonly Diagnostic[]; misnamed: readonly Diagnostic[] }> {
  const { kit, problems, misnamed } = await openKit(request);
  if (!kit) return { listing: { sessions: [], cohorts: [], templates: [], papers: [] }, problems, misnamed };
  const { course } = kit;
  const names = [...kit.templates.keys()].toSorted();
  const papers = plan(names, kit);
  const listing: Listing = {
    sessions: course.sessions.map(({ number, id, title, slot }) => ({ number, id, title, minutes: slot })),
    cohorts: course.cohorts.map(({ id, title, starts, participants }) => ({
      id,
      title,
      starts,
      people: participants.length,
    })),
    templates: [...kit.templates.values()]
      .map(({ template: { name, onePer, audience, description } }) => ({
        name,
        onePer,
        audience,
        description: description ?? '',
      }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    papers: papers.value.map(({ path, template }) => ({ path, template: template.template.name })),
  };
  return { listing, problems: [...problems, ...papers.problems], misnamed };
}
