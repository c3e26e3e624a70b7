import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/has-errors.ts';
import { problem } from '../diagnostics/problem.ts';
import { renderPath } from '../templating/engine/render.ts';
import { isWanted, type CompiledTemplate } from '../templating/papers/compile-template.ts';
import { hasParts, type View } from '../templating/view.ts';
import type { Template } from '../templating/papers/template.ts';
import { editionOf } from './editions.ts';
import type { Kit } from './kit.ts';
import { misnamedPiece, papersOf } from './papers-of.ts';
import type { Subject } from './subject.ts';

/** One file to be made. */
export interface Artefact {
  readonly template: CompiledTemplate;
  readonly subject: Subject;
  /** Below the folder of all papers, with its ending. */
  readonly path: string;
  /** Whether its pages lie on sheets to fold. */
  readonly booklet: boolean;
}

/**
 * What is to be made, as a plain list: every named template for everything that it makes one of. Papers of a cohort lie
 * in a folder of the cohort's name.
 */
export function plan(names: readonly string[], kit: Kit): Outcome<readonly Artefact[]> {
  const problems: Diagnostic[] = [];
  const artefacts: Artefact[] = [];
  const makers = new Map<string, string>();
  for (const name of names) {
    const template = kit.templates.get(name);
    if (!template?.file) continue;
    const whole: Subject = { course: kit.course, cohort: kit.cohort };
    problems.push(...misnamedPiece(template.template, whole));
    for (const subject of papersOf(template.template, whole, kit.selection)) {
      const view = kit.viewOf(subject);
      const wanted = isWanted(template.template, view);
      problems.push(...wanted.problems);
      if (!wanted.value) continue;
      const file = renderPath(template.file, withoutNames(view));
      problems.push(...file.problems);
      if (hasErrors(file.problems)) continue;
      const folder = kit.cohort ? `${kit.cohort.id}/` : '';
      for (const booklet of template.template.booklet ? [false, true] : [false]) {
        const ending = `${inAnother(template.template, subject, kit)}${booklet ? BOOKLET : ''}.pdf`;
        const path = `${folder}${file.value}${ending}`;
        const other = makers.get(path.toLowerCase());
        if (other !== undefined) problems.push(samePath(template, path, other));
        else artefacts.push({ template, subject, path, booklet });
        makers.set(path.toLowerCase(), name);
      }
    }
  }
  return { value: artefacts, problems };
}

/** What the name of a booklet to print ends in; the same paper to read has none of it. */
const BOOKLET = '-booklet';

/** People have numbers in the names of files, since those are seen by whoever sees the folder. */
function withoutNames({ participant, ...view }: View): View {
  return {
    ...view,
    ...('roster' in view ? { roster: [] } : {}),
    participant: hasParts(participant) ? { number: participant['number'] } : participant,
  };
}

/** A paper that was asked for in an edition which is not its own has that in its name, and stands beside the usual one. */
function inAnother(template: Template, subject: Subject, { editions }: Kit): string {
  const edition = editionOf({ template, subject }, editions.asked);
  const another = !subject.participant && edition !== editionOf({ template, subject }, undefined);
  return another ? `-${edition}` : '';
}

function samePath({ template }: CompiledTemplate, path: string, other: string): Diagnostic {
  const by = other === template.name ? 'another paper of the same template' : `a paper of “${other}”`;
  return problem(
    'same-file',
    template.source('file'),
    `“${path}” is ${by} already.`,
    'Name in “file” what tells the papers apart, such as {{session.id}}.',
  );
}
