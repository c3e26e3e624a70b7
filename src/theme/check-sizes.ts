import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Path, ReadTheme } from './theme-source.ts';

/** A hair for sizes that are given as parts of another. */
const ROUNDING = 0.01;

/** Something that an edition promises. */
interface Promised {
  readonly path: Path;
  readonly found: number;
  readonly least: number;
  /** What would be too small, up to its size. */
  readonly what: string;
  readonly unit: string;
  readonly hint: string;
}

/** Whether a theme keeps to the floor that its base promises to those who ask for it. */
export function checkSizes(read: ReadTheme): Diagnostic[] {
  return promises(read)
    .filter(({ found, least }) => found < least - ROUNDING)
    .map(({ path, found, least, what, unit, hint }) => {
      const message = `${what} ${rounded(found)}${unit}, and in this edition ${rounded(least)}${unit} is the least.`;
      return problem('too-small', read.source.span(path), message, hint);
    });
}

function promises({ theme: { type, floor }, source }: ReadTheme): Promised[] {
  const small = source.depth(['type', 'small']) <= source.depth(['type', 'body']) ? 'small' : 'body';
  return [
    {
      path: ['type', 'body'],
      found: type.body,
      least: floor.body,
      what: 'Body text would be',
      unit: ' points',
      hint: 'Let the theme extend one for smaller print, such as standard, or leave the size out.',
    },
    {
      path: ['type', small],
      found: type.body * type.small,
      least: floor.small,
      what: 'Small print would be',
      unit: ' points',
      hint: `Small print is “small” (${rounded(type.small)}) times “body” (${rounded(type.body)}): make one of them larger.`,
    },
    {
      path: ['type', 'leading'],
      found: type.leading,
      least: floor.leading,
      what: '“leading” would be',
      unit: '',
      hint: `Write ${rounded(floor.leading)} or more.`,
    },
  ];
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
