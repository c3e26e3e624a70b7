import { problem } from '../../diagnostics/problem.ts';
import type { Cover } from '../../document/vocabulary.ts';
import type { Setting } from '../setting.ts';
import { inkOf, stack } from '../stack.ts';
import { strip, type Strip } from '../strips.ts';
import { scaled } from '../style.ts';

/** How much larger than body text a cover is set. */
const SCALE = 1.25;
/** The first line stands at this part of the height, where the eye looks first. */
const DROP = 0.27;

/** The front of a pack: a sheet of its own, with a band of colour above its title. */
export function layCover(cover: Cover, setting: Setting): readonly Strip[] {
  const { job, x, width } = setting;
  const { paper } = job;
  const node = job.structure.add(setting.node, 'Sect');
  const strips = job.flow(cover.blocks, { ...setting, node, text: scaled(setting.text, SCALE) });
  const stacked = stack(strips);
  const room = paper.height - paper.bottom - stacked.height;
  if (room < paper.top) {
    const hint = 'Keep to a title and a few lines, and put the rest below the cover.';
    job.problems.push(problem('cover-overflow', cover.span, 'This cover has more text than a page holds.', hint));
  }
  const y = Math.max(paper.top, Math.min(paper.height * DROP, room));
  const ink = inkOf(stacked, 0, y);
  const band = {
    kind: 'rect',
    slot: undefined,
    x,
    y: y - 26,
    width: Math.min(width, 96),
    height: 7,
    fill: job.theme.colour.accent,
  } as const;
  const headings = strips.flatMap((one) => one.headings);
  return [strip(paper.height, { ...ink, marks: [band, ...ink.marks], headings, sheet: true })];
}
