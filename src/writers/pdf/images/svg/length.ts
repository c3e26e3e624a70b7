/** Pixels of 96 to the inch. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
};

const LENGTH = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*(px|pt|pc|in|cm|mm|em|ex|rem|%)?$/i;

/** What lengths are measured by. */
export interface Measures {
  /** What 100 % stands for. */
  readonly whole: number;
  readonly fontSize: number;
}

/** A length in pixels; undefined for what is none. */
export function readLength(text: string, { whole, fontSize }: Measures): number | undefined {
  const [, number, unit = ''] = LENGTH.exec(text.trim()) ?? [];
  if (number === undefined) return undefined;
  const value = Number(number);
  switch (unit.toLowerCase()) {
    case '%':
      return (value / 100) * whole;
    case 'em':
    case 'rem':
      return value * fontSize;
    case 'ex':
      return (value * fontSize) / 2;
    default:
      return value * (UNITS[unit.toLowerCase()] ?? 1);
  }
}

const NUMBERS = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/gi;

/** Numbers with white space or commas between them; undefined where one is none. */
export function readNumbers(text: string): readonly number[] | undefined {
  const parts = text.match(NUMBERS) ?? [];
  const left = text.replaceAll(NUMBERS, '');
  return /^[\s,]*$/.test(left) ? parts.map(Number) : undefined;
}

/** A number as a content stream takes it (ISO 32000-1, 7.3.3): no exponent. */
export function numeral(value: number): string {
  const rounded = Math.round(value * 1e5) / 1e5;
  return Math.abs(rounded) < 1e-4
    ? rounded
        .toFixed(5)
        .replace(/\.?0+$/, '')
        .replace(/^-?0?$/, '0')
    : String(rounded);
}
