/** Looks into finished PDFs as a reader's program would, with pdf.js. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf, textAt } from './pdf-objects.ts';
import { childElements, readStructure, type Element } from './pdf-structure.ts';

export interface InspectedPdf {
  readonly title: string | undefined;
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
  readonly pages: readonly InspectedPage[];
  readonly outline: readonly Bookmark[];
  /** Where named destinations lead. */
  readonly destinations: Readonly<Record<string, Place>>;
  readonly labels: readonly string[] | null;
  /** The logical structure, as a screen reader goes through it. */
  readonly structure: readonly Tagged[];
}

export interface InspectedPage {
  readonly width: number;
  readonly height: number;
  /** In the order of drawing. */
  readonly texts: readonly PlacedText[];
  readonly links: readonly PlacedLink[];
}

interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Of the baseline, from the top. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The font's name, without the tag of its subset. */
  readonly font: string;
  readonly artifact: boolean;
}

interface PlacedLink {
  /** Left, top, right, bottom, from the top left. */
  readonly area: readonly [number, number, number, number];
  /** An address, or `#name` of a destination. */
  readonly to: string;
  readonly description: string;
}

/** Index of a page and a height from its top. */
interface Place {
  readonly page: number;
  readonly y: number;
}

export interface Bookmark extends Place {
  readonly title: string;
  readonly kids: readonly Bookmark[];
}

export interface Tagged {
  readonly tag: string;
  /** Of the element itself, without its children. */
  readonly text: string;
  readonly alt: string | undefined;
  readonly language: string | undefined;
  readonly kids: readonly Tagged[];
}

export async function inspectPdf(bytes: Uint8Array): Promise<InspectedPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  try {
    const { info, metadata } = await document.getMetadata();
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    const pages = await Promise.all(numbers.map(async (number) => readPage(await document.getPage(number))));
    const heights = pages.map((page) => page.height);
    const place = async (target: unknown): Promise<Place> => {
      const [page, , , y] = target as [Parameters<typeof document.getPageIndex>[0], unknown, number, number];
      const index = await document.getPageIndex(page);
      return { page: index, y: (heights[index] ?? 0) - y };
    };
    const bookmarks = (items: readonly OutlineItem[]): Promise<Bookmark[]> =>
      Promise.all(
        items.map(async (item) => {
          const target = typeof item.dest === 'string' ? await document.getDestination(item.dest) : item.dest;
          return { title: item.title, ...(await place(target)), kids: await bookmarks(item.items) };
        }),
      );
    const named = Object.entries(await document.getDestinations());
    const places = await Promise.all(named.map(async ([name, target]) => [name, await place(target)] as const));
    const values = info as Readonly<Record<string, unknown>>;
    return {
      title: typeof values['Title'] === 'string' ? values['Title'] : undefined,
      info: values,
      xmp: metadata === null ? '' : String(metadata.getRaw()),
      pages: pages.map(({ width, height, texts, links }) => ({ width, height, texts, links })),
      outline: await bookmarks(((await document.getOutline()) as readonly OutlineItem[] | null) ?? []),
      destinations: Object.fromEntries(places),
      labels: await document.getPageLabels(),
      structure: await readTagged(bytes, new Map(pages.flatMap((page) => page.contents))),
    };
  } finally {
    await task.destroy();
  }
}

/** All text of a page's real content, words parted by single spaces. */
export function wordsOf(page: InspectedPage): string {
  const own = page.texts.filter((text) => !text.artifact).map((text) => text.text);
  return own.join(' ').replaceAll(/\s+/g, ' ').trim();
}

interface OutlineItem {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly OutlineItem[];
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readPage(page: PdfPage): Promise<InspectedPage & { contents: (readonly [string, string])[] }> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const height = top - bottom;
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  await page.getOperatorList();
  const texts: PlacedText[] = [];
  const contents = new Map<string, string>();
  const open: (readonly [tag: string, id: string])[] = [];
  for (const item of content.items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(['tag' in item ? String(item.tag) : '', item.id ?? '']);
      continue;
    }
    const [tag, id] = open.at(-1) ?? ['', ''];
    if (id !== '') contents.set(id, (contents.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    if (item.str === '') continue;
    const [size = 0, , , , x = 0, y = 0] = item.transform as number[];
    const font = fontName(page, item.fontName);
    texts.push({ text: item.str, x, y: height - y, width: item.width, size, font, artifact: tag === 'Artifact' });
  }
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  const links = annotations
    .filter((annotation) => annotation.subtype === 'Link')
    .map(({ rect: [x1, y1, x2, y2], unsafeUrl, dest, contentsObj }): PlacedLink => {
      const to = unsafeUrl ?? `#${String(dest)}`;
      return { area: [x1, height - y2, x2, height - y1], to, description: contentsObj.str };
    });
  return { width: right - left, height, texts, links, contents: [...contents] };
}

interface Annotation {
  readonly subtype: string;
  readonly rect: readonly [number, number, number, number];
  readonly unsafeUrl?: string;
  readonly dest?: unknown;
  readonly contentsObj: { readonly str: string };
}

function fontName(page: PdfPage, id: string): string {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined;
  const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : id;
  return name.replace(/^[A-Z]{6}\+/, '');
}

/** @param contents text by pdf.js's id of marked content: `p6R_mc0` for id 0 on the page that is object 6. */
async function readTagged(bytes: Uint8Array, contents: ReadonlyMap<string, string>): Promise<Tagged[]> {
  const pdf = await openPdf(bytes);
  const tagged = (element: Element): Tagged => {
    const own = element.kids.flatMap((kid) =>
      kid.kind === 'content' ? [contents.get(`p${kid.page?.objectNumber}R_mc${kid.mcid}`) ?? ''] : [],
    );
    return {
      tag: element.tag,
      text: own.join(' ').replaceAll(/\s+/g, ' ').trim(),
      alt: textAt(pdf, element.dict, 'Alt'),
      language: textAt(pdf, element.dict, 'Lang'),
      kids: childElements(element).map(tagged),
    };
  };
  return readStructure(pdf).map(tagged);
}
