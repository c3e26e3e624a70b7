import type { Word } from './words.ts';

/**
 * How wide the widest word is, and the widest line of a text that is broken nowhere but where it has to be, in points; a
 * hair is added so that they do fit when set.
 */
export function extentOf(words: readonly Word[]): { readonly longestWord: number; readonly longestLine: number } {
  let longestWord = 0;
  let longestLine = 0;
  let line = 0;
  for (const word of words) {
    longestWord = Math.max(longestWord, word.width);
    line += word.width;
    longestLine = Math.max(longestLine, line);
    line = word.ends ? 0 : line + (word.space?.width ?? 0);
  }
  return { longestWord: longestWord + 0.1, longestLine: longestLine + 0.1 };
}
