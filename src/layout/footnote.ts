import { textOf } from '../document/text.ts';
import type { Footnote } from '../document/vocabulary.ts';
import { setLines } from './inline/set-lines.ts';
import { shapeText } from './inline/shape.ts';
import { insetAtStart, type Setting } from './setting.ts';
import { sided } from './side.ts';
import { ROOT } from './structure.ts';
import { ledBy, withFirst } from './change-strips.ts';
import type { Strip } from './strips.ts';
import { scaled } from './style.ts';

/** The body of a footnote, in small print, with its number hanging at the side from which it is read. */
export function layFootnote(note: Footnote, setting: Setting): readonly Strip[] {
  const { job } = setting;
  const at = sided(setting, textOf(note.blocks));
  const factor = job.styles.small.size / setting.text.size;
  const text = scaled(setting.text, factor);
  const node = job.structure.add(ROOT, 'Note', { id: `note-${note.number}` });
  const label = job.structure.add(node, 'Lbl');
  const number = setLines(shapeText(`${note.number}`, job, label, text, note.span), { ...at, text }, text);
  const { x, width } = insetAtStart(at, text.size * 1.6);
  const strips = job.flow(note.blocks, { ...setting, x, width, node, text });
  const marks = number.flatMap((one) => one.marks);
  return withFirst(strips, (first) => ledBy(marks, first));
}
