import { textOf } from '../../document/text.ts';
import type { Callout } from '../../document/vocabulary.ts';
import { sideOf } from '../inline/direction.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeInlines, shapeText } from '../inline/shape.ts';
import { atStart, inset, insetAtStart, textHeight, type Setting } from '../setting.ts';
import { stackHeight } from '../stack.ts';
import { undivided } from '../company.ts';
import { framed, held, kept, spaced, tiedAtEnd, tiedToPrevious, withWhite } from '../change-strips.ts';
import type { Frame, Strip } from '../strips.ts';
import { bold } from '../style.ts';

const EDGE = 3;
/** A box up to this part of a page is not split over two, unless that would leave a hole. */
const WHOLE = 0.33;
/** Of a taller one, so many lines at least stand on either page: fewer are no more than a rag of a box. */
const ENDS = 3;

/**
 * A box that stands out: a ground, an edge at the side from which it is read, and its kind in words above the text, so that nothing is told
 * by colour alone. A title of the author's own stands instead of the kind, or after it for facilitators.
 */
export function layCallout(callout: Callout, setting: Setting): readonly Strip[] {
  const { job, text, x, width } = setting;
  const side = sideOf(`${job.labels.callouts[callout.tone]} ${textOf(callout.title)}`) ?? job.side;
  const edgeX = atStart({ ...setting, side }, EDGE).x;
  const pad = text.size * job.theme.space.padding;
  const { tint, edge } = job.theme.colour;
  const frame: Frame = {
    padTop: pad * 0.8 * job.snug,
    padBottom: pad * 0.8 * job.snug,
    paint: (top, bottom) => [
      { kind: 'rect', slot: undefined, x, y: top, width, height: bottom - top, fill: tint[callout.tone] },
      { kind: 'rect', slot: undefined, x: edgeX, y: top, width: EDGE, height: bottom - top, fill: edge[callout.tone] },
    ],
  };
  const node = job.structure.add(setting.node, 'Sect');
  const room = insetAtStart({ ...inset(setting, pad, pad), side }, EDGE);
  const inner = { ...setting, x: room.x, width: room.width, node };
  const title = layTitle(callout, inner);
  const body = job.flow(callout.blocks, inner);
  const end = text.leading * ENDS - 1;
  const strips = [...title, ...tiedToPrevious(tiedAtEnd(body, end), end)];
  const short = stackHeight(strips) < textHeight(job) * WHOLE;
  const white = text.size * job.theme.space.paragraph;
  // The white under the last line inside the box would add to its padding.
  const tight = strips.map((one, index) => (index === strips.length - 1 ? withWhite(one, one.above, 0) : one));
  const whole = undivided(tight, text.leading);
  return spaced(framed(short ? held(whole) : whole, frame), white, white);
}

function layTitle(callout: Callout, setting: Setting): readonly Strip[] {
  const { job, text } = setting;
  const style = { ...bold(text), colour: job.theme.colour.edge[callout.tone] };
  const node = job.structure.add(setting.node, 'P');
  const label = job.labels.callouts[callout.tone];
  const named = callout.title.length > 0;
  const kind = !named || callout.tone === 'facilitator';
  const words = [
    ...(kind ? shapeText(named ? `${label}: ` : label, job, node, style, callout.span) : []),
    ...shapeInlines(callout.title, setting, node, style),
  ];
  const flowing = words.map((word, index) => (index < words.length - 1 ? { ...word, ends: false } : word));
  return kept(spaced(setLines(flowing, setting, style), 0, text.size * 0.25));
}
