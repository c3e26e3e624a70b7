import type { Destinations } from './destinations.ts';
import type { PdfPart } from './part.ts';
import { pdfText, type PdfObjects, type PdfRef, type PdfValue } from '../objects/pdf-objects.ts';

/** A bookmark with those below it. */
interface Bookmark {
  readonly title: string;
  readonly target: PdfValue;
  readonly kids: Bookmark[];
}

/**
 * Writes bookmarks from headings (ISO 32000-1, 12.3.3): those of the only part, or of each part below the part's title.
 * The first level stands open. Undefined where there are none.
 */
export function writeOutline(pdf: PdfObjects, parts: readonly PdfPart[], targets: Destinations): PdfRef | undefined {
  const bookmarks =
    parts.length === 1
      ? parts.flatMap((part, index) => headingBookmarks(part, index, targets))
      : parts.flatMap((part, index) => partBookmark(part, index, targets));
  if (bookmarks.length === 0) return undefined;
  const root = pdf.reserve();
  const [first, last] = writeLevel(pdf, bookmarks, root);
  pdf.write(root, { Type: 'Outlines', First: first, Last: last, Count: bookmarks.length });
  return root;
}

/** A heading that only repeats the part's title adds no bookmark, but those below it do. */
function partBookmark(part: PdfPart, index: number, targets: Destinations): Bookmark[] {
  if (part.pages.length === 0) return [];
  const [first, ...rest] = headingBookmarks(part, index, targets);
  const repeats = first?.title === part.title;
  const kids = first ? (repeats ? [...first.kids, ...rest] : [first, ...rest]) : [];
  return [{ title: part.title, target: targets.place(index, 0, 0), kids }];
}

/** Nests headings by level; one that skips levels stands right below the nearest higher one. */
function headingBookmarks(part: PdfPart, index: number, targets: Destinations): Bookmark[] {
  const top: Bookmark[] = [];
  const open: { readonly level: number; readonly kids: Bookmark[] }[] = [{ level: 0, kids: top }];
  for (const { text, level, page, y } of part.headings) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const bookmark: Bookmark = { title: text, target: targets.place(index, page, y), kids: [] };
    (open.at(-1)?.kids ?? top).push(bookmark);
    open.push({ level, kids: bookmark.kids });
  }
  return top;
}

function writeLevel(pdf: PdfObjects, bookmarks: readonly Bookmark[], parent: PdfRef): [first?: PdfRef, last?: PdfRef] {
  const refs = bookmarks.map(() => pdf.reserve());
  bookmarks.forEach(({ title, target, kids }, index) => {
    const ref = refs[index];
    if (!ref) return;
    const [first, last] = writeLevel(pdf, kids, ref);
    pdf.write(ref, {
      Title: pdfText(title),
      Parent: parent,
      Prev: refs[index - 1],
      Next: refs[index + 1],
      First: first,
      Last: last,
      // Negative: closed.
      Count: kids.length > 0 ? -kids.length : undefined,
      Dest: target,
    });
  });
  const [first] = refs;
  const last = refs.at(-1);
  return first && last ? [first, last] : [];
}
