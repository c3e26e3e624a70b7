import type { Course } from '../course/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/order.ts';
import { checkReading, readTexts } from './wording/check-reading.ts';
import { checkWords } from './wording/check-words.ts';

/**
 * Looks through how a course is worded: for words that can hurt, and for what is hard to read. No paper waits for it, so
 * it belongs to checking alone. Both know English only.
 *
 * @returns Problems in the order of files and lines.
 */
export function checkWording(course: Course): Diagnostic[] {
  if (!/^en\b/i.test(course.language)) return [];
  return inOrder([...course.texts.flatMap(checkWords), ...readTexts(course).flatMap(checkReading)]);
}
