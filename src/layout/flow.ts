import type { Block, Scale } from '../document/vocabulary.ts';
import { textOf } from '../document/text.ts';
import { layouts } from './blocks/index.ts';
import { layScales } from './blocks/scale.ts';
import type { Setting } from './setting.ts';
import { FORCED, tiedToPrevious, withFirst, type Strip } from './strips.ts';

/**
 * Sets a column of blocks, one under the other, and gives their strips. What a block has to keep with its neighbours
 * is decided here: a heading with what follows it, a line that ends in a colon with the list that it opens.
 */
export function flow(blocks: readonly Block[], setting: Setting): Strip[] {
  const strips: Strip[] = [];
  const twoLines = setting.text.leading * 2 - 1;
  let before: Block | undefined;
  let pageBreak = false;
  for (const group of grouped(blocks)) {
    const [block] = group;
    if (!block) continue;
    if (block.kind === 'pagebreak') {
      pageBreak = true;
      continue;
    }
    let set = group.length > 1 ? layScales(group.filter(isScale), setting) : layBlock(block, setting);
    if (before && leads(before)) set = tiedToPrevious(set, before.kind === 'heading' ? twoLines : 1);
    if (pageBreak) set = withFirst(set, (first) => ({ ...first, breakBefore: FORCED }));
    pageBreak = false;
    for (const one of set) strips.push(one);
    before = block;
  }
  return strips;
}

function layBlock<K extends Block['kind']>(block: Extract<Block, { kind: K }>, setting: Setting): readonly Strip[] {
  const lay = layouts[block.kind] as (block: Block, setting: Setting) => readonly Strip[];
  return lay(block, setting);
}

/** Whether a block must not stand alone at the foot of a page. */
function leads(block: Block): boolean {
  if (block.kind === 'heading') return true;
  return block.kind === 'paragraph' && textOf(block.content).trimEnd().endsWith(':');
}

function isScale(block: Block): block is Scale {
  return block.kind === 'scale';
}

/** Statements in a row that share their answers become one grid; every other block stays by itself. */
function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const [first] = groups.at(-1) ?? [];
    if (first && isScale(first) && isScale(block) && first.options.join('|') === block.options.join('|'))
      groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups;
}
