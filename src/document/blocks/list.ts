import type { List, ListItem as Item } from 'mdast';
import { placeOf, type Reading } from '../reading.ts';
import type { Block, ListItem } from '../vocabulary.ts';

export function readList(node: List, reading: Reading): readonly Block[] {
  return [
    {
      kind: 'list',
      ordered: node.ordered ?? false,
      start: node.start ?? 1,
      tight: !node.spread && node.children.every((item) => !item.spread),
      items: node.children.map((item) => readItem(item, reading)),
      span: placeOf(node, reading),
    },
  ];
}

function readItem(node: Item, reading: Reading): ListItem {
  return { checked: node.checked ?? undefined, blocks: reading.blocks(node.children), span: placeOf(node, reading) };
}
