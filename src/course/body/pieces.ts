import { readText } from '../../markdown/attributes.ts';
import type { AgendaItem, CardSet, Handout } from '../model.ts';
import type { Body } from './body.ts';
import { readCards } from './cards.ts';
import { readHandout } from './handout.ts';
import { checkMinutes, readItem } from './item.ts';
import type { Part } from './outline.ts';
import { attributesOf, missingId } from './part.ts';

/** Something that a session is made of, and that the library can hold. */
export type Piece =
  | { readonly kind: 'item'; readonly item: AgendaItem }
  | { readonly kind: 'cards'; readonly set: CardSet }
  | { readonly kind: 'handout'; readonly handout: Handout };

type PieceName = 'activity' | 'exercise' | 'break' | 'cards' | 'handout';

interface PieceRules {
  /** Whether an agenda is made of it as it stands, so that it needs its minutes. */
  readonly timed: boolean;
  /** Whether it is looked up by its id, so that it needs one. */
  readonly named: boolean;
}

/** Reads a part that is a piece of its own. */
export function readPiece(name: PieceName, { directive }: Part, body: Body, { timed, named }: PieceRules): Piece {
  const hasId = readText(attributesOf(directive, body), 'id') !== undefined;
  switch (name) {
    case 'handout':
      return { kind: 'handout', handout: readHandout(directive, body) };
    case 'cards': {
      const set = readCards(directive, body);
      if (named && !hasId) missingId(directive, set.title, body);
      return { kind: 'cards', set };
    }
    default: {
      const item = readItem(name, directive, body);
      if ((named || name === 'exercise') && !hasId) missingId(directive, item.title, body);
      if (timed) checkMinutes(item, directive, body);
      return { kind: 'item', item };
    }
  }
}

/** What a piece holds. */
export function ownPart(piece: Piece): AgendaItem | CardSet | Handout {
  switch (piece.kind) {
    case 'item':
      return piece.item;
    case 'cards':
      return piece.set;
    case 'handout':
      return piece.handout;
  }
}
