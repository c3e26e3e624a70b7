import type { Block, List } from './vocabulary.ts';

/**
 * The blocks of columns that stand under one another. A list that an author shared out to columns is one list again, with
 * the white between its items and, read out, as many of them as it has.
 */
export function oneColumn(columns: readonly (readonly Block[])[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const column of columns) {
    const [first, ...rest] = column;
    if (!first) continue;
    const last = blocks.at(-1);
    if (last?.kind === 'list' && first.kind === 'list' && goesOn(last, first))
      blocks[blocks.length - 1] = { ...last, items: [...last.items, ...first.items] };
    else blocks.push(first);
    for (const block of rest) blocks.push(block);
  }
  return blocks;
}

/** Whether a list is the rest of the one before: of the same kind, with numbers that count on. */
function goesOn(list: List, rest: List): boolean {
  if (list.ordered !== rest.ordered || list.tight !== rest.tight || isTasks(list) !== isTasks(rest)) return false;
  return !list.ordered || rest.start === list.start + list.items.length;
}

function isTasks({ items }: List): boolean {
  return items.some(({ checked }) => checked !== undefined);
}
