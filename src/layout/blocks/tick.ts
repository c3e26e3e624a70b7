import { textOf } from '../../document/text.ts';
import type { Tick } from '../../document/vocabulary.ts';
import { checkBox } from '../fields.ts';
import { insetAtStart, type Setting } from '../setting.ts';
import { sided } from '../side.ts';
import { kept, spaced, tiedToPrevious, withFirst } from '../change-strips.ts';
import type { Strip } from '../strips.ts';
import { layLabel } from './lines.ts';
import { tickBox, tickPlace, tickSize } from './tick-box.ts';

/** Sentences to tick in a row; none of them is parted from all others by a page's end. */
export function layTicks(ticks: readonly Tick[], setting: Setting): readonly Strip[] {
  return ticks.flatMap((tick, index) => {
    const tied = index > 0 && (index === 1 || index === ticks.length - 1);
    return tied ? tiedToPrevious(layTick(tick, setting), 1) : layTick(tick, setting);
  });
}

/** A box to tick with its sentence beside it. */
export function layTick(tick: Tick, setting: Setting): readonly Strip[] {
  const { job, text } = setting;
  const at = sided(setting, textOf([tick]));
  const field = checkBox(job.fields.get(tick), setting.node, setting);
  const lines = layLabel(tick.question, insetAtStart(at, tickSize(setting) + text.size * 0.7), text);
  const boxed = withFirst(lines, (first) => ({
    ...first,
    marks: [...tickBox(at, undefined, false), ...first.marks],
    fields: field(tickPlace(at)),
  }));
  const white = text.size * job.theme.space.paragraph;
  return spaced(kept(boxed), white * 0.4, white * 0.6);
}
