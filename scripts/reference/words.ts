import type { Weight } from '../../src/check/wording/word-to-avoid.ts';
import { wordsToAvoid } from '../../src/check/wording/words-to-avoid.ts';
import { table } from './table.ts';

const CHAPTERS: readonly (readonly [weight: Weight, title: string, about: string])[] = [
  ['harmful', 'Words that can do harm', 'An error of `check`.'],
  ['hurtful', 'Words that can hurt', 'A warning.'],
  ['to weigh', 'Words to weigh', 'Told with `check --verbose` alone: it depends on what is meant.'],
];

/** The words that `check` looks for, by how grave they are. */
export function wordChapters(): string {
  return CHAPTERS.map(([weight, title, about]) => {
    const rows = wordsToAvoid
      .filter((word) => word.weight === weight)
      .map(({ avoid, instead, source }) => [avoid, instead, source]);
    return `## ${title}\n\n${about}\n\n${table(['avoid', 'say instead', 'after'], rows)}`;
  }).join('\n\n');
}
