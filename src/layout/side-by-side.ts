import { fill, headed } from './fill.ts';
import { joined } from './ink.ts';
import { inkOf, stack, stackHeight } from './stack.ts';
import { strip, type Parts, type Room, type Strip } from './strips.ts';

/**
 * Sets columns of strips beside one another (the cells of a table row, columns of text) as one strip. It is divided by
 * giving each column what fits and the rest of each to the second part, so each goes on where it was left, and lines
 * need not stand level with those beside them.
 *
 * @param columns the strips of each, set at their own x already.
 * @param least the height that the whole has at least, in points.
 */
export function sideBySide(columns: readonly (readonly Strip[])[], least = 0): Strip {
  const stacks = columns.map((column) => stack(headed(column)));
  const strips = columns.flat();
  const { marks, links, numbers, figures, fields } = joined(stacks.map((one) => inkOf(one, 0, 0)));
  return strip(Math.max(least, ...stacks.map(({ height }) => height)), {
    marks,
    links,
    numbers,
    figures,
    fields,
    headings: strips.flatMap((one) => one.headings),
    notes: strips.flatMap((one) => one.notes),
    whole: 'rather',
    divide: (room) => divideColumns(columns, room),
  });
}

/** What goes on over a page is at least this part of one tall, so that no column leaves an item or two to stand alone. */
const LEAST = 0.08;

function divideColumns(columns: readonly (readonly Strip[])[], room: Room): Parts | undefined {
  const tallest = Math.max(...columns.map((column) => stackHeight(headed(column))));
  const height = tallest - room.page * LEAST;
  const level = height < room.height ? cutColumns(columns, { ...room, height, must: false }) : undefined;
  return level ?? cutColumns(columns, room);
}

function cutColumns(columns: readonly (readonly Strip[])[], room: Room): Parts | undefined {
  const filled = columns.map((column) => fill(column, room));
  // A column that would stay behind empty, beside one that begins, looks as if it had nothing to say.
  const left = filled.some(({ taken, rest }) => taken.length === 0 && rest.length > 0);
  const done = filled.every(({ rest }) => rest.length === 0);
  if (done || (left && !room.must)) return undefined;
  return [sideBySide(filled.map(({ taken }) => taken)), sideBySide(filled.map(({ rest }) => rest))];
}
