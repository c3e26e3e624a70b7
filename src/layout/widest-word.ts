import type { Job } from './setting.ts';
import type { TextStyle } from './style.ts';

/** How wide a column is at least that splits no word of these texts, points. */
export function widestWord(texts: readonly string[], style: TextStyle, { measurer }: Job): number {
  const [face] = measurer.faces(style.family, style.weight, style.slope);
  const words = texts.flatMap((text) => text.split(' '));
  return Math.max(
    ...words.map((word) => ((face?.shape(word).width ?? 0) * style.size) / 1000 + word.length * style.letterSpacing),
  );
}
