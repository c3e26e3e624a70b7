import { stretches } from './inline/fallback.ts';
import type { Job } from './setting.ts';
import type { TextStyle } from './style.ts';

/** How wide a column is at least that splits no word of these texts, points. */
export function widestWord(texts: readonly string[], style: TextStyle, { measurer }: Job): number {
  const faces = measurer.faces(style.family, style.weight, style.slope);
  const widthOf = (word: string): number => {
    // A character that no face has is told of where it is set.
    const parts = stretches(word, faces, () => undefined);
    const width = parts.reduce((sum, { face, text }) => sum + face.shape(text).width, 0);
    return (width * style.size) / 1000 + word.length * style.letterSpacing;
  };
  return Math.max(...texts.flatMap((text) => text.split(' ')).map(widthOf));
}
