import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { openEditions } from './open-editions.ts';
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
  readonly editions: readonly {
    readonly name: string;
    readonly title: string;
    /** Of body text, in points. */
    readonly size: number;
  }[];
  /** The files that a build of everything makes. */
  readonly papers: readonly { readonly path: string; readonly template: string }[];
}

/** A listing, with what is wrong in the workspace, and what was asked for and is not there. */
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
    return {
      listing: { sessions: [], cohorts: [], templates: [], editions: [], papers: [] },
      problems: read.problems,
      misnamed: [],
    };
  const { course, templates } = workspace;
  const chosen = choose({ templates: [], cohort, sessions: [] }, workspace);
  const kit = await openKit(workspace, { ...chosen, date: new Date(0) });
  const editions = await openEditions(new Set(workspace.themes.keys()), undefined, workspace, kit.value.images);
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
    editions: [...editions.value.looks].map(([name, { title, theme }]) => ({ name, title, size: theme.type.body })),
    papers: papers.value.map(({ path, template }) => ({ path, template: template.template.name })),
  };
  const problems = [read, kit, editions, papers].flatMap((each) => each.problems);
  return { listing, problems, misnamed: chosen.misnamed };
}
