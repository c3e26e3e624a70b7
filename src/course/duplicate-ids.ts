import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { ownPart, type Piece } from './body/pieces.ts';

/** A piece, in the place where it is used. */
export interface NamedPiece {
  readonly piece: Piece;
  /** Whether the same piece may come again. */
  readonly repeatable?: boolean;
}

/** Notes every piece that has the id of an earlier one of its kind: their papers would have the same name. */
export function duplicateIds(pieces: readonly NamedPiece[]): Diagnostic[] {
  const seen = new Map<string, string>();
  return pieces.flatMap(({ piece, repeatable }) => {
    const { id, title, source } = ownPart(piece);
    if (id === undefined || repeatable) return [];
    const key = `${piece.kind} ${id}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, title);
      return [];
    }
    const message = `The id “${id}” is that of “${first}” already.`;
    // The id of a piece of the library is written there; the problem is here.
    const at = source('id').file === source().file ? source('id') : source();
    return [problem('duplicate-id', at, message, `Give this one an id of its own: {#${id}-2}`)];
  });
}
