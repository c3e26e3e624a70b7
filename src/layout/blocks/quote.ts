import type { Quote } from '../../document/vocabulary.ts';
import { inset, type Setting } from '../setting.ts';
import { framed, spaced, type Frame, type Strip } from '../strips.ts';

const BAR = 2.5;

/** A quotation, or a line to say aloud: set in, with a bar at its left. */
export function layQuote(quote: Quote, setting: Setting): readonly Strip[] {
  const { job, text, x } = setting;
  const node = job.structure.add(setting.node, 'BlockQuote');
  const indent = text.size * 1.1;
  const bar: Frame = {
    padTop: 1,
    padBottom: 1,
    paint: (top, bottom) => [
      { kind: 'rect', slot: undefined, x, y: top, width: BAR, height: bottom - top, fill: job.theme.colour.accent },
    ],
  };
  const white = text.size * job.theme.space.paragraph;
  return spaced(framed(job.flow(quote.blocks, { ...inset(setting, indent), node }), bar), 0, white);
}
