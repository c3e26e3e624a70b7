/**
 * Puts generated text into a page that is written by hand otherwise: between the lines `<!-- NAME: generated -->` and
 * `<!-- NAME: end -->`.
 *
 * @throws where the page has no such place.
 */
export function withRegion(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name}: generated -->`, `<!-- ${name}: end -->`];
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from === -1 || to < from) throw new Error(`The page has no place “${name}”.`);
  return `${page.slice(0, from + begin.length)}\n\n${text.trim()}\n\n${page.slice(to)}`;
}
