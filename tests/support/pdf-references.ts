/** Reads the cross-references of a PDF (ISO 32000-1, 7.5.4 and 7.5.8), as a table or as a stream. */
import { entriesOf, inflated, type FileObject, type PdfFile } from './pdf-file.ts';
import { tokensFrom, type Token } from './pdf-tokens.ts';

type Place = { readonly offset: number } | { readonly stream: number; readonly index: number };

export interface CrossReferences {
  readonly places: ReadonlyMap<number, Place>;
  /** Of a trailer; a stream’s are those of an object. */
  readonly tokens?: readonly Token[];
  /** Of the trailer. */
  readonly entries: ReadonlyMap<string, readonly Token[]>;
  readonly problems: readonly string[];
}

export function crossReferencesOf(file: PdfFile): CrossReferences {
  const start = Number(/startxref\n(\d+)/.exec(file.tail)?.[1] ?? NaN);
  const stream = file.objects.find(({ offset }) => offset === start);
  if (stream && stream.entries.get('/Type')?.[0]?.text === '/XRef') return fromStream(stream);
  if (start === file.tailOffset && file.tail.startsWith('xref\n')) return fromTable(file.tail);
  return { places: new Map(), entries: new Map(), problems: ['startxref does not lead to the cross-references'] };
}

/** Entries of twenty bytes each, in one section. */
function fromTable(tail: string): CrossReferences {
  const [head = '', count = ''] = /^xref\n0 (\d+)\n/.exec(tail) ?? [];
  const places = new Map<number, Place>();
  const problems: string[] = [];
  for (let id = 0; id < Number(count); id++) {
    const line = tail.slice(head.length + id * 20, head.length + id * 20 + 20);
    if (!/^\d{10} \d{5} [nf][ \r][\r\n]$/.test(line)) problems.push(`the entry of object ${id} is no such entry`);
    if (line[17] === 'n') places.set(id, { offset: Number(line.slice(0, 10)) });
  }
  const trailer = tail.indexOf('trailer', head.length + Number(count) * 20) + 'trailer'.length;
  const tokens = tokensFrom(tail, trailer, ['startxref']);
  return { places, problems, tokens, entries: entriesOf(tokens) };
}

function fromStream(object: FileObject): CrossReferences {
  const numbers = (key: string): number[] =>
    (object.entries.get(key) ?? []).filter(({ kind }) => kind === 'number').map(({ text }) => Number(text));
  const widths = numbers('/W');
  const [size = 0] = numbers('/Size');
  const rows = unpredicted(
    Buffer.from(inflated(object), 'latin1'),
    widths.reduce((sum, one) => sum + one, 0),
  );
  const places = new Map<number, Place>();
  const problems = rows.length === size && !object.entries.has('/Index') ? [] : ['the cross-references are too few'];
  rows.forEach((row, id) => {
    let at = 0;
    const [kind = 0, first = 0, second = 0] = widths.map((width) => row.readUIntBE((at += width) - width, width));
    if (kind === 1) places.set(id, { offset: first });
    else if (kind === 2) places.set(id, { stream: first, index: second });
  });
  return { places, problems, entries: object.entries };
}

/** Undoes PNG's prediction from the row above, the only one that our cross-references use (7.4.4.4). */
function unpredicted(data: Buffer, width: number): Buffer[] {
  const rows: Buffer[] = [];
  for (let at = 0; at < data.length; at += width + 1) {
    if (data[at] !== 2) throw new Error('Cross-references are predicted in another way.');
    const above = rows.at(-1);
    rows.push(Buffer.from(data.subarray(at + 1, at + 1 + width).map((byte, index) => byte + (above?.[index] ?? 0))));
  }
  return rows;
}
