import type { Face, ShapedRun } from '../../../src/layout/measure.ts';
import type {
  FieldArea,
  HeadingMark,
  Kid,
  LaidOut,
  LinkArea,
  Mark,
  Page,
  StructureNode,
  Tag,
  TextMark,
} from '../../../src/layout/page.ts';
import type { PdfPart } from '../../../src/writers/pdf/assembly/part.ts';
import { drawPage } from '../../../src/writers/pdf/drawing/draw-page.ts';
import { shippedFaces } from '../../../src/writers/pdf/faces/shipped-faces.ts';

export const faces = shippedFaces();
const TEXT = 'Atkinson Hyperlegible Next';

type Attributes = Omit<StructureNode, 'tag' | 'parent' | 'kids'>;

/** Lays papers out by hand: what layout would give, without layout. */
/** Text that is neither spaced out nor ruled. */
const PLAIN = {
  kind: 'text',
  colour: '#1a1a1a',
  wordSpacing: 0,
  letterSpacing: 0,
  underline: false,
  strike: false,
} as const;

export function paperBuilder(title: string, width = 420, height = 595) {
  const nodes: (StructureNode & { readonly kids: Kid[] })[] = [{ tag: 'Document', parent: -1, kids: [] }];
  const slots: number[] = [];
  const pages: { width: number; height: number; marks: Mark[]; links: LinkArea[]; fields: FieldArea[] }[] = [];
  const headings: HeadingMark[] = [];
  const page = () => {
    const last = pages.at(-1);
    if (!last) throw new Error('There is no page yet.');
    return last;
  };
  const builder = {
    page(): void {
      pages.push({ width, height, marks: [], links: [], fields: [] });
    },
    node(parent: number, tag: Tag, attributes: Attributes = {}): number {
      const index = nodes.push({ tag, parent, kids: [], ...attributes }) - 1;
      nodes[parent]?.kids.push({ node: index });
      return index;
    },
    slot(node: number): number {
      const slot = slots.push(node) - 1;
      nodes[node]?.kids.push({ slot });
      return slot;
    },
    mark(mark: Mark): void {
      page().marks.push(mark);
    },
    link(area: LinkArea): void {
      page().links.push(area);
    },
    /** A line of text; gives its width. */
    text(slot: number | undefined, x: number, y: number, text: string, style: Partial<TextMark> = {}): number {
      const size = style.size ?? 12;
      const face = style.face ?? faceOf();
      let at = x;
      for (const stretch of runsByFace(text, [face, ...faces.faces(TEXT, 'regular', 'upright')])) {
        page().marks.push({ ...PLAIN, slot, y, size, ...style, ...stretch, x: at });
        for (const run of stretch.runs) at += (run.width * size) / 1000 + run.length * (style.letterSpacing ?? 0);
      }
      return at - x;
    },
    heading(level: 1 | 2 | 3, y: number, text: string, id: string): void {
      const slot = builder.slot(builder.node(0, `H${level}`));
      headings.push({ id, text, level, page: pages.length - 1, y });
      builder.text(slot, 50, y + 20, text, { face: faceOf('bold'), size: 20 });
    },
    build(): LaidOut {
      return { title, language: 'en-GB', pages, structure: { nodes, slots }, headings };
    },
  };
  return builder;
}

function faceOf(weight: 'regular' | 'bold' = 'regular'): Face {
  const [face] = faces.faces(TEXT, weight, 'upright');
  if (!face) throw new Error('The text family is not there.');
  return face;
}

function runsByFace(text: string, chain: readonly Face[]): { face: Face; runs: ShapedRun[] }[] {
  const found: { face: Face; runs: ShapedRun[] }[] = [];
  for (const word of text.split(/( )/).filter((part) => part !== '')) {
    const codes = [...word].map((character) => character.codePointAt(0) ?? 0);
    const face = chain.find((one) => codes.every((code) => one.covers(code)));
    if (!face) throw new Error(`No face covers “${word}”.`);
    const last = found.at(-1);
    if (last?.face === face) last.runs.push(face.shape(word));
    else found.push({ face, runs: [face.shape(word)] });
  }
  return found;
}

export function drawn(paper: LaidOut): PdfPart {
  const { title, language, structure, headings } = paper;
  return { title, language, structure, headings, pages: paper.pages.map((one) => drawPage(one, structure)) };
}

