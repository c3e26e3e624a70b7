/** A length as content streams take it: hundredths of a point, without exponent. */
export function length(points: number): string {
  return String(Math.round(points * 100) / 100);
}

/** Finer, for colours, sizes and matrices: thousandths. */
export function fine(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
