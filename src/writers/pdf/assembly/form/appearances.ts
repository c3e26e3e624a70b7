import type { CheckArea, RadioArea, TextArea } from '../../../../layout/page.ts';
import { components, pair } from '../../drawing/content.ts';
import { fine } from '../../drawing/numbers.ts';
import type { PdfDictionary, PdfObjects, PdfRef } from '../../objects/pdf-objects.ts';

/** How widgets look (ISO 32000-1, 12.5.5). Rings, boxes and ruled lines are content of the page; this is what is filled in. */
export interface Appearances {
  /** Of a ring or box that is not ticked. */
  empty(area: Size): PdfRef;
  dot(area: RadioArea): PdfRef;
  tick(area: CheckArea): PdfRef;
  /** Of an empty text field. Viewers put what is typed between the marks. */
  words(area: TextArea, font: { readonly name: string; readonly ref: PdfRef }): PdfRef;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The radius of a dot, and the points of a tick and its stroke, as parts of the ring or box. */
const DOT = 0.29;
const TICK = [
  [0.2, 0.46],
  [0.42, 0.22],
  [0.84, 0.82],
] as const;
const STROKE = 0.14;

/** How far the handles of a Bézier quarter circle lie from its ends, as a part of its radius. */
const QUARTER = 0.5523;

/** Widgets that look the same share an appearance. */
export function startAppearances(pdf: PdfObjects): Appearances {
  const known = new Map<string, PdfRef>();
  const form = ({ width, height }: Size, operators: string, resources: PdfDictionary = {}, key = ''): PdfRef => {
    const id = `${pair(width, height)} ${key} ${operators}`;
    const found = known.get(id);
    if (found) return found;
    const ref = pdf.stream(
      {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, Number(fine(width)), Number(fine(height))],
        Resources: resources,
      },
      Buffer.from(operators, 'latin1'),
    );
    known.set(id, ref);
    return ref;
  };
  return {
    empty: (area) => form(area, ''),
    dot: (area) => form(area, dotOperators(area)),
    tick: (area) => form(area, tickOperators(area)),
    words: (area, { name, ref }) => form(area, '/Tx BMC EMC\n', { Font: { [name]: ref } }, name),
  };
}

function dotOperators({ width, height, inside, colour }: RadioArea): string {
  const r = inside * DOT;
  const k = r * QUARTER;
  const [x, y] = [width / 2, height / 2];
  const curve = (...points: readonly [number, number][]): string =>
    `${points.map(([dx, dy]) => pair(x + dx, y + dy)).join(' ')} c`;
  return [
    `${components(colour)} rg`,
    `${pair(x + r, y)} m`,
    curve([r, k], [k, r], [0, r]),
    curve([-k, r], [-r, k], [-r, 0]),
    curve([-r, -k], [-k, -r], [0, -r]),
    curve([k, -r], [r, -k], [r, 0]),
    'f\n',
  ].join('\n');
}

function tickOperators({ width, height, inside, colour }: CheckArea): string {
  const [left, bottom] = [(width - inside) / 2, (height - inside) / 2];
  const [start, turn, end] = TICK.map(([x, y]) => pair(left + x * inside, bottom + y * inside));
  return `${components(colour)} RG ${fine(inside * STROKE)} w 1 J 1 j\n${start} m ${turn} l ${end} l S\n`;
}
