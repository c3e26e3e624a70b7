/** Small turns of phrase that messages share. */

/** “a”, “b” or “c”. */
export function anyOf(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words.map((word) => `“${word}”`));
}

/** 1 minute, 2 minutes. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A hint that offers the nearest valid name, or says which there are. */
export function offer(nearest: string | undefined, otherwise: string): string {
  return nearest === undefined ? otherwise : `Did you mean “${nearest}”?`;
}
