import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/has-errors.ts';
import { numberPages } from '../layout/number.ts';
import type { ContentsEntry } from '../layout/setting.ts';
import type { CompiledTemplate } from '../templating/papers/compile-template.ts';
import type { PdfPart } from '../writers/pdf/assembly/part.ts';
import { drawPaper, type DrawnPaper } from './drawn-paper.ts';
import { layFolios, type LaidPart } from './folios.ts';
import type { Kit } from './kit.ts';
import { partsOf, type PackPart } from './pack-parts.ts';
import { makePaper } from './paper.ts';
import { arrangePages } from './recto.ts';
import { drawSingle } from './single.ts';
import type { Subject } from './subject.ts';

/**
 * Makes a pack: its own body (the cover), then its parts. Every part keeps its own running heads and page numbers; the
 * pack adds a folio and fills in contents. Parts that show contents are laid out last, when all others are known.
 */
export function drawPack(pack: CompiledTemplate, subject: Subject, kit: Kit): Outcome<readonly PdfPart[] | undefined> {
  const problems: Diagnostic[] = [];
  const { value: parts, problems: unfit } = partsOf(pack, subject, kit);
  problems.push(...unfit);
  kit.onPack?.(parts.length);
  const drawn = parts.map((part) => {
    if (showsContents(part.template)) return undefined;
    const { value, problems: found } = drawSingle(part, kit);
    problems.push(...found);
    return value && part.several ? renamed(value, `${value.title} (${part.look.title})`) : value;
  });
  const entries = contentsOf(parts, drawn);
  const laid = parts.map((part) => {
    if (!showsContents(part.template)) return undefined;
    const { value, problems: found } = makePaper(part, kit, entries);
    problems.push(...found);
    return value;
  });
  if (hasErrors(problems)) return { value: undefined, problems };

  const pages = parts.map((_, index) => (drawn[index] ?? laid[index])?.pages ?? []);
  const arranged = arrangePages(pages, pack.template.page.sides);
  const numberOf = (to: string): string => String(arranged.starts[Number(to.slice(PART_ID.length + 1))] ?? '');
  const papers = parts.map(({ look }, index): LaidPart => {
    const paper = laid[index];
    return { look, paper: drawn[index] ?? (paper && drawPaper(numberPages(paper, numberOf))) };
  });
  const { value, problems: unset } = layFolios({ template: pack, subject }, kit, papers, arranged.pages);
  return {
    value: value.map((part, index) => ({ ...part, id: `${PART_ID}${index}` })),
    problems: [...problems, ...unset],
  };
}

/** The same paper under a title that tells it from itself in another edition, in bookmarks and contents. */
function renamed(paper: DrawnPaper, title: string): DrawnPaper {
  const headings = paper.headings.map((heading) =>
    heading.text === paper.title ? { ...heading, text: title } : heading,
  );
  return { ...paper, title, headings };
}

/** What parts are called by links from the contents. */
const PART_ID = 'part-';

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
