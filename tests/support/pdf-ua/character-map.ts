/** A ToUnicode map, read as strictly as ISO 32000-1, 9.10.3 and Adobe's note 5411 write it. */
export interface ToUnicode {
  /** By code the text, in UTF-16. */
  readonly texts: ReadonlyMap<number, string>;
  readonly problems: readonly string[];
}

/** How many lines a block may have. */
const MOST = 100;

export function readToUnicode(map: string): ToUnicode {
  const texts = new Map<number, string>();
  const problems: string[] = [];
  if (!/begincmap[^]*\/CMapName \/\S+ def[^]*endcmap/.test(map)) problems.push('has a map that is none');
  if (!/\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n/.test(map)) problems.push('has a map of no codes');
  if (/beginbfrange/.test(map)) problems.push('has a map with ranges, which nobody here reads');
  for (const [, count, lines = ''] of map.matchAll(/(\d+) beginbfchar\n([^]*?)endbfchar/g)) {
    const pairs = lines.trimEnd().split('\n');
    if (pairs.length !== Number(count) || pairs.length > MOST) problems.push('has a map that counts wrongly');
    for (const pair of pairs) {
      const [, code, text] = /^<([0-9a-f]{4})> <((?:[0-9a-f]{4})+)>$/.exec(pair) ?? [];
      if (code === undefined || text === undefined) {
        problems.push('has a map with a broken line');
        continue;
      }
      const id = Number.parseInt(code, 16);
      if (texts.has(id)) problems.push(`gives character ${id} two texts`);
      texts.set(id, Buffer.from(text, 'hex').swap16().toString('utf16le'));
    }
  }
  return { texts, problems };
}
