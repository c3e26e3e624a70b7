import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import type { SourceFile } from '../markdown/source.ts';
import { readBody } from './body/body.ts';
import { outline } from './body/outline.ts';
import { ownPart, readPiece, type Piece } from './body/pieces.ts';
import { readDetails } from './details/read.ts';
import { libraryShape } from './details/shapes.ts';
import type { Library } from './model.ts';

const PARTS = ['activity', 'exercise', 'cards', 'handout'] as const;

/** Reads the pieces of a file of the library. */
export function readLibraryFile(file: SourceFile): Outcome<readonly Piece[]> {
  const front = readFrontMatter(file);
  const { problems: wrong } = readDetails(libraryShape(), front.value);
  const body = readBody(file.path, front.value);
  const value = outline(body, PARTS, 'the library').map((part) =>
    readPiece(part.name, part, body, { timed: false, named: true }),
  );
  return { value, problems: [...front.problems, ...wrong, ...body.problems] };
}

/** The pieces by id, whatever their kind. The first one wins where two have the same id, and that is a problem. */
export function gatherPieces(pieces: readonly Piece[]): Outcome<ReadonlyMap<string, Piece>> {
  const problems: Diagnostic[] = [];
  const byId = new Map<string, Piece>();
  for (const piece of pieces) {
    const { id } = ownPart(piece);
    if (id === undefined) continue;
    const first = byId.get(id);
    if (first) problems.push(duplicatePiece(id, ownPart(first).title, piece));
    else byId.set(id, piece);
  }
  return { value: byId, problems };
}

/** The library, by kind. */
export function libraryOf(pieces: ReadonlyMap<string, Piece>): Library {
  const all = [...pieces];
  return {
    items: new Map(all.flatMap(([id, piece]) => (piece.kind === 'item' ? [[id, piece.item] as const] : []))),
    cardSets: new Map(all.flatMap(([id, piece]) => (piece.kind === 'cards' ? [[id, piece.set] as const] : []))),
    handouts: new Map(all.flatMap(([id, piece]) => (piece.kind === 'handout' ? [[id, piece.handout] as const] : []))),
  };
}

function duplicatePiece(id: string, first: string, piece: Piece): Diagnostic {
  const message = `The library has “${first}” under the id “${id}” already.`;
  return problem(
    'duplicate-id',
    ownPart(piece).source('id'),
    message,
    `Give this one another id, and use that: ::use[${id}-2]`,
  );
}
