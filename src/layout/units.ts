export const POINTS_PER_MM = 72 / 25.4;

/** Sheets of paper, in millimetres, upright. */
export const SHEETS = {
  A4: { width: 210, height: 297 },
  A5: { width: 148, height: 210 },
  Letter: { width: 215.9, height: 279.4 },
} as const;

export type SheetName = keyof typeof SHEETS;

/**
 * What a sheet is called, upright or lying.
 *
 * @throws RangeError for a size that is none of {@link SHEETS}.
 */
export function sheetNameOf({ width, height }: { readonly width: number; readonly height: number }): SheetName {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const name = (Object.keys(SHEETS) as SheetName[]).find(
    (one) => same(SHEETS[one].width, short) && same(SHEETS[one].height, long),
  );
  if (!name) throw new RangeError(`No sheet is ${width} by ${height} points.`);
  return name;
}

function same(mm: number, points: number): boolean {
  return Math.abs(mm * POINTS_PER_MM - points) < 0.01;
}
