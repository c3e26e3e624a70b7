import { textOf } from '../../document/text.ts';
import type { Quote } from '../../document/vocabulary.ts';
import { atStart, insetAtStart, type Setting } from '../setting.ts';
import { sided } from '../side.ts';
import { framed, spaced } from '../change-strips.ts';
import type { Frame, Strip } from '../strips.ts';

const BAR = 2.5;

/** A quotation, or a line to say aloud: set in, with a bar at the side from which it is read. */
export function layQuote(quote: Quote, setting: Setting): readonly Strip[] {
  const { job, text } = setting;
  const at = sided(setting, textOf(quote.blocks));
  const node = job.structure.add(setting.node, 'BlockQuote');
  const indent = text.size * 1.1;
  const bar: Frame = {
    padTop: 1,
    padBottom: 1,
    paint: (top, bottom) => [
      {
        kind: 'rect',
        slot: undefined,
        x: atStart(at, BAR).x,
        y: top,
        width: BAR,
        height: bottom - top,
        fill: job.theme.colour.accent,
      },
    ],
  };
  const white = text.size * job.theme.space.paragraph;
  return spaced(framed(job.flow(quote.blocks, { ...insetAtStart(at, indent), node }), bar), 0, white);
}
