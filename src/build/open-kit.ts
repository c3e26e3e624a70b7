import type { Cohort } from '../course/model.ts';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { packageVersion } from '../support/package-version.ts';
import { createLanguage } from '../templating/engine/create-language.ts';
import { compileTemplate, type CompiledTemplate } from '../templating/papers/compile-template.ts';
import { namedParts } from '../templating/papers/read-templates.ts';
import type { Flip, Template } from '../templating/papers/template.ts';
import type { TemplateSource } from '../templating/template-source.ts';
import { isFreeBelowFoot } from './below-foot.ts';
import { editionNames, editionsIn, type Editions } from './editions.ts';
import { openImages } from './images.ts';
import type { Kit } from './kit.ts';
import { labelsFrom } from './labels.ts';
import { openEditions } from './open-editions.ts';
import type { Selection } from './subject.ts';
import type { CardPrinting } from './view/print-rows.ts';
import { viewMaker } from './view/view.ts';
import type { Workspace } from './workspace.ts';

/** What a kit is for. */
export interface KitOptions {
  readonly cohort: Cohort | undefined;
  readonly sessions: Selection['sessions'];
  /** Names of the templates that are asked for; all unless said. What they have as parts comes with them. */
  readonly templates?: readonly string[];
  /** The edition that is asked for. */
  readonly edition?: string | undefined;
  /** The edge that the printer turns sheets over. */
  readonly flip?: Flip | undefined;
  readonly date: Date;
  /** Called before each pack is made, with the number of its parts. */
  readonly onPack?: ((parts: number) => void) | undefined;
}

/** Makes ready what papers are made with: compiles the templates that are needed, and opens editions and pictures. */
export async function openKit(workspace: Workspace, options: KitOptions): Promise<Outcome<Kit>> {
  const { cohort, sessions, templates: names, edition, date } = options;
  const { course, wording, root } = workspace;
  const needed = names === undefined ? workspace.templates : withParts(names, workspace.templates);
  const bodies = names && needed.map(({ body }) => body);
  const language = createLanguage(wording, withLetter(workspace.partials, cohort), bodies);
  const compiled = needed.map((template) => compileTemplate(language.value, template));
  const templates = new Map<string, CompiledTemplate>();
  for (const { value } of compiled) if (value) templates.set(value.template.name, value);
  const images = openImages(root);
  const people = cohort?.participants ?? [];
  const editions = await openEditions(editionsIn(needed, people, edition), edition, workspace, images);
  const problems: Diagnostic[] = [language, ...compiled, editions].flatMap((each) => each.problems);
  return {
    value: {
      course,
      cohort,
      selection: { sessions, participants: people },
      templates,
      viewOf: viewMaker(wording, {
        editions: editionNames(editions.value),
        cards: cardPrinting(needed, editions.value, options.flip),
      }),
      editions: editions.value,
      flip: options.flip,
      wording,
      labels: labelsFrom(wording),
      images,
      freeBelowFoot: isFreeBelowFoot(workspace.templates),
      drawn: new Map(),
      onPack: options.onPack,
      folios: new Map(),
      date,
      version: packageVersion(),
    },
    problems,
  };
}

/** What the print sheet says of cards: as the papers of a pack that holds one are made. */
function cardPrinting(templates: readonly Template[], editions: Editions, asked: Flip | undefined): CardPrinting {
  const own = templates.filter(({ onePer }) => onePer === 'cards').flatMap(({ page }) => page.flip ?? []);
  const usual = editions.looks.get(editionNames(editions).usual);
  return { flip: asked ?? own[0] ?? 'long', mayGrow: usual?.theme.page.largerCards ?? false };
}

/** The joining letter is a partial: the cohort's own text, or the one that ships where a cohort has none. */
function withLetter(
  partials: ReadonlyMap<string, TemplateSource>,
  cohort: Cohort | undefined,
): ReadonlyMap<string, TemplateSource> {
  return cohort && cohort.letter.text.trim() !== '' ? new Map([...partials, ['letter', cohort.letter]]) : partials;
}

/** The templates of these names, and all that stand in them as parts. */
function withParts(names: readonly string[], templates: readonly Template[]): readonly Template[] {
  const needed = new Set<string>();
  const add = (name: string): void => {
    const template = templates.find((one) => one.name === name);
    if (!template || needed.has(name)) return;
    needed.add(name);
    for (const part of namedParts(template.parts)) add(part.name);
  };
  for (const name of names) add(name);
  return templates.filter(({ name }) => needed.has(name));
}
