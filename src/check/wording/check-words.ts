import type { Code } from '../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { spanAt } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { CourseText } from '../../course/model.ts';
import { findWords, type FoundWord } from './find-words.ts';
import type { Weight } from './word-to-avoid.ts';

const CODES: Readonly<Record<Weight, Code>> = {
  harmful: 'harmful-words',
  hurtful: 'hurtful-words',
  'to weigh': 'words-to-weigh',
};

/** Words that a course does without, unless the author has said why they stand there; and allowances without any. */
export function checkWords(text: CourseText): Diagnostic[] {
  const used = new Set<object>();
  const wrong = findWords(text).flatMap((found) => {
    const allowance = text.allowances.find(({ from, to }) => from < found.line && found.line <= to);
    if (allowance) used.add(allowance);
    // A fence gives the reason in words of its own.
    const isFence = text.allowances.some(({ from }) => from === found.line);
    return allowance || isFence ? [] : [told(found, text)];
  });
  const unused = text.allowances.filter((one) => !used.has(one)).map(({ from }) => unusedAllowance(text.file, from));
  return [...wrong, ...unused];
}

function told({ word, written, line, column }: FoundWord, { file }: CourseText): Diagnostic {
  const span = { file, start: { line, column }, end: { line, column: column + written.length } };
  const hint = `Say ${word.instead}. If it stands here on purpose, say why in :::allow-words{reason="…"} around the passage.`;
  return problem(CODES[word.weight], span, sentence(written, word.weight), hint);
}

function sentence(written: string, weight: Weight): string {
  switch (weight) {
    case 'harmful':
      return `“${written}” can do harm.`;
    case 'hurtful':
      return `“${written}” can hurt someone who reads it.`;
    case 'to weigh':
      return `“${written}” can hurt in some senses.`;
  }
}

function unusedAllowance(file: string, line: number): Diagnostic {
  const hint = 'Take the fence and its “:::” away, or put it around the words that it is for.';
  const message = 'This passage has no words that would need to be allowed.';
  return problem('unused-allowance', spanAt(file, line), message, hint);
}
