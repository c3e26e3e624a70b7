import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { isWanted, type CompiledTemplate } from '../templating/papers/compile-template.ts';
import type { Part } from '../templating/papers/template.ts';
import { editionNames, editionsRead, lookOf, type Edited } from './editions.ts';
import { flipOf } from './flip.ts';
import type { Kit } from './kit.ts';
import { papersOf } from './papers-of.ts';
import type { WantedPaper } from './paper.ts';
import { subjectsOf, type Subject } from './subject.ts';

/** A paper in its place in a pack. */
export interface PackPart extends WantedPaper {
  /** Whether the pack has the paper in several editions. */
  readonly several?: boolean;
  /** In the contents: 1, or 2 below the first paper of its row. */
  readonly level: number;
}

/** The papers of a pack in order, its own body first. A paper that stands in it already is not put in again. */
export function partsOf(pack: CompiledTemplate, subject: Subject, kit: Kit): Outcome<PackPart[]> {
  const problems: Diagnostic[] = [];
  const whole: Edited = { template: pack.template, subject };
  const parts: PackPart[] = [
    { template: pack, subject, look: lookOf(whole, kit.editions), flip: flipOf(whole, kit.flip), level: 0 },
  ];
  const shared = new Set<string | undefined>();
  const editions = editionsRead(kit.selection.participants, editionNames(kit.editions).usual);
  const put = (list: readonly Part[], within: Subject, inRow: boolean, edition?: string): void => {
    for (const part of list) {
      if (part.kind === 'each') {
        if (part.each === 'edition') for (const one of editions) put(part.parts, within, inRow, one);
        else for (const one of subjectsOf(part.each, within, kit.selection)) put(part.parts, one, true, edition);
        continue;
      }
      const template = kit.templates.get(part.name);
      if (!template) continue;
      if (pack.template.audience === 'participant' && template.template.audience === 'facilitator') {
        problems.push(forFacilitators(part.name, part.span));
        continue;
      }
      for (const one of papersOf(template.template, within, kit.selection)) {
        const wanted = isWanted(template.template, kit.viewOf(one));
        problems.push(...wanted.problems);
        const body = one.handout?.body;
        const piece = body && `${edition ?? ''} ${body.file}:${body.line}`;
        const again = !one.handout?.again && shared.has(piece);
        if (!wanted.value || again) continue;
        if (piece !== undefined) shared.add(piece);
        const first = inRow && rowOf(parts.at(-1)?.subject) !== rowOf(one);
        const paper: Edited = { template: template.template, subject: one, pack: whole, each: edition };
        const look = lookOf(paper, kit.editions);
        const several = edition !== undefined && editions.length > 1;
        const flip = flipOf(paper, kit.flip);
        parts.push({ template, subject: one, look, flip, level: !inRow || first ? 1 : 2, several });
      }
    }
  };
  put(pack.template.parts, subject, false);
  return { value: parts, problems };
}

/** What papers of one row of a pack have in common. */
function rowOf(subject: Subject | undefined): object | undefined {
  return subject?.session ?? subject?.assessment;
}

function forFacilitators(name: string, span: Diagnostic['span']): Diagnostic {
  const hint = 'Take it out of the “parts”, or say “audience: facilitator” in the pack.';
  return problem('audience-mismatch', span, `“${name}” is for facilitators, and this pack is for participants.`, hint);
}
