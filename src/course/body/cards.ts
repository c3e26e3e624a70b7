import { checkKeys, readChoice, readId, readText, type Attributes } from '../../markdown/attributes.ts';
import type { Directive } from '../../markdown/directives.ts';
import type { CardSet, CardSize } from '../model.ts';
import type { Body } from './body.ts';
import { readFronts } from './card-fronts.ts';
import { attributesOf, idFrom, sourceOf, titleOf } from './part.ts';

/** Keys of a set of cards. */
export const CARDS_KEYS = ['size', 'for', 'back', 'numbers', 'id'] as const;

const SIZES: readonly CardSize[] = ['a7', 'a6', 'a5'];

/** What the keys of a set say; nothing for a key that is not given, or not understood. */
export interface CardsDetails {
  readonly id?: string | undefined;
  readonly size?: CardSize | undefined;
  readonly for?: string | undefined;
  readonly back?: string | undefined;
  readonly numbered?: boolean | undefined;
}

/** Reads a set of cards: each item of its lists is one. A set without an id is called after its title. */
export function readCards(directive: Directive, body: Body): CardSet {
  const attributes = attributesOf(directive, body);
  checkKeys(attributes, CARDS_KEYS);
  const details = readCardsDetails(attributes);
  const title = titleOf(directive, body, 'Power cards');
  return {
    id: details.id ?? idFrom(title) ?? 'cards',
    title,
    size: details.size ?? 'a7',
    for: details.for,
    back: details.back,
    numbered: details.numbered ?? true,
    cards: readFronts(directive, body),
    source: sourceOf(directive, body),
  };
}

export function readCardsDetails(attributes: Attributes): CardsDetails {
  const numbers = readChoice(attributes, 'numbers', ['yes', 'no']);
  return {
    id: readId(attributes),
    size: readChoice(attributes, 'size', SIZES),
    for: readText(attributes, 'for'),
    back: readText(attributes, 'back'),
    numbered: numbers === undefined ? undefined : numbers === 'yes',
  };
}
