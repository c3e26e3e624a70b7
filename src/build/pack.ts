import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { numberPages } from '../layout/number.ts';
import type { ContentsEntry } from '../layout/setting.ts';
import type { CompiledTemplate } from '../templating/papers/compile-template.ts';
import type { Part } from '../templating/papers/template.ts';
import { isWanted } from '../templating/papers/compile-template.ts';
import type { PdfPart } from '../writers/pdf/assembly/part.ts';
import { drawPaper, type DrawnPaper } from './drawn-paper.ts';
import { layFolios } from './folios.ts';
import type { Kit } from './kit.ts';
import { makePaper } from './paper.ts';
import { arrangePages } from './recto.ts';
import { drawSingle } from './single.ts';
import { subjectsOf, type Subject } from './subject.ts';

/** A paper in its place in a pack. */
interface PackPart {
  readonly template: CompiledTemplate;
  readonly subject: Subject;
  /** In the contents: 1, or 2 below the first paper of its row. */
  readonly level: number;
}

/**
 * Makes a pack: its own body (the cover), then its parts. Every part keeps its own running heads and page numbers; the
 * pack adds a folio and fills in contents. Parts that show contents are laid out last, when all others are known.
 */
export function drawPack(pack: CompiledTemplate, subject: Subject, kit: Kit): Outcome<readonly PdfPart[] | undefined> {
  const problems: Diagnostic[] = [];
  const { value: parts, problems: unfit } = partsOf(pack, subject, kit);
  problems.push(...unfit);
  const drawn = parts.map((part) => {
    if (showsContents(part.template)) return undefined;
    const { value, problems: found } = drawSingle(part.template, part.subject, kit);
    problems.push(...found);
    return value;
  });
  const entries = contentsOf(parts, drawn);
  const laid = parts.map((part) => {
    if (!showsContents(part.template)) return undefined;
    const { value, problems: found } = makePaper(part.template, part.subject, kit, entries);
    problems.push(...found);
    return value;
  });
  if (problems.some(({ severity }) => severity === 'error')) return { value: undefined, problems };

  const counts = parts.map((_, index) => (drawn[index] ?? laid[index])?.pages.length ?? 0);
  const arranged = arrangePages(counts, pack.template.page.sides);
  const numberOf = (to: string): string => String(arranged.starts[Number(to.slice(PART_ID.length + 1))] ?? '');
  const papers = parts.map((_, index) => {
    const paper = laid[index];
    return drawn[index] ?? (paper && drawPaper(numberPages(paper, numberOf)));
  });
  const { value, problems: unset } = layFolios(pack, subject, kit, papers, arranged.pages);
  return {
    value: value.map((part, index) => ({ ...part, id: `${PART_ID}${index}` })),
    problems: [...problems, ...unset],
  };
}

/** What parts are called by links from the contents. */
const PART_ID = 'part-';

/** The papers of a pack in order, its own body first. A paper that stands in it already is not put in again. */
function partsOf(pack: CompiledTemplate, subject: Subject, kit: Kit): Outcome<PackPart[]> {
  const problems: Diagnostic[] = [];
  const parts: PackPart[] = [{ template: pack, subject, level: 0 }];
  const shared = new Set<unknown>();
  const put = (list: readonly Part[], within: Subject, inRow: boolean): void => {
    for (const part of list) {
      if (part.kind === 'each') {
        for (const one of subjectsOf(part.each, within, kit.selection)) put(part.parts, one, true);
        continue;
      }
      const template = kit.templates.get(part.name);
      if (!template) continue;
      if (pack.template.audience === 'participant' && template.template.audience === 'facilitator') {
        problems.push(forFacilitators(part.name, part.span));
        continue;
      }
      for (const one of subjectsOf(template.template.onePer, within, kit.selection)) {
        const wanted = isWanted(template.template, kit.viewOf(one));
        problems.push(...wanted.problems);
        const body = one.handout?.body;
        const again = body && !one.handout?.again && shared.has(`${body.file}:${body.line}`);
        if (!wanted.value || again) continue;
        if (body) shared.add(`${body.file}:${body.line}`);
        const first = inRow && parts.at(-1)?.subject.session !== one.session;
        parts.push({ template, subject: one, level: !inRow || first ? 1 : 2 });
      }
    }
  };
  put(pack.template.parts, subject, false);
  return { value: parts, problems };
}

function forFacilitators(name: string, span: Diagnostic['span']): Diagnostic {
  const hint = 'Take it out of the “parts”, or say “audience: facilitator” in the pack.';
  return problem('audience-mismatch', span, `“${name}” is for facilitators, and this pack is for participants.`, hint);
}

function showsContents({ template }: CompiledTemplate): boolean {
  return /^[ \t]*::contents\b/m.test(template.body.text);
}

/** What the contents of a pack show: its papers by their titles. */
function contentsOf(parts: readonly PackPart[], drawn: readonly (DrawnPaper | undefined)[]): ContentsEntry[] {
  return parts.flatMap(({ level }, index) => {
    const paper = drawn[index];
    return paper && level > 0 ? [{ text: paper.title, level, to: `#${PART_ID}${index}` }] : [];
  });
}
