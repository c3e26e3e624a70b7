export const POINTS_PER_MM = 72 / 25.4;

/** Sheets of paper, in millimetres, upright. */
export const SHEETS = {
  A4: { width: 210, height: 297 },
  A5: { width: 148, height: 210 },
  Letter: { width: 215.9, height: 279.4 },
} as const;

export type SheetName = keyof typeof SHEETS;
