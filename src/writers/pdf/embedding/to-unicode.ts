/**
 * A ToUnicode map (ISO 32000-1, 9.10.3): what text each character id stands for, so that text can be searched, copied
 * and read aloud.
 */
export function toUnicodeMap(texts: Iterable<readonly [cid: number, text: string]>): string {
  const lines = Array.from(texts, ([cid, text]) => `<${hex4(cid)}> <${utf16(text)}>`);
  const blocks: string[] = [];
  // A block may hold no more than a hundred.
  for (let from = 0; from < lines.length; from += 100) {
    const block = lines.slice(from, from + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex4(text.charCodeAt(index))).join('');
}

function hex4(value: number): string {
  return (0x10000 + value).toString(16).slice(1);
}
