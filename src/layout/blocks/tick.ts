import type { Tick } from '../../document/vocabulary.ts';
import { inset, type Setting } from '../setting.ts';
import { kept, spaced, withFirst, type Strip } from '../strips.ts';
import { layLabel } from './lines.ts';
import { tickBox, tickSize } from './tick-box.ts';

/** A box to tick with its sentence beside it. */
export function layTick(tick: Tick, setting: Setting): readonly Strip[] {
  const indent = tickSize(setting) + setting.text.size * 0.7;
  const lines = layLabel(tick.question, inset(setting, indent));
  const boxed = withFirst(lines, (first) => ({
    ...first,
    marks: [...tickBox(setting.x, setting, undefined, false), ...first.marks],
  }));
  const white = setting.text.size * setting.job.theme.space.paragraph;
  return spaced(kept(boxed), white * 0.4, white * 0.6);
}
