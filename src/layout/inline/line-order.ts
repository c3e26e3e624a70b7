import type { Line } from './break-lines.ts';
import type { Direction } from './direction.ts';
import type { Piece, TextPiece, Word } from './words.ts';

/**
 * Goes through the pieces of a line in the order of reading.
 *
 * @param last whether the line ends its paragraph.
 */
export function eachPiece({ words }: Line, last: boolean, visit: (piece: Piece) => unknown): void {
  for (let index = 0; index < words.length; index++) {
    const { pieces, hyphen, space } = words[index] as Word;
    const end = index === words.length - 1;
    for (let number = 0; number < pieces.length; number++) visit(pieces[number] as Piece);
    if (end && hyphen) visit(hyphen);
    // The space at the end of a line is kept, beyond its end: extracted words stay apart.
    if (space && !(end && last)) visit(space);
  }
}

/** Where the pieces of a line begin that is put in order, from the left end of the line. */
export function placesOf(line: Line, last: boolean, direction: Direction): number[] {
  const pieces: Piece[] = [];
  eachPiece(line, last, (piece) => pieces.push(piece));
  const space = last ? undefined : line.words.at(-1)?.space;
  if (space) pieces[pieces.length - 1] = spaceAtEnd(space, direction);
  const beyond = space && direction === 'rtl' ? space.width : 0;
  return visualPlaces(pieces).map((place) => place - beyond);
}

/** White space at the end of a line runs as its paragraph does (UAX 9, L1). */
function spaceAtEnd(space: TextPiece, direction: Direction): TextPiece {
  const level = direction === 'rtl' ? 1 : 0;
  return (space.level ?? 0) === level ? space : { ...space, level };
}

/** From the highest level down, each stretch of that level or above is turned round (UAX 9, L2). */
function visualPlaces(pieces: readonly Piece[]): number[] {
  const order = pieces.map((_, index) => index);
  const levelAt = (place: number): number => pieces[order[place] ?? 0]?.level ?? 0;
  const highest = Math.max(...pieces.map(({ level = 0 }) => level));
  for (let turned = highest; turned > 0; turned--) {
    let from = 0;
    while (from < order.length) {
      let to = from;
      while (to < order.length && levelAt(to) >= turned) to++;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).toReversed());
      from = to + 1;
    }
  }
  const places: number[] = [];
  let x = 0;
  for (const index of order) {
    places[index] = x;
    x += pieces[index]?.width ?? 0;
  }
  return places;
}
