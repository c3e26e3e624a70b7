import type { PdfDictionary, PdfRef, PdfText, PdfValue } from './values.ts';

/** Writes a value as it stands in a file (ISO 32000-1, 7.3). */
export function syntaxOf(value: PdfValue): string {
  switch (typeof value) {
    case 'string':
      return nameOf(value);
    case 'number':
      return numberOf(value);
    case 'boolean':
      return String(value);
    default:
      return value === null ? 'null' : compound(value);
  }
}

function compound(value: PdfText | Uint8Array | PdfRef | readonly PdfValue[] | PdfDictionary): string {
  // Most are references.
  if (isRef(value)) return `${value.id} 0 R`;
  if (isList(value)) return `[${value.map(syntaxOf).join(' ')}]`;
  if (isText(value)) return textOf(value.text);
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`;
  let entries = '';
  for (const key in value) {
    const entry = value[key];
    if (entry !== undefined) entries += `${nameOf(key)} ${syntaxOf(entry)}\n`;
  }
  return `<<${entries}>>`;
}

function isList(value: object): value is readonly PdfValue[] {
  return Array.isArray(value);
}

function isRef(value: object): value is PdfRef {
  return (value as Partial<PdfRef>).kind === 'ref';
}

function isText(value: object): value is PdfText {
  return (value as Partial<PdfText>).kind === 'text';
}

/** Characters that a name spells as `#` and two hex digits, byte by byte in UTF-8 (7.3.5). */
const IRREGULAR = /[^!-~]|[#()<>[\]{}/%]/gu;

/** A file says a few dozen names, each thousands of times. */
const names = new Map<string, string>();

function nameOf(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const written = writtenName(name);
  names.set(name, written);
  return written;
}

function writtenName(name: string): string {
  return `/${name.replace(IRREGULAR, (character) => Buffer.from(character).toString('hex').replace(/../g, '#$&'))}`;
}

/** Numbers have no exponent (7.3.3). */
function numberOf(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot stand in a file.`);
  const rounded = Math.round(value * 1e5) / 1e5;
  return Object.is(rounded, -0)
    ? '0'
    : Math.abs(rounded) < 1e-4
      ? rounded.toFixed(5).replace(/\.?0+$/, '')
      : String(rounded);
}

/** How many bytes a string may have (ISO 19005-2, 6.1.13). */
const LONGEST = 32_767;

/** ASCII as it is; any other text in UTF-16, with the mark that says so (7.9.2.2). A text that is too long is cut. */
function textOf(text: string): string {
  if (/^[\t\n\r -~]*$/.test(text)) {
    return `(${text.slice(0, LONGEST).replace(/[\\()\r]/g, (character) => (character === '\r' ? '\\r' : `\\${character}`))})`;
  }
  const fitting = text.slice(0, (LONGEST - 3) / 2).replace(/[\uD800-\uDBFF]$/, '');
  return `<feff${Buffer.from(fitting, 'utf16le').swap16().toString('hex')}>`;
}
