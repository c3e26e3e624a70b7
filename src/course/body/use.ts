import { nearest } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import { anyOf, offer } from '../../diagnostics/wording.ts';
import { checkKeys, readText, type Attributes } from '../../markdown/attributes.ts';
import { labelOf, spanOfOpening, type Directive } from '../../markdown/directives.ts';
import { overlaid, type Changes } from '../../support/overlaid.ts';
import type { AgendaItem, CardSet, Handout, Source } from '../model.ts';
import type { Body } from './body.ts';
import { CARDS_KEYS, readCardsDetails } from './cards.ts';
import { HANDOUT_KEYS, readHandoutDetails } from './handout.ts';
import { checkMinutes, ITEM_KEYS, readItemDetails } from './item.ts';
import { attributesOf, sourceOf } from './part.ts';
import type { Piece } from './pieces.ts';
import { plainText } from './plain-text.ts';

/** Puts a piece of the library in place, with the keys that are given here instead of its own. */
export function usePiece(directive: Directive, library: ReadonlyMap<string, Piece>, body: Body): Piece | undefined {
  const id = plainText(labelOf(directive));
  const piece = library.get(id);
  if (!piece) {
    body.problems.push(unknownPiece(id, [...library.keys()], directive, body));
    return undefined;
  }
  const attributes = attributesOf(directive, body);
  switch (piece.kind) {
    case 'item': {
      checkKeys(attributes, ITEM_KEYS);
      const item = placed(piece.item, readItemDetails(attributes), attributes, body);
      checkMinutes(item, directive, body);
      return { kind: 'item', item };
    }
    case 'cards':
      checkKeys(attributes, CARDS_KEYS);
      return { kind: 'cards', set: placed(piece.set, readCardsDetails(attributes), attributes, body) };
    case 'handout':
      checkKeys(attributes, HANDOUT_KEYS);
      return { kind: 'handout', handout: placed(piece.handout, readHandoutDetails(attributes), attributes, body) };
  }
}

/** A piece with what is said here over its own, and its place here. */
function placed<T extends AgendaItem | CardSet | Handout>(
  own: T,
  here: Changes<T>,
  attributes: Attributes,
  body: Body,
): T {
  return { ...overlaid(own, here), source: sourceThrough(attributes, own.source, body) };
}

/** The place of the piece is where it is used; the place of a key that is not given here is in the library. */
function sourceThrough(attributes: Attributes, inLibrary: Source, body: Body): Source {
  const here = sourceOf(attributes.directive, body);
  return (...path) => {
    const [key] = path;
    return key === undefined || readText(attributes, String(key)) !== undefined ? here(...path) : inLibrary(...path);
  };
}

function unknownPiece(id: string, ids: readonly string[], directive: Directive, body: Body) {
  const at = spanOfOpening(directive, body.spanOf);
  const known = ids.length > 0 ? `Its pieces are ${anyOf(ids)}.` : 'The library is empty.';
  if (id === '') return problem('missing-value', at, '“::use” names no piece.', 'Write its id: ::use[check-in]');
  return problem('unknown-piece', at, `The library has no piece “${id}”.`, offer(nearest(id, ids), known));
}
