import type { FieldArea, LinkArea, Mark, NumberMark, TextMark } from './page.ts';

/** What comes to lie on paper: marks, and places that mean something. All of it is carried and moved together. */
export interface InkOnPaper {
  readonly marks: readonly Mark[];
  readonly links: readonly LinkArea[];
  /** Page numbers to be printed once they are known. */
  readonly numbers: readonly NumberMark[];
  /** Where figures lie, for the structure. */
  readonly figures: readonly FigureBox[];
  /** Where a form is filled in. */
  readonly fields: readonly FieldArea[];
}

export interface FigureBox {
  readonly node: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Ink and how far it is to be moved. */
export interface Moving {
  readonly ink: InkOnPaper;
  readonly dx: number;
  readonly dy: number;
}

const NOTHING: readonly never[] = [];

/** An empty page. */
export const NO_INK: InkOnPaper = {
  marks: NOTHING,
  links: NOTHING,
  numbers: NOTHING,
  figures: NOTHING,
  fields: NOTHING,
};

/** Only the ink of something that is more than ink. */
export function inkIn({ marks, links, numbers, figures, fields }: InkOnPaper): InkOnPaper {
  return { marks, links, numbers, figures, fields };
}

/** Puts ink on paper, piece by piece in the order of painting, each moved to its place. */
export function gathered(pieces: readonly Moving[]): InkOnPaper {
  const marks: Mark[] = [];
  const links: LinkArea[] = [];
  const numbers: NumberMark[] = [];
  const figures: FigureBox[] = [];
  const fields: FieldArea[] = [];
  pieces.forEach(({ ink, dx, dy }) => {
    ink.marks.forEach((mark) => marks.push(moved(mark, dx, dy)));
    ink.links.forEach((link) => links.push(movedArea(link, dx, dy)));
    ink.numbers.forEach((number) => numbers.push(movedArea(number, dx, dy)));
    ink.figures.forEach((figure) => figures.push(movedArea(figure, dx, dy)));
    ink.fields.forEach((field) => fields.push(movedArea(field, dx, dy)));
  });
  return { marks, links, numbers, figures, fields };
}

/** The ink of several in their order, where it lies already. */
export function joined(inks: readonly InkOnPaper[]): InkOnPaper {
  const [only] = inks;
  if (only && inks.length === 1) return inkIn(only);
  return {
    marks: inks.flatMap(({ marks }) => marks),
    links: inks.flatMap(({ links }) => links),
    numbers: inks.flatMap(({ numbers }) => numbers),
    figures: inks.flatMap(({ figures }) => figures),
    fields: inks.flatMap(({ fields }) => fields),
  };
}

function movedArea<T extends { readonly x: number; readonly y: number }>(area: T, dx: number, dy: number): T {
  return { ...area, x: area.x + dx, y: area.y + dy };
}

/** Moves a mark by `dx`, `dy`. */
export function moved(mark: Mark, dx: number, dy: number): Mark {
  switch (mark.kind) {
    case 'text':
      return movedText(mark, dx, dy);
    case 'rect':
    case 'image':
      return { ...mark, x: mark.x + dx, y: mark.y + dy };
    case 'line':
      return { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy };
    case 'path':
      return {
        ...mark,
        path: mark.path.map((step) => {
          switch (step[0]) {
            case 'move':
            case 'line':
              return [step[0], step[1] + dx, step[2] + dy] as const;
            case 'curve':
              return [
                'curve',
                step[1] + dx,
                step[2] + dy,
                step[3] + dx,
                step[4] + dy,
                step[5] + dx,
                step[6] + dy,
              ] as const;
            case 'close':
              return step;
          }
        }),
      };
  }
}

/** Text is most of what is moved; naming its properties is several times quicker than copying whatever is there. */
function movedText(mark: TextMark, dx: number, dy: number): TextMark {
  const { kind, slot, furniture, face, size, colour, runs, wordSpacing, letterSpacing, underline, strike } = mark;
  const x = mark.x + dx;
  const y = mark.y + dy;
  const text = { kind, slot, x, y, face, size, colour, runs, wordSpacing, letterSpacing, underline, strike };
  return furniture === undefined ? text : { ...text, furniture };
}
