import { syllable } from 'syllable';
import type { Course, MarkdownText } from '../../course/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { spanAt } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { plainParagraphs, sentencesOf, wordsOf, type Paragraph } from './plain-paragraphs.ts';

const MOST_WORDS = 25;
const MOST_SENTENCES = 6;
const LONGEST_PARAGRAPH = 90;
const OLDEST = 12;
/** A formula says nothing about a few lines. */
const ENOUGH_WORDS = 100;

/** What participants read, each text once, with what to call it. */
export function readTexts(course: Course): (MarkdownText & { readonly title: string })[] {
  const handouts = [...course.sessions.flatMap((session) => session.handouts), ...course.library.handouts.values()];
  const texts = [
    { title: course.title, ...course.about },
    ...handouts.map(({ title, body }) => ({ title, ...body })),
    ...[...course.pages.values()].map(({ title, body }) => ({ title, ...body })),
    ...course.assessments.map(({ title, brief }) => ({ title, ...brief })),
  ];
  return [...new Map(texts.map((text) => [`${text.file}:${text.line}`, text])).values()];
}

/** Sentences, paragraphs and texts that are hard to read: for information, since no formula understands a text. */
export function checkReading(text: MarkdownText & { readonly title: string }): Diagnostic[] {
  const paragraphs = plainParagraphs(text);
  const age = readingAge(paragraphs);
  const hard = age !== undefined && age > OLDEST;
  const told = `“${text.title}” reads as for age ${age ?? ''}.`;
  const hint = 'Look at its longest sentences and words first.';
  return [
    ...(hard ? [problem('reading-age', spanAt(text.file, text.line), told, hint)] : []),
    ...paragraphs.flatMap((paragraph) => inParagraph(paragraph, text.file)),
  ];
}

function inParagraph({ text, line }: Paragraph, file: string): Diagnostic[] {
  const sentences = sentencesOf(text);
  const at = spanAt(file, line);
  const long = sentences
    .map((sentence) => ({ sentence, words: wordsOf(sentence).length }))
    .filter(({ words }) => words > MOST_WORDS)
    .map(({ sentence, words }) => {
      const message = `The sentence that begins “${opening(sentence)}” has ${words} words.`;
      return problem('long-sentence', at, message, 'Can it be two?');
    });
  const words = wordsOf(text).length;
  if (sentences.length <= MOST_SENTENCES && words <= LONGEST_PARAGRAPH) return long;
  const message = `This paragraph has ${sentences.length} sentences and ${words} words.`;
  return [...long, problem('long-paragraph', at, message, 'Can it be two, or a list?')];
}

/**
 * The age at which most people can read a text: the Flesch-Kincaid grade (Kincaid and others, 1975), which counts years
 * of school, and five years before school.
 *
 * @returns Whole years; undefined for a text that is too short to tell.
 */
export function readingAge(paragraphs: readonly Paragraph[]): number | undefined {
  const sentences = paragraphs.flatMap(({ text }) => sentencesOf(text));
  const words = sentences.flatMap(wordsOf);
  if (words.length < ENOUGH_WORDS) return undefined;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(5, Math.round(grade + 5));
}

function opening(sentence: string): string {
  return `${sentence.split(/\s+/).slice(0, 4).join(' ')} …`;
}
