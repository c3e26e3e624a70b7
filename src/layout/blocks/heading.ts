import { textOf } from '../../document/text.ts';
import type { Heading } from '../../document/vocabulary.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeInlines } from '../inline/shape.ts';
import type { Setting } from '../setting.ts';
import { kept, spaced, withFirst, type Strip } from '../strips.ts';
import { scaled } from '../style.ts';

const TAGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;

/** A heading keeps its lines together; `flow` ties it to what follows. */
export function layHeading(heading: Heading, setting: Setting): readonly Strip[] {
  const { job } = setting;
  const index = heading.level - 1;
  const tag = TAGS[index] ?? 'H6';
  const base = job.styles.headings[index] ?? job.styles.body;
  // Within a card or a cover the text is set larger, and its headings with it.
  const style = scaled(base, setting.text.size / job.styles.body.size);
  const node = job.structure.add(setting.node, tag);
  const lines = kept(setLines(shapeInlines(heading.content, setting, node, style), setting, style));
  const { aboveHeading, belowHeading } = job.theme.space;
  const strips = spaced(lines, setting.text.size * (aboveHeading[index] ?? 1), setting.text.size * belowHeading);
  const mark = { id: heading.id, text: textOf(heading.content), level: heading.level };
  return withFirst(strips, (first) => ({ ...first, headings: [mark] }));
}
