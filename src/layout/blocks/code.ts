import type { Code } from '../../document/vocabulary.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeText } from '../inline/shape.ts';
import { inset, type Setting } from '../setting.ts';
import { framed, spaced } from '../change-strips.ts';
import { strip, type Frame, type Strip } from '../strips.ts';

/** Text set as written: each line on its own, its indentation kept. */
export function layCode(code: Code, setting: Setting): readonly Strip[] {
  const { job, text, x, width } = setting;
  const node = job.structure.add(setting.node, 'Code');
  const pad = text.size * job.theme.space.padding;
  const frame: Frame = {
    padTop: pad * 0.7 * job.snug,
    padBottom: pad * 0.7 * job.snug,
    paint: (top, bottom) => [
      { kind: 'rect', slot: undefined, x, y: top, width, height: bottom - top, fill: job.theme.colour.tint.table },
    ],
  };
  const inner = inset(setting, pad, pad);
  const strips = code.text.split('\n').flatMap((line) => {
    // Spaces that line up are part of the text: no-break spaces neither fold nor end a line.
    const fixed = line.replace(/^ +| {2,}/g, (spaces) => '\u00A0'.repeat(spaces.length));
    const words = shapeText(fixed, job, node, job.styles.code, code.span);
    return words.length > 0 ? setLines(words, inner, job.styles.code, 'left') : [strip(job.styles.code.leading)];
  });
  const white = text.size * job.theme.space.paragraph;
  return spaced(framed(strips, frame), 0, white);
}
