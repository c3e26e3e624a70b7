import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { openKit } from './open-kit.ts';
import { plan } from './plan.ts';
import { choose } from './select.ts';
import { readWorkspace } from './workspace.ts';

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

export interface ListResult {
  readonly listing: Listing;
  readonly problems: readonly Diagnostic[];
  readonly misnamed: readonly Diagnostic[];
}

/** @param cohort the cohort whose papers are listed; the only one unless said. */
export async function listWorkspace(root: string, cohort: string | undefined): Promise<ListResult> {
  const read = await readWorkspace(root);
  const workspace = read.value;
  if (!workspace)
    return { listing: { sessions: [], cohorts: [], templates: [], papers: [] }, problems: read.problems, misnamed: [] };
  const { course, templates } = workspace;
  const chosen = choose({ templates: [], cohort, sessions: [] }, workspace);
  const kit = openKit(workspace, { ...chosen, date: new Date(0) });
  const papers = plan(chosen.templates, kit.value);
  const listing: Listing = {
    sessions: course.sessions.map(({ number, id, title, slot }) => ({ number, id, title, minutes: slot })),
    cohorts: course.cohorts.map(({ id, title, starts, participants }) => ({
      id,
      title,
      starts,
      people: participants.length,
    })),
    templates: templates.map(({ name, onePer, audience, description }) => ({
      name,
      onePer,
      audience,
      description: description ?? '',
    })),
    papers: papers.value.map(({ path, template }) => ({ path, template: template.template.name })),
  };
  return { listing, problems: [...read.problems, ...kit.problems, ...papers.problems], misnamed: chosen.misnamed };
}
