import type { ListItem } from 'mdast';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { readChoice, readText, type Attributes } from '../../markdown/attributes.ts';
import { isDirective, spanOfKey, spanOfOpening, type Directive } from '../../markdown/directives.ts';
import type { FlowContent } from '../../markdown/fences.ts';
import { placeOf, type Reading } from '../reading.ts';
import { textOf } from '../text.ts';
import type { Block, Card, CardSize } from '../vocabulary.ts';
import { outsideParts } from './outside-parts.ts';
import { partOf, type DirectiveKind, type Form } from './part.ts';

const SIZES: readonly CardSize[] = ['a5', 'a6', 'a7'];
const CARD: Form = { form: 'block', title: 'none', keys: [] };
const BACK: Form = { form: 'block', title: 'none', keys: [] };

/** Cards to cut: every item of a list, and every `:::card`. The title, or `label`, stands small on each. */
export const cards: DirectiveKind = {
  form: 'block',
  title: 'allowed',
  keys: ['size', 'back', 'label', 'numbers', 'lead'],
  read({ title, content, attributes, span }, reading) {
    const back = sharedBack(attributes);
    const onCard = reading.headings === 'as-text' ? reading : reading.withHeadings('on-card');
    const read = content.flatMap((node) => cardsOf(node, back, onCard));
    if (read.length === 0) reading.problems.push(withoutCards(attributes));
    const label = readText(attributes, 'label') ?? textOf(reading.inlines(title));
    return [
      {
        kind: 'cards',
        size: readChoice(attributes, 'size', SIZES) ?? 'a7',
        cards: read,
        label: label || undefined,
        numbered: readChoice(attributes, 'numbers', ['yes', 'no']) !== 'no',
        lead: readChoice(attributes, 'lead', ['yes', 'no']) === 'yes',
        span,
      },
    ];
  },
};

function cardsOf(node: FlowContent, back: readonly Block[], reading: Reading): readonly Card[] {
  if (node.type === 'list') return node.children.map((item) => cardOfItem(item, back, reading));
  if (isPart(node, 'card')) return [cardOf(node, back, reading)];
  outsideParts([node], ':::card', reading);
  return [];
}

function cardOfItem(item: ListItem, back: readonly Block[], reading: Reading): Card {
  return { blocks: reading.blocks(item.children), back, span: placeOf(item, reading) };
}

/** A card with its own back, where it has one. */
function cardOf(node: Directive, back: readonly Block[], reading: Reading): Card {
  const { content, span } = partOf(node, CARD, reading);
  const backs = content.filter((inner) => isPart(inner, 'back'));
  const front = content.filter((inner) => !isPart(inner, 'back'));
  const own = backs.flatMap((inner) => reading.blocks(partOf(inner, BACK, reading).content));
  return { blocks: reading.blocks(front), back: backs.length > 0 ? own : back, span };
}

function isPart(node: FlowContent, name: 'card' | 'back'): node is FlowContent & Directive {
  return isDirective(node) && node.name === name;
}

/** The words for every back that has none of its own. */
function sharedBack(attributes: Attributes): readonly Block[] {
  const text = readText(attributes, 'back')?.trim() ?? '';
  if (text === '') return [];
  const { directive, spanOf } = attributes;
  const { file, start } = spanOfKey(directive, 'back', spanOf);
  const span = { file, start };
  return [{ kind: 'paragraph', content: [{ kind: 'text', text, span }], span }];
}

function withoutCards({ directive, spanOf }: Attributes): Diagnostic {
  const hint = 'Write a list, with one item for each card.';
  return problem('missing-value', spanOfOpening(directive, spanOf), 'There are no cards in this set.', hint);
}
