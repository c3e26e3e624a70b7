import type { List } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { spanOfNode } from '../../markdown/places.ts';
import { problem } from '../../diagnostics/problem.ts';
import { checkKeys, readChoice, readId, readText, type Attributes } from '../../markdown/attributes.ts';
import { contentOf, isDirective, type Directive } from '../../markdown/directives.ts';
import type { FlowContent } from '../../markdown/fences.ts';
import type { CardSet, CardSize, MarkdownText } from '../model.ts';
import type { Body } from './body.ts';
import { cutListItem } from './cut.ts';
import { nestedParts } from './outline.ts';
import { attributesOf, idFrom, sourceOf, titleOf } from './part.ts';

/** Keys of a set of cards. */
export const CARDS_KEYS = ['size', 'for', 'back', 'id'] as const;

const SIZES: readonly CardSize[] = ['a7', 'a6', 'a5'];

/** What the keys of a set say; nothing for a key that is not given, or not understood. */
export interface CardsDetails {
  readonly id?: string | undefined;
  readonly size?: CardSize | undefined;
  readonly for?: string | undefined;
  readonly back?: string | undefined;
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
    cards: directive.type === 'containerDirective' ? readFronts(directive, body) : [],
    source: sourceOf(directive, body),
  };
}

export function readCardsDetails(attributes: Attributes): CardsDetails {
  return {
    id: readId(attributes),
    size: readChoice(attributes, 'size', SIZES),
    for: readText(attributes, 'for'),
    back: readText(attributes, 'back'),
  };
}

function readFronts(block: ContainerDirective, body: Body): readonly MarkdownText[] {
  const content = contentOf(block);
  const parts = new Set<unknown>(nestedParts(block));
  const others = content.filter((inner) => inner.type !== 'list' && !parts.has(inner));
  body.problems.push(...others.map((other) => notACard(other, body)));
  const lists = content.filter((inner) => inner.type === 'list');
  if (lists.length === 0 && others.length === 0) {
    const hint = 'Write one list item a card: lines that begin with “- ”.';
    body.problems.push(problem('missing-value', sourceOf(block, body)(), 'This set has no cards.', hint));
  }
  return lists.flatMap((list) => readList(list, body));
}

function readList({ children }: List, body: Body): MarkdownText[] {
  return children.flatMap((item) => {
    const card = cutListItem(body, item);
    if (card) return [card];
    const at = spanOfNode(item, body.spanOf);
    body.problems.push(problem('missing-value', at, 'This card is empty.', 'Write its text, or take the line out.'));
    return [];
  });
}

function notACard(other: FlowContent, body: Body) {
  const at = spanOfNode(other, body.spanOf);
  const isNote = isDirective(other) && other.name === 'facilitator';
  const hint = isNote
    ? 'Indent the note by two spaces under the card it is about, or move it into the exercise.'
    : 'Begin every card with “- ”, and indent its further lines by two spaces.';
  return problem('stray-text', at, 'This belongs to no card: every card is a list item.', hint);
}
