/** Splits a PDF's own syntax (ISO 32000-1, 7.2 and 7.3) into tokens, for rules about what really stands in a file. */

export interface Token {
  readonly kind: 'name' | 'string' | 'hex' | 'number' | 'mark' | 'word' | 'unknown';
  readonly text: string;
  /** Of the first character, from the start of the text that was read. */
  readonly at: number;
}

const TOKEN =
  /[\0\t\n\f\r ]+|%[^\r\n]*|<<|>>|[[\]]|\/[^\0\t\n\f\r ()<>[\]{}/%]*|<[^>]*>|[^\0\t\n\f\r ()<>[\]{}/%]+|[^(]/y;

/**
 * The tokens from a place on, up to and with the word that ends them, such as `endobj`; all where no word is named.
 *
 * @param text of the file, one character a byte.
 */
export function tokensFrom(text: string, from: number, ends: readonly string[] = []): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < text.length) {
    if (text[at] === '(') {
      const end = endOfString(text, at);
      tokens.push({ kind: 'string', text: text.slice(at, end), at });
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const [found = ''] = TOKEN.exec(text) ?? [];
    const kind = kindOf(found);
    if (kind) tokens.push({ kind, text: found, at });
    at += Math.max(1, found.length);
    if (kind === 'word' && ends.includes(found)) break;
  }
  return tokens;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** Undefined for what only parts tokens. */
function kindOf(token: string): Token['kind'] | undefined {
  switch (token[0]) {
    case '/':
      return 'name';
    case '<':
      return token === '<<' ? 'mark' : token.endsWith('>') ? 'hex' : 'unknown';
    case '>':
      return token === '>>' ? 'mark' : 'unknown';
    case '[':
    case ']':
      return 'mark';
    case '\0':
    case '\t':
    case '\n':
    case '\f':
    case '\r':
    case ' ':
    case '%':
      return undefined;
    case ')':
    case '{':
    case '}':
      return 'unknown';
    default:
      return NUMBER.test(token) ? 'number' : 'word';
  }
}

/** Brackets within a literal string are balanced or escaped (7.3.4.2). */
function endOfString(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at + 1;
  }
  return text.length;
}

/** The bytes of a name, without its `#` codes; undefined where a code is broken. */
export function nameBytes(name: string): Buffer | undefined {
  if (/#(?![0-9a-fA-F]{2})/.test(name)) return undefined;
  const plain = name.slice(1).replaceAll(/#(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}

/** How many bytes a literal string stands for. */
export function stringLength(literal: string): number {
  return literal
    .slice(1, -1)
    .replaceAll(/\\(?:[0-7]{1,3}|\r\n|[^])/g, (escape) => (/^\\[\r\n]/.test(escape) ? '' : 'x')).length;
}
