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
  const body = { template: pack, subject, look: lookOf(whole, kit.editions), flip: flipOf(whole, kit.flip), level: 0 };
  const parts: PackPart[] = [body];
  const editions = editionsRead(kit.selection.participants, editionNames(kit.editions).usual);
  const standing = new Set<string>();
  for (const place of placesIn(pack.template.parts, { within: subject }, editions, kit)) {
    const template = kit.templates.get(place.name);
    if (!template) continue;
    if (pack.template.audience === 'participant' && template.template.audience === 'facilitator') {
      problems.push(forFacilitators(place));
      continue;
    }
    for (const one of papersOf(template.template, place.within, kit.selection)) {
      const wanted = isWanted(template.template, kit.viewOf(one));
      problems.push(...wanted.problems);
      const piece = pieceOf(one, place);
      if (!wanted.value || (piece !== undefined && !one.handout?.again && standing.has(piece))) continue;
      if (piece !== undefined) standing.add(piece);
      const below = place.row && rowOf(parts.at(-1)?.subject) === rowOf(one);
      const paper: Edited = { template: template.template, subject: one, pack: whole, each: place.edition };
      const look = lookOf(paper, kit.editions);
      const several = place.edition !== undefined && editions.length > 1;
      parts.push({ template, subject: one, look, flip: flipOf(paper, kit.flip), level: below ? 2 : 1, several });
    }
  }
  return { value: parts, problems };
}

/** Where a pack has its parts. */
interface Row {
  /** What they are parts about. */
  readonly within: Subject;
  /** Whether that is one of several, such as a session. */
  readonly row?: boolean;
  /** The edition that they are in, where the pack has them in each. */
  readonly edition?: string;
}

/** A part that is named in a pack, in one of the places that it comes to stand. */
interface Place extends Row {
  readonly name: string;
  readonly span: Diagnostic['span'];
}

/** Every place that a pack has a part in, in order. */
function placesIn(list: readonly Part[], row: Row, editions: readonly string[], kit: Kit): readonly Place[] {
  return list.flatMap((part): readonly Place[] => {
    if (part.kind === 'template') return [{ ...row, name: part.name, span: part.span }];
    const rows: readonly Row[] =
      part.each === 'edition'
        ? editions.map((edition) => ({ ...row, edition }))
        : subjectsOf(part.each, row.within, kit.selection).map((within) => ({ ...row, within, row: true }));
    return rows.flatMap((one) => placesIn(part.parts, one, editions, kit));
  });
}

/** What tells a handout from others in its pack, by where it was written: sessions may share one. */
function pieceOf({ handout }: Subject, { edition }: Place): string | undefined {
  return handout && `${edition ?? ''} ${handout.body.file}:${handout.body.line}`;
}

/** What papers of one row of a pack have in common. */
function rowOf(subject: Subject | undefined): object | undefined {
  return subject?.session ?? subject?.assessment;
}

function forFacilitators({ name, span }: Place): Diagnostic {
  const hint = 'Take it out of the “parts”, or say “audience: facilitator” in the pack.';
  return problem('audience-mismatch', span, `“${name}” is for facilitators, and this pack is for participants.`, hint);
}
