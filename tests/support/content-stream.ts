/** Splits the content streams of a page into operators, for assertions on what is drawn. */

export type Operand =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  /** Bytes, one character each. */
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'array'; readonly items: readonly Operand[] }
  | { readonly kind: 'dictionary'; readonly entries: Readonly<Record<string, Operand>> };

export interface Operator {
  readonly name: string;
  readonly operands: readonly Operand[];
}

const TOKEN = /\s+|%[^\r\n]*|<<|>>|\[|\]|\/[^\s<>[\]()/%]*|\((?:\\[^]|[^\\()])*\)|<[0-9a-fA-F\s]*>|[^\s<>[\]()/%]+/gy;

export function readOperators(content: string): Operator[] {
  const operators: Operator[] = [];
  const open: Operand[][] = [[]];
  const put = (operand: Operand): void => void open.at(-1)?.push(operand);
  for (const token of tokens(content)) {
    if (token === '[' || token === '<<') open.push([]);
    else if (token === ']') put({ kind: 'array', items: open.pop() ?? [] });
    else if (token === '>>') put({ kind: 'dictionary', entries: entriesOf(open.pop() ?? []) });
    else if (token.startsWith('/')) put({ kind: 'name', value: token.slice(1) });
    else if (token.startsWith('(')) put({ kind: 'string', value: unescaped(token.slice(1, -1)) });
    else if (token.startsWith('<'))
      put({ kind: 'string', value: Buffer.from(token.slice(1, -1), 'hex').toString('latin1') });
    else if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(token)) put({ kind: 'number', value: Number(token) });
    else {
      operators.push({ name: token, operands: open[0] ?? [] });
      open[0] = [];
    }
  }
  return operators;
}

function tokens(content: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let match = TOKEN.exec(content); match; match = TOKEN.exec(content)) {
    end = TOKEN.lastIndex;
    if (!/^[\s%]/.test(match[0])) found.push(match[0]);
  }
  if (end !== content.length) throw new Error(`Content cannot be read from byte ${end} on.`);
  return found;
}

function entriesOf(items: readonly Operand[]): Record<string, Operand> {
  const entries: Record<string, Operand> = {};
  for (let index = 0; index + 1 < items.length; index += 2) {
    const key = items[index];
    const value = items[index + 1];
    if (key?.kind === 'name' && value) entries[key.value] = value;
  }
  return entries;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(text: string): string {
  return text.replaceAll(/\\([^])/g, (_, character: string) => ESCAPES[character] ?? character);
}

/** The character ids of a string in a two-byte font. */
export function cidsOf(text: string): number[] {
  return Array.from({ length: text.length / 2 }, (_, i) => (text.charCodeAt(i * 2) << 8) | text.charCodeAt(i * 2 + 1));
}