/** A page without content. */
export function blankPage(width = 420, height = 595): Page {
  return { width, height, marks: [], links: [], fields: [] };
}

export const meta = {
  title: 'Sharing power & <trust>',
  language: 'en-GB',
  version: '0.1.0',
  date: new Date('2027-01-12T10:00:00Z'),
};

/** One of each thing: headings, a paragraph over two pages, a list, a table, a figure, links, a note, decoration. */
export function samplePaper(): LaidOut {
  const paper = paperBuilder('Sharing power');
  paper.page();
  furniture(paper, 1);
  paper.heading(1, 60, 'Sharing power', 'sharing-power');
  const paragraph = paper.slot(paper.node(0, 'P'));
  paper.text(paragraph, 50, 110, 'Trust grows slowly; a promise kept is worth');
  paper.mark({ kind: 'line', slot: undefined, x1: 50, y1: 560, x2: 370, y2: 560, stroke: '#888888', strokeWidth: 0.5 });

  const list = paper.node(0, 'L', { listNumbering: 'Decimal' });
  ['Welcome everybody', 'Tea ☕ and a check ✓', 'Gwŷdd, Ωmega, Привет'].forEach((text, index) => {
    const item = paper.node(list, 'LI');
    paper.text(paper.slot(paper.node(item, 'Lbl')), 50, 150 + index * 20, `${index + 1}.`);
    paper.text(paper.slot(paper.node(paper.node(item, 'LBody'), 'P')), 70, 150 + index * 20, text);
  });

  paper.page();
  furniture(paper, 2);
  paper.text(paragraph, 50, 60, 'ten that were only made.');
  paper.heading(2, 80, 'See also', 'see-also');
  linkParagraph(paper, 130, 'the checklist', 'https://example.org/häus?a=b', 'The checklist, on example.org');
  linkParagraph(paper, 150, 'the beginning', '#sharing-power', 'Sharing power, page 1');
  table(paper, 180);
  paper.heading(3, 260, 'A picture', 'a-picture');
  const box = [50, 300, 150, 360] as const;
  const figure = paper.slot(paper.node(0, 'Figure', { alt: 'A green hill under a blue sky', box }));
  paper.mark({ kind: 'image', slot: figure, x: 50, y: 300, width: 100, height: 60, path: 'images/hill.png' });
  const note = paper.node(0, 'Note', { id: 'note-1' });
  paper.text(paper.slot(paper.node(note, 'P')), 50, 400, 'A note, with no\u00A0break and well\u2011being.', {
    size: 9,
  });
  return paper.build();
}

type Builder = ReturnType<typeof paperBuilder>;

function furniture(paper: Builder, number: number): void {
  paper.text(undefined, 50, 30, 'Sharing power', { size: 9, furniture: 'head' });
  paper.text(undefined, 330, 580, `Page ${number}`, { size: 9, furniture: 'foot' });
}

function linkParagraph(paper: Builder, y: number, label: string, to: string, description: string): void {
  const paragraph = paper.node(0, 'P');
  const before = paper.text(paper.slot(paragraph), 50, y, 'Read ');
  const node = paper.node(paragraph, 'Link');
  const style = { colour: '#0b4f9e', underline: true };
  const width = paper.text(paper.slot(node), 50 + before, y, label, style);
  paper.text(paper.slot(paragraph), 50 + before + width, y, ' first.');
  paper.link({ x: 50 + before, y: y - 11, width, height: 15, to, description, node });
}

function table(paper: Builder, top: number): void {
  const node = paper.node(0, 'Table');
  const row = (parent: number, y: number, texts: readonly string[], head: boolean): void => {
    const line = paper.node(parent, 'TR');
    texts.forEach((text, index) => {
      const scope = head ? ({ scope: 'Column' } as const) : index === 0 ? ({ scope: 'Row' } as const) : undefined;
      const cell = paper.node(line, scope ? 'TH' : 'TD', scope ?? {});
      if (text !== '') paper.text(paper.slot(cell), 55 + index * 100, y, text, { size: 10 });
    });
  };
  paper.mark({ kind: 'rect', slot: undefined, x: 50, y: top, width: 200, height: 18, fill: '#e8eef5', radius: 3 });
  row(paper.node(node, 'THead'), top + 12, ['Time', 'Activity'], true);
  const body = paper.node(node, 'TBody');
  row(body, top + 32, ['10:00am', 'Welcome'], false);
  row(body, top + 52, ['10:15am', ''], false);
}
