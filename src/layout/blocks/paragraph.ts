import type { Paragraph } from '../../document/vocabulary.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeInlines } from '../inline/shape.ts';
import type { Setting } from '../setting.ts';
import { spaced } from '../change-strips.ts';
import type { Strip } from '../strips.ts';

export function layParagraph(paragraph: Paragraph, setting: Setting): readonly Strip[] {
  const { job, text } = setting;
  const node = job.structure.add(setting.node, 'P');
  const words = shapeInlines(paragraph.content, setting, node, text);
  return spaced(setLines(words, setting, text), 0, text.size * job.theme.space.paragraph);
}
