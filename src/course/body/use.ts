import { nearest } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import { anyOf, offer } from '../../diagnostics/wording.ts';
import { checkKeys, readText, type Attributes } from '../../markdown/attributes.ts';
import { labelOf, spanOfOpening, type Directive } from '../../markdown/directives.ts';
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
      const item = useItem(piece.item, attributes, body);
      checkMinutes(item, directive, body);
      return { kind: 'item', item };
    }
    case 'cards':
      checkKeys(attributes, CARDS_KEYS);
      return { kind: 'cards', set: useCards(piece.set, attributes, body) };
    case 'handout':
      checkKeys(attributes, HANDOUT_KEYS);
      return { kind: 'handout', handout: useHandout(piece.handout, attributes, body) };
  }
}

function useItem(item: AgendaItem, attributes: Attributes, body: Body): AgendaItem {
  const here = readItemDetails(attributes);
  return {
    ...item,
    id: here.id ?? item.id,
    minutes: here.minutes ?? item.minutes,
    atLeast: here.atLeast ?? item.atLeast,
    at: here.at ?? item.at,
    meets: here.meets ?? item.meets,
    grouping: here.grouping ?? item.grouping,
    source: sourceThrough(attributes, item.source, body),
  };
}

function useCards(set: CardSet, attributes: Attributes, body: Body): CardSet {
  const here = readCardsDetails(attributes);
  return {
    ...set,
    id: here.id ?? set.id,
    size: here.size ?? set.size,
    for: here.for ?? set.for,
    back: here.back ?? set.back,
    numbered: here.numbered ?? set.numbered,
    source: sourceThrough(attributes, set.source, body),
  };
}

function useHandout(handout: Handout, attributes: Attributes, body: Body): Handout {
  const here = readHandoutDetails(attributes);
  return {
    ...handout,
    id: here.id ?? handout.id,
    again: here.again ?? handout.again,
    pocket: here.pocket ?? handout.pocket,
    source: sourceThrough(attributes, handout.source, body),
  };
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
