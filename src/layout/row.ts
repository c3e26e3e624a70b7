import type { InkOnPaper } from './ink.ts';
import type { Mark } from './page.ts';
import { textHeight, type Setting } from './setting.ts';
import { tiedToPrevious } from './change-strips.ts';
import { FORBIDDEN, strip, type Strip } from './strips.ts';

/** What lies on a row beside its text. A row that is divided has its parts drawn each by itself. */
export interface RowInk {
  /** Under the text of every part, as tall as the part. */
  readonly ground?: ((height: number) => readonly Mark[]) | undefined;
  /** What stays with the first part, such as rings; it is told the row's height, or nothing where the row goes on. */
  readonly start?: ((height?: number) => Partial<Pick<InkOnPaper, 'marks' | 'fields' | 'figures'>>) | undefined;
  /** What stays with the last part: the line at the row's end. */
  readonly end?: ((height: number) => readonly Mark[]) | undefined;
}

/** Puts ink on a row of a table, and on what becomes of it where a page ends. */
export function inked(row: Strip, ink: RowInk): Strip {
  return drawn(row, ink, row.height);
}

function drawn(part: Strip, ink: RowInk, whole?: number): Strip {
  const { ground, start, end } = ink;
  const { marks = [], fields = [], figures = [] } = start?.(whole) ?? {};
  const { height, divide } = part;
  return {
    ...part,
    marks: [...(ground?.(height) ?? []), ...part.marks, ...marks, ...(end?.(height) ?? [])],
    fields: [...part.fields, ...fields],
    figures: [...part.figures, ...figures],
    divide:
      divide &&
      ((room) => {
        const [first, second] = divide(room) ?? [];
        if (!first) return undefined;
        if (!second) return [drawn(first, ink), undefined];
        return [drawn(first, { ground, start }), drawn(second, { ground, end })];
      }),
  };
}

/** Text with white above and below, neither of which is parted from it by a page's end. */
export function padded(text: readonly Strip[], pad: number): readonly Strip[] {
  return [strip(pad), ...tiedToPrevious(text, 1), strip(pad, { breakBefore: FORBIDDEN })];
}

/** A head that takes more than this part of a page is not shown again on each. */
const REPEATED = 0.3;

/** The head of a table, on its ground; and the same for further pages, where it leaves them enough room. */
export interface Head {
  readonly strip: Strip;
  readonly repeated: Strip | undefined;
}

/** Puts the head of a table on its ground, across the measure. */
export function headOf(row: Strip, { job, x, width }: Setting): Head {
  const fill = job.theme.colour.tint.table;
  const head = inked(row, {
    ground: (height) => [{ kind: 'rect', slot: undefined, x, y: 0, width, height, fill }],
  });
  return { strip: head, repeated: head.height > textHeight(job) * REPEATED ? undefined : head };
}
