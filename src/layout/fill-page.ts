import { fill, headed, type Filled, type NotesHeight } from './fill.ts';
import { stackHeight } from './stack.ts';
import { FORBIDDEN, type Room, type Strip } from './strips.ts';

/** What stands on a page, and what goes on after it. */
export interface FilledPage {
  readonly body: readonly Strip[];
  readonly notes: readonly Strip[];
  readonly rest: readonly Strip[];
  /** Of footnotes, what found no room on their own page. */
  readonly carried: readonly Strip[];
}

/** White between the text and the footnotes of a page; the short rule stands in its middle. */
export const NOTE_GAP = 14;
/** Footnotes that go on from the page before take at most this part of a page, so that its own text goes on too. */
const MOST_CARRIED = 0.6;
/** Rather than leave more than this part of a page white, a footnote is begun there and goes on over the page. */
const WHITE = 0.15;

/**
 * Fills a page of a height with text and footnotes. A footnote stands on the page of its mark, or begins there where it
 * is too tall for what is left, and goes on at the foot of the next page.
 *
 * @param carried what is left of footnotes of the page before.
 * @param white as in {@link Room}.
 */
export function fillPage(
  strips: readonly Strip[],
  carried: readonly Strip[],
  height: number,
  white?: number,
): FilledPage {
  const body = strips[0]?.sheet ? { taken: [], rest: strips } : bodyOf(strips, carried, height, white);
  const used = stackHeight(headed(body.taken));
  const due = [...carried, ...body.taken.flatMap((one) => one.notes)];
  const room = height - used - NOTE_GAP;
  const notes = fill(due, { height: room, page: height, must: body.taken.length === 0 });
  return { body: body.taken, notes: notes.taken, rest: body.rest, carried: notes.rest };
}

function bodyOf(strips: readonly Strip[], carried: readonly Strip[], height: number, white?: number): Filled {
  const room = { height, page: height, must: carried.length === 0, white };
  const most = fill(carried, { height: height * MOST_CARRIED, page: height, must: false });
  if (most.rest.length > 0) {
    // No further footnote can begin here, and so none of the text that refers to one.
    return fill(strips, room, (groups) => (groups.length > 0 ? height : heightOf(most.taken)));
  }
  const whole = fill(strips, room, (groups) => heightOf([...carried, ...groups.flat()]));
  const left = height - stackHeight(headed(whole.taken)) - heightOf([...carried, ...notesOf(whole)]);
  const cutInside = whole.taken.at(-1) !== strips[whole.taken.length - 1];
  const sound = whole.taken.length > 0 && left >= 0 && left <= height * WHITE;
  if (whole.rest.length === 0 || cutInside || sound) return whole;
  return beginning(strips, left < 0 ? 0 : whole.taken.length, { ...room, must: false }, carried) ?? whole;
}

/** Goes on to the first strip whose footnote can only begin on this page, if it can. */
function beginning(strips: readonly Strip[], from: number, room: Room, carried: readonly Strip[]): Filled | undefined {
  const least: NotesHeight = (groups) => {
    const last = groups.at(-1) ?? [];
    return heightOf([...carried, ...groups.slice(0, -1).flat(), ...last.slice(0, firstBreak(last))]);
  };
  const { taken } = fill(strips, room, least);
  const noted = strips.findIndex((one, index) => index >= from && one.notes.length > 0);
  if (noted === -1 || noted >= taken.length || taken.at(-1) !== strips[taken.length - 1]) return undefined;
  const end = taken.findIndex((one, index) => index > noted && one.breakBefore < FORBIDDEN);
  const to = end === -1 ? taken.length : end;
  return { taken: strips.slice(0, to), rest: strips.slice(to) };
}

/** Where the footnotes of a line can be cut for the first time. */
function firstBreak(notes: readonly Strip[]): number {
  const found = notes.findIndex((one, index) => index > 0 && one.breakBefore < FORBIDDEN);
  return found === -1 ? notes.length : found;
}

function notesOf({ taken }: Filled): readonly Strip[] {
  return taken.flatMap((one) => one.notes);
}

function heightOf(notes: readonly Strip[]): number {
  return notes.length === 0 ? 0 : NOTE_GAP + stackHeight(notes);
}
