import { oneColumn } from '../../document/one-column.ts';
import { textOf } from '../../document/text.ts';
import type { Columns } from '../../document/vocabulary.ts';
import { fill, headed } from '../fill.ts';
import { gathered, moved } from '../ink.ts';
import { atStart, type Setting } from '../setting.ts';
import { sided } from '../side.ts';
import { sideBySide } from '../side-by-side.ts';
import { stackHeight } from '../stack.ts';
import { spaced, withBreak, withFirst, withWhite } from '../change-strips.ts';
import { FORBIDDEN, LONELY, type Division, type Frame, type Room, type Strip } from '../strips.ts';

/** A column narrower than this many times the size of its text is hard to read in. */
const NARROW = 6.5;

/**
 * Columns of the author's own, or text spread over columns of even height; one under the other in editions without
 * columns, and where there is no room for them. Where a page ends, each column goes on at the top of the next one.
 */
export function layColumns(columns: Columns, setting: Setting): readonly Strip[] {
  const { job, text } = setting;
  const node = job.structure.add(setting.node, 'Div');
  const gutter = text.size * 1.6;
  const own = columns.columns.length > 1;
  const count = Math.max(1, own ? columns.columns.length : columns.count);
  const width = (setting.width - gutter * (count - 1)) / count;
  if (!job.theme.page.columns || width < text.size * NARROW)
    return job.flow(oneColumn(columns.columns), { ...setting, node });
  // The first column stands where reading starts.
  const first = atStart(sided(setting, textOf(columns.columns.flat())), width);
  const step = (width + gutter) * (first.side === 'right' ? -1 : 1);
  const at = (index: number): Setting => ({ ...setting, node, x: first.x + index * step, width });
  const set = own
    ? sideBySide(columns.columns.map((blocks, index) => topped(job.flow(blocks, at(index)))))
    : spread(topped(job.flow(columns.columns.flat(), at(0))), count, step);
  return spaced([{ ...set, whole: 'no' }], 0, text.size * job.theme.space.paragraph);
}

function topped(strips: readonly Strip[]): readonly Strip[] {
  return withFirst(strips, (first) => withWhite(first, 0, first.below));
}

/** A point of height is halved ten times from a page. */
const ROUNDS = 10;

/** Shares strips out to columns so that the tallest is as low as breaks allow. */
function spread(flowing: readonly Strip[], count: number, step: number): Strip {
  // One item at the top of a column has others beside it.
  const strips = flowing.map((one) => (one.breakBefore === LONELY ? withBreak(one, 0) : one));
  const whole = stackHeight(headed(strips));
  const share = (height: number) => fillColumns(strips, count, { height, page: whole, must: false });
  let best: readonly (readonly Strip[])[] = [strips];
  let low = whole / count;
  let high = whole;
  for (let round = 0; round < ROUNDS && high - low > 0.5; round++) {
    const target = round === 0 ? low : (low + high) / 2;
    const shared = share(target);
    const tallest = Math.max(...shared.columns.map((column) => stackHeight(headed(column))));
    if (shared.rest.length === 0 && tallest <= target + 0.5) {
      best = shared.columns;
      high = target;
    } else low = target;
  }
  return {
    ...beside(best, step),
    divide: (room) => {
      const first = fillAbove(strips, count, room);
      if (first.columns[0]?.length === 0) return undefined;
      const rest = first.rest.length > 0 ? spread(topped(first.rest), count, step) : undefined;
      return [beside(first.columns, step), rest];
    },
  };
}

/** Fills columns down to where a page ends, or a little less far where fewer items than columns would go on after it. */
function fillAbove(strips: readonly Strip[], count: number, room: Room) {
  const filled = fillColumns(strips, count, room);
  if (filled.rest.length === 0 || pieces(filled.rest) >= count) return filled;
  const tallest = Math.max(...filled.columns.map((column) => stackHeight(headed(column))));
  const [last] = filled.columns[0]?.slice(-1) ?? [];
  const shorter = fillColumns(strips, count, { ...room, height: tallest - (last?.height ?? 0), must: false });
  return shorter.columns[0]?.length === 0 ? filled : shorter;
}

/** Of how many parts strips consist that can each go to a column of their own. */
function pieces(strips: readonly Strip[]): number {
  return strips.filter((one, index) => index === 0 || one.breakBefore < FORBIDDEN).length;
}

/** Fills columns one after the other, each to the same height, and tells what finds no room in them. */
function fillColumns(strips: readonly Strip[], count: number, room: Room) {
  const columns: (readonly Strip[])[] = [];
  let rest = strips;
  while (columns.length < count && rest.length > 0) {
    const filled = fill(rest, room);
    columns.push(filled.taken);
    rest = filled.rest;
  }
  return { columns, rest };
}

function beside(columns: readonly (readonly Strip[])[], step: number): Strip {
  return sideBySide(columns.map((column, index) => column.map(shifting(index * step))));
}

/** Moves strips, and all that comes of them, to the side. Strips that lie in the same box still do when moved. */
function shifting(dx: number): (one: Strip) => Strip {
  const frames = new Map<Frame, Frame>();
  const shiftedFrame = (frame: Frame): Frame => {
    const paint: Frame['paint'] = (top, bottom) => frame.paint(top, bottom).map((mark) => moved(mark, dx, 0));
    const shifted = frames.get(frame) ?? { ...frame, paint };
    frames.set(frame, shifted);
    return shifted;
  };
  const shift = (one: Strip): Strip => {
    const { divide } = one;
    const divideShifted: Division = (room) => {
      const parts = divide?.(room);
      return parts && [shift(parts[0]), parts[1] && shift(parts[1])];
    };
    return {
      ...one,
      ...gathered([{ ink: one, dx, dy: 0 }]),
      repeat: one.repeat && shift(one.repeat),
      frames: one.frames.map(shiftedFrame),
      divide: divide && divideShifted,
    };
  };
  return dx === 0 ? (one) => one : shift;
}
