import { advance, closing } from './stack.ts';
import { divided } from './change-strips.ts';
import { FORCED, HELD, LONELY, PARTED, strip, type Parts, type Room, type Strip } from './strips.ts';

/** A column of strips that is cut in two: what fits a height, and what goes on after it. */
export interface Filled {
  readonly taken: readonly Strip[];
  readonly rest: readonly Strip[];
}

/** How much of a page footnotes take, in points. They come in groups, one for each strip that brings some. */
export type NotesHeight = (groups: readonly (readonly Strip[])[]) => number;

/** Rounding never sends a line to the next page. */
const HAIR = 0.01;
/** Rather than leave more than this part of a page white, something short stands alone; unless the room says otherwise. */
const WHITE = 0.14;
/** Rather than leave more than this part of a page white, a tall row goes over it, and what is best seen whole is parted. */
const HOLE = 1 / 3;
/** Rather than leave more than this part of a page white, a block that is held together is parted. */
const MOST_FOR_HELD = 1 / 4;

/**
 * Takes as many strips as a height has room for. The cut is where a break is free, or inside a strip that can be divided;
 * where there is neither and something has to be taken, it lies before the strip that no longer fits. Where the last free
 * break would leave something short alone, the one before it is taken if that costs little white, or more where it would
 * part what is best seen whole; a strip that should not be divided is, where moving it whole would leave a hole, unless
 * it is kept with others.
 *
 * @param notesHeight of a page; a column keeps no room for footnotes.
 */
export function fill(strips: readonly Strip[], room: Room, notesHeight: NotesHeight = () => 0): Filled {
  const [first] = strips;
  let notes: readonly (readonly Strip[])[] = [];
  let below = notesHeight(notes);
  let y = first?.repeat ? first.repeat.height : 0;
  let before: Strip | undefined;
  let free = 0;
  /** What is filled above the last free break, and the last break after it that parts what is held together. */
  let freeAt = 0;
  let parting = 0;
  /** Of the last break that leaves nothing alone, and what is filled above it. */
  let good = 0;
  let filled = 0;
  const cutAt = (index: number): Filled => ({ taken: strips.slice(0, index), rest: strips.slice(index) });
  for (let index = 0; index < strips.length; index++) {
    const one = strips[index];
    if (!one) break;
    if (index > 0 && (one.sheet || one.breakBefore === FORCED)) return cutAt(index);
    if (index > 0 && one.breakBefore < HELD) {
      free = index;
      freeAt = y;
    } else if (index > 0 && one.breakBefore === HELD) parting = index;
    if (index > 0 && one.breakBefore < LONELY) {
      good = index;
      filled = y;
    }
    const top = y + advance(before, one);
    const noted = one.notes.length > 0 ? [...notes, one.notes] : notes;
    if (noted !== notes) below = notesHeight(noted);
    if (top + one.height + closing(one) + below > room.height + HAIR) {
      const inside = (must: boolean): Filled | undefined => {
        const left = { ...room, height: room.height - top - closing(one), must };
        const parts = partsIn(one, left, (more) => notesHeight([...notes, ...more]));
        if (!parts) return undefined;
        const [part, further] = parts;
        const rest = strips.slice(index + 1);
        return { taken: [...strips.slice(0, index), part], rest: further ? [further, ...rest] : rest };
      };
      const hole = room.height - top > room.page * HOLE;
      const whole = one.whole === 'kept' || (one.whole === 'rather' && !hole);
      const cut = whole && heightOnPage(one) <= room.page ? undefined : inside(false);
      if (cut) return cut;
      if (parting > free && room.height - freeAt > room.page * MOST_FOR_HELD) return cutAt(parting);
      const parted = strips[free]?.breakBefore === PARTED;
      const near = good > 0 && room.height - filled <= room.page * (parted ? HOLE : (room.white ?? WHITE));
      if (free > 0 || !room.must) return cutAt(near ? good : free);
      return index === 0 ? (inside(true) ?? cutAt(1)) : cutAt(index);
    }
    y = top + one.height;
    notes = noted;
    before = one;
  }
  return { taken: strips, rest: [] };
}

/** What a strip takes at the top of a page, with its boxes and its table's head. */
function heightOnPage(one: Strip): number {
  return (one.repeat?.height ?? 0) + advance(undefined, one) + one.height + closing(one);
}

/** Divides a strip so that its first part and the footnotes that this brings fit into the room. */
function partsIn(one: Strip, room: Room, notesHeight: NotesHeight): Parts | undefined {
  const parts = divided(one, { ...room, height: room.height - notesHeight([]) });
  if (!parts || parts[0].notes.length === 0) return parts;
  const height = room.height - notesHeight([parts[0].notes]);
  return parts[0].height <= height + HAIR ? parts : divided(one, { ...room, height });
}

/** The strips that start a page or a piece of a column, with what stands above the first of them again: a table's head. */
export function headed(strips: readonly Strip[]): readonly Strip[] {
  const [first] = strips;
  if (!first?.repeat) return strips;
  // Decoration, since it was read out on its first page already.
  const marks = first.repeat.marks.map((mark) => ({ ...mark, slot: undefined }));
  return [strip(first.repeat.height, { marks, frames: first.frames }), ...strips];
}
