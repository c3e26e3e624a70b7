/** What labels are compared by: blanks folded, and large letters the same as small ones (CommonMark 0.31, 4.7). */
export function identifierOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase().toLowerCase();
}
