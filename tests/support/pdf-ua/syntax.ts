import { nameBytes, stringLength, type Token } from '../pdf-tokens.ts';

/** Limits of PDF/A (ISO 19005-2, 6.1.13), and how values are written (6.1.6, 6.1.8). */
const LONGEST_NAME = 127;
const LONGEST_STRING = 32_767;
const GREATEST_INTEGER = 2_147_483_647;
const WORDS = new Set(['true', 'false', 'null', 'R', 'stream', 'endobj', 'startxref']);
const UTF8 = new TextDecoder('utf-8', { fatal: true });

export function syntaxProblems(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    switch (token.kind) {
      case 'name':
        return nameProblems(token.text);
      case 'string':
        return stringLength(token.text) > LONGEST_STRING ? ['a string is too long'] : [];
      case 'hex':
        return hexProblems(token.text.slice(1, -1));
      case 'number':
        return numberProblems(token.text);
      case 'word':
        return WORDS.has(token.text) ? [] : [`“${token.text}” means nothing`];
      case 'unknown':
        return [`“${token.text}” stands alone`];
      case 'mark':
        return [];
    }
  });
}

function nameProblems(name: string): string[] {
  const bytes = nameBytes(name);
  if (!bytes) return [`the name ${name} is broken`];
  if (bytes.length > LONGEST_NAME) return [`the name ${name.slice(0, 20)}… is too long`];
  try {
    UTF8.decode(bytes);
    return [];
  } catch {
    return [`the name ${name} is not in UTF-8`];
  }
}

function hexProblems(digits: string): string[] {
  if (!/^[0-9a-fA-F]*$/.test(digits)) return ['a string has what is no hex digit'];
  if (digits.length % 2 !== 0) return ['a string has half a byte'];
  return digits.length / 2 > LONGEST_STRING ? ['a string is too long'] : [];
}

function numberProblems(text: string): string[] {
  const value = Math.abs(Number(text));
  return value > GREATEST_INTEGER ? [`the number ${text} is too large`] : [];
}
