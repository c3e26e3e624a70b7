import type { Tick } from '../../document/vocabulary.ts';
import { checkBox } from '../fields.ts';
import { inset, type Setting } from '../setting.ts';
import { kept, spaced, tiedToPrevious, withFirst, type Strip } from '../strips.ts';
import { layLabel } from './lines.ts';
import { tickBox, tickSize } from './tick-box.ts';

/** Sentences to tick in a row; none of them is parted from all others by a page's end. */
export function layTicks(ticks: readonly Tick[], setting: Setting): readonly Strip[] {
  return ticks.flatMap((tick, index) => {
    const tied = index > 0 && (index === 1 || index === ticks.length - 1);
    return tied ? tiedToPrevious(layTick(tick, setting), 1) : layTick(tick, setting);
  });
}

/** A box to tick with its sentence beside it. */
export function layTick(tick: Tick, setting: Setting): readonly Strip[] {
  const { job, x, text } = setting;
  const side = tickSize(setting);
  const field = checkBox(job.fields.get(tick), setting.node, setting);
  const lines = layLabel(tick.question, { ...inset(setting, side + text.size * 0.7), side: 'left' });
  const boxed = withFirst(lines, (first) => ({
    ...first,
    marks: [...tickBox(x, setting, undefined, false), ...first.marks],
    fields: field({ cx: x + 0.5 + side / 2, cy: text.leading / 2, width: side }),
  }));
  const white = text.size * job.theme.space.paragraph;
  return spaced(kept(boxed), white * 0.4, white * 0.6);
}
