import { textOf } from '../../document/text.ts';
import type { Heading } from '../../document/vocabulary.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeInlines } from '../inline/shape.ts';
import type { Word } from '../inline/words.ts';
import { atStart, type Setting } from '../setting.ts';
import { sided } from '../side.ts';
import { kept, spaced, withFirst } from '../change-strips.ts';
import type { Strip } from '../strips.ts';
import { scaled, type TextStyle } from '../style.ts';

const TAGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;

/** A heading keeps its lines together, which are as even as can be; `flow` ties it to what follows. */
export function layHeading(heading: Heading, setting: Setting): readonly Strip[] {
  const { job } = setting;
  const index = heading.level - 1;
  const tag = TAGS[index] ?? 'H6';
  const base = job.styles.headings[index] ?? job.styles.body;
  // Within a card or a cover the text is set larger, and its headings with it.
  const style = scaled(base, setting.text.size / job.styles.body.size);
  const node = job.structure.add(setting.node, tag);
  const words = shapeInlines(heading.content, setting, node, style);
  const lines = kept(evenLines(words, sided(setting, textOf(heading.content)), style));
  const { aboveHeading, belowHeading } = job.theme.space;
  const strips = spaced(lines, setting.text.size * (aboveHeading[index] ?? 1), setting.text.size * belowHeading);
  const mark = { id: heading.id, text: textOf(heading.content), level: heading.level };
  return withFirst(strips, (first) => ({ ...first, headings: [mark] }));
}

/** A measure is found to so many halvings. */
const ROUNDS = 6;

/**
 * Sets words to the narrowest measure that needs no more lines, so that no word of a heading stands alone below the rest.
 * What leads to a colon has a line of its own where that takes no more lines either.
 */
function evenLines(all: readonly Word[], setting: Setting, style: TextStyle): readonly Strip[] {
  let words = all;
  let best = setLines(words, setting, style);
  const count = best.length;
  if (count < 2) return best;
  const parted = endedAtColon(words);
  const led = parted && setLines(parted, setting, style);
  if (led && led.length === count) {
    words = parted;
    best = led;
  }
  let low = Math.max(...words.map(({ width }) => width));
  let high = setting.width;
  for (let round = 0; round < ROUNDS && low < high; round++) {
    const width = (low + high) / 2;
    const lines = setLines(words, atStart(setting, width), style);
    if (lines.length > count) low = width;
    else {
      high = width;
      best = lines;
    }
  }
  return best;
}

/** The same words with a line's end after the first colon; undefined where there is none. */
function endedAtColon(words: readonly Word[]): readonly Word[] | undefined {
  const at = words.findIndex(({ pieces, space }) => {
    const last = pieces.at(-1);
    return space !== undefined && last?.kind === 'text' && last.run.text.endsWith(':');
  });
  return at === -1 ? undefined : words.map((word, index) => (index === at ? { ...word, ends: true } : word));
}
