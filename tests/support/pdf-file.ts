/** Reads a PDF's bytes from the first to the last, with nothing passed over: what no parser's own view tells. */
import { inflateSync } from 'node:zlib';
import { tokensFrom, type Token } from './pdf-tokens.ts';

export interface FileObject {
  readonly id: number;
  /** Where its number stands. */
  readonly offset: number;
  readonly tokens: readonly Token[];
  /** What stands between `stream` and `endstream` by the dictionary's Length. */
  readonly stream: string | undefined;
  readonly entries: ReadonlyMap<string, readonly Token[]>;
}

export interface PdfFile {
  readonly text: string;
  readonly objects: readonly FileObject[];
  /** From the cross-reference table or stream on, where that is no object; else from `startxref` on. */
  readonly tail: string;
  readonly tailOffset: number;
  readonly problems: readonly string[];
}

const HEAD_LINE = /(\d+) 0 obj\n/y;

export function readFile(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const problems: string[] = [];
  const objects: FileObject[] = [];
  let at = /^%PDF-[^\n]*\n%[^\n]*\n/.exec(text)?.[0].length ?? 0;
  for (;;) {
    HEAD_LINE.lastIndex = at;
    const head = HEAD_LINE.exec(text);
    if (!head) break;
    const object = readObject(text, { id: Number(head[1]), offset: at, body: HEAD_LINE.lastIndex }, problems);
    objects.push(object.value);
    at = object.end;
  }
  return { text, objects, tail: text.slice(at), tailOffset: at, problems };
}

interface Place {
  readonly id: number;
  readonly offset: number;
  readonly body: number;
}

function readObject(text: string, { id, offset, body }: Place, problems: string[]) {
  const tokens = tokensFrom(text, body, ['stream', 'endobj']);
  const last = tokens.at(-1);
  const end = (last?.at ?? body) + (last?.text.length ?? 0);
  const entries = entriesOf(tokens);
  const plain = { value: { id, offset, tokens, entries, stream: undefined } };
  if (last?.text !== 'stream') {
    if (!text.slice(0, end).endsWith('\nendobj')) problems.push(`object ${id} does not end on a line of its own`);
    return { ...plain, end: end + 1 };
  }
  const [length] = entries.get('/Length') ?? [];
  const start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  if (!/^\r?\n/.test(text.slice(end, end + 2))) problems.push(`object ${id} has no line’s end after stream`);
  const stop = start + Number(length?.text);
  const after = /^\r?\nendstream\r?\nendobj\r?\n/.exec(text.slice(stop, stop + 25));
  if (after) return { value: { ...plain.value, stream: text.slice(start, stop) }, end: stop + after[0].length };
  problems.push(`object ${id} has a stream of another length than it says`);
  return { ...plain, end: text.indexOf('endobj', start) + 7 };
}

/** The entries of the dictionary that comes first, each with the tokens of its value. */
export function entriesOf(tokens: readonly Token[]): Map<string, readonly Token[]> {
  const entries = new Map<string, Token[]>();
  let depth = 0;
  let value: Token[] | undefined;
  for (const token of tokens) {
    const closes = token.text === '>>' || token.text === ']';
    if (closes) depth--;
    if (depth === 0 && (closes || token.text !== '<<')) break;
    const isKey = depth === 1 && token.kind === 'name' && (value === undefined || value.length > 0);
    if (isKey) entries.set(token.text, (value = []));
    else value?.push(token);
    if (token.text === '<<' || token.text === '[') depth++;
  }
  return entries;
}

/** What a deflated stream holds. */
export function inflated({ stream = '' }: FileObject): string {
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
}

/** The objects of an object stream (7.5.7): number, and where each begins in the text that it holds. */
export function sharedObjects(object: FileObject): {
  readonly text: string;
  readonly places: readonly [number, number][];
} {
  const text = inflated(object);
  const first = Number(object.entries.get('/First')?.[0]?.text);
  const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
  const places = numbers.flatMap((id, index): [number, number][] =>
    index % 2 === 0 ? [[id, first + (numbers[index + 1] ?? 0)]] : [],
  );
  return { text, places };
}
