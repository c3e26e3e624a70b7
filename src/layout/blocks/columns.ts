import type { Columns } from '../../document/vocabulary.ts';
import { gathered, moved } from '../ink.ts';
import { textHeight, type Setting } from '../setting.ts';
import { sideBySide } from '../side-by-side.ts';
import { stack } from '../stack.ts';
import { FORBIDDEN, spaced, withFirst, type Strip } from '../strips.ts';

/**
 * Columns of the author's own, or text spread over columns of even height; one under the other in editions without
 * columns.
 */
export function layColumns(columns: Columns, setting: Setting): readonly Strip[] {
  const { job, text } = setting;
  const node = job.structure.add(setting.node, 'Div');
  if (!job.theme.page.columns) return job.flow(columns.columns.flat(), { ...setting, node });
  const gutter = text.size * 1.6;
  const count = Math.max(1, columns.columns.length > 1 ? columns.columns.length : columns.count);
  const width = (setting.width - gutter * (count - 1)) / count;
  const at = (index: number): Setting => ({ ...setting, node, x: setting.x + index * (width + gutter), width });
  const own = columns.columns.length > 1;
  const sets = own
    ? columns.columns.map((blocks, index) => job.flow(blocks, at(index)))
    : spread(job.flow(columns.columns.flat(), at(0)), count, width + gutter);
  const white = text.size * job.theme.space.paragraph;
  return spaced(
    sideBySide(
      sets.map((set) => withFirst(set, (first) => ({ ...first, above: 0 }))),
      textHeight(job),
    ),
    0,
    white,
  );
}

/** Shares strips out to columns so that the tallest is as low as breaks allow. */
function spread(strips: readonly Strip[], count: number, step: number): Strip[][] {
  const starts = strips
    .map((_, index) => index)
    .filter((index) => index === 0 || (strips[index]?.breakBefore ?? 0) < FORBIDDEN);
  let best: Strip[][] = [strips.slice()];
  let low = stack(strips).height / count;
  let high = low * count;
  for (let round = 0; round < 24 && high - low > 0.5; round++) {
    const target = round === 0 ? low : (low + high) / 2;
    const filled = fill(strips, starts, target);
    if (filled.length <= count) {
      best = filled;
      high = target;
    } else low = target;
  }
  return best.map((column, index) => column.map((one) => shifted(one, index * step)));
}

/** Fills columns of a height one after the other; a piece taller than the height has a column to itself. */
function fill(strips: readonly Strip[], starts: readonly number[], height: number): Strip[][] {
  const columns: Strip[][] = [];
  let open: Strip[] = [];
  starts.forEach((start, index) => {
    const piece = strips.slice(start, starts[index + 1]);
    if (open.length > 0 && stack([...open, ...piece]).height > height + 0.01) {
      columns.push(open);
      open = [];
    }
    open.push(...piece);
  });
  if (open.length > 0) columns.push(open);
  return columns;
}

function shifted(one: Strip, dx: number): Strip {
  if (dx === 0) return one;
  return {
    ...one,
    ...gathered([{ ink: one, dx, dy: 0 }]),
    frames: one.frames.map((frame) => ({
      ...frame,
      paint: (top, bottom) => frame.paint(top, bottom).map((mark) => moved(mark, dx, 0)),
    })),
  };
}
