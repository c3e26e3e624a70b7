import { pdfText, type PdfDictionary, type PdfValue } from '../objects/pdf-objects.ts';
import type { PdfPart } from './part.ts';
import type { PlacedPage } from './placed-page.ts';

/** What links and bookmarks can lead to. */
export interface Destinations {
  /** The name of what `#id` means in a part: a heading of it, then a part, then the first such heading of any part. */
  find(part: number, id: string): string | undefined;
  /** A place on the page of a part, counted from its first page and from the top. */
  place(part: number, page: number, y: number): PdfValue;
  /** The name tree of all destinations (ISO 32000-1, 7.9.6). */
  names(): PdfDictionary;
}

/** White above the target, so that it does not stick to the window's edge; points. */
const HEADROOM = 12;

export function startDestinations(parts: readonly PdfPart[], pages: readonly PlacedPage[]): Destinations {
  const where = new Map(
    pages.flatMap((page) => page.layers.map((layer) => [`${layer.part} ${layer.page}`, { page, x: layer.x }] as const)),
  );
  const place = (part: number, number: number, y: number): PdfValue => {
    const found = where.get(`${part} ${number}`);
    if (!found) throw new RangeError(`Part ${part + 1} has no page ${number + 1}.`);
    const { page, x } = found;
    return [page.ref, 'XYZ', x, Math.min(page.height, page.height - y + HEADROOM), null];
  };
  const places = new Map<string, PdfValue>();
  const anywhere = new Map<string, string>();
  parts.forEach(({ id, pages: own }, part) => {
    if (id === undefined || own.length === 0) return;
    places.set(partName(id), place(part, 0, 0));
    anywhere.set(id, partName(id));
  });
  parts.forEach(({ headings }, part) => {
    for (const { id, page, y } of headings) {
      const name = headingName(parts.length, part, id);
      places.set(name, place(part, page, y));
      if (!anywhere.has(id)) anywhere.set(id, name);
    }
  });
  return {
    find(part, id) {
      const own = headingName(parts.length, part, id);
      return places.has(own) ? own : anywhere.get(id);
    },
    place,
    names() {
      if (places.size === 0) return {};
      const sorted = [...places].toSorted(([a], [b]) => (a < b ? -1 : 1));
      return { Dests: { Names: sorted.flatMap(([name, target]) => [pdfText(name), target]) } };
    },
  };
}

/** Unique in the file, and plain ASCII, so that all readers sort names alike. */
function headingName(parts: number, part: number, id: string): string {
  return parts === 1 ? encodeURIComponent(id) : `${part + 1}.${encodeURIComponent(id)}`;
}

function partName(id: string): string {
  return `part.${encodeURIComponent(id)}`;
}
