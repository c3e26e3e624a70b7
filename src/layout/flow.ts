import type { BeforeNow, Block, BlockKind, BlockOf, Scale, Tick } from '../document/vocabulary.ts';
import { endOf } from '../document/text.ts';
import { layBeforesNow } from './blocks/before-now.ts';
import { layouts } from './blocks/index.ts';
import { layScales } from './blocks/scale.ts';
import { layTicks } from './blocks/tick.ts';
import type { Setting } from './setting.ts';
import { ROOT } from './structure.ts';
import { lonely } from './company.ts';
import { tiedToPrevious, withBreak, withFirst } from './change-strips.ts';
import { FORCED, heightOf, type Strip } from './strips.ts';

/**
 * Sets a column of blocks, one under the other, and gives their strips. What a block has to keep with its neighbours
 * is decided here: a heading, and a short line below it, with what follows them, a line that ends in a colon with the
 * list that it opens, a paragraph with the room to write that it asks for.
 */
export function flow(blocks: readonly Block[], setting: Setting): Strip[] {
  const strips: Strip[] = [];
  const twoLines = setting.text.leading * 2 - 1;
  let before: Block | undefined;
  let pageBreak = false;
  /** How much text has still to stand with the heading above. */
  let owed = 0;
  const groups = grouped(blocks);
  for (const group of groups) {
    const [block] = group;
    if (!block) continue;
    if (block.kind === 'pagebreak') {
      pageBreak = true;
      continue;
    }
    let set = layGroup(block, group, setting);
    if (before?.kind === 'heading') owed = twoLines;
    // What stands above a heading ends there, however short it is.
    else if (block.kind === 'heading') {
      owed = 0;
      if (before && isFirstPart(before, block, strips)) set = withFirst(set, lonely);
    } else if (before && leads(before, block, strips)) owed = Math.max(owed, 1);
    else if (before && announces(before, block, strips)) set = withFirst(set, lonely);
    if (owed > 0) set = tiedToPrevious(set, owed);
    const height = heightOf(set);
    // A short line below a heading, such as how long an exercise takes, is no text yet that the heading could stand over.
    const introduces = before?.kind === 'heading' && block.kind === 'paragraph' && height <= twoLines + 2;
    if (block.kind !== 'heading' && !introduces) owed -= height;
    // A few words at the end of a paper, such as thanks, are no reason for a page of their own.
    const last = setting.node === ROOT && group === groups.at(-1);
    if (last && block.kind === 'paragraph' && strips.length > 0 && height <= twoLines + 2)
      set = tiedToPrevious(set, height);
    if (pageBreak) set = withFirst(set, (first) => withBreak(first, FORCED));
    pageBreak = false;
    for (const one of set) strips.push(one);
    before = block;
  }
  return strips;
}

/** Sets blocks that belong together, or one alone. */
function layGroup(first: Block, group: readonly Block[], setting: Setting): readonly Strip[] {
  if (group.length === 1) return layBlock(first.kind, first, setting);
  if (isTick(first)) return layTicks(group.filter(isTick), setting);
  if (isBeforeNow(first)) return layBeforesNow(group.filter(isBeforeNow), setting);
  return layScales(group.filter(isScale), setting);
}

function layBlock<K extends BlockKind>(kind: K, block: BlockOf<K>, setting: Setting): readonly Strip[] {
  return layouts[kind](block, setting);
}

/** Blocks that are answered, for which a paragraph may ask. */
const ASKING: ReadonlySet<BlockKind> = new Set(['box', 'lines', 'scale', 'before-now', 'tick']);
/** A paragraph of up to three lines below a heading belongs to it. */
const NEAR = 4;

/** Whether a paragraph opens what comes after it, and must not be left behind: it ends in a colon, or asks for writing. */
function leads(block: Block, next: Block, above: readonly Strip[]): boolean {
  if (block.kind !== 'paragraph') return false;
  const end = endOf(block.content);
  if (end.endsWith(':')) return true;
  if (!ASKING.has(next.kind)) return false;
  return end.endsWith('?') || above.slice(-NEAR).some(({ headings }) => headings.length > 0);
}

/**
 * Whether a paragraph would rather not stand at the foot of a page without what comes after it: a cue before what is to
 * be said aloud, or why a question is asked.
 */
function announces(block: Block, next: Block, above: readonly Strip[]): boolean {
  if (block.kind !== 'paragraph') return false;
  if (next.kind === 'quote') return true;
  return (
    ['choice', 'answer', 'scale', 'tick'].includes(next.kind) &&
    above.slice(-NEAR).some(({ headings }) => headings.length > 0)
  );
}

/** Whether a heading is the first of those that the short paragraph before it, below a higher heading, is about. */
function isFirstPart(block: Block, next: BlockOf<'heading'>, above: readonly Strip[]): boolean {
  const near = above.slice(-NEAR).flatMap(({ headings }) => headings);
  return block.kind === 'paragraph' && near.some(({ level }) => level < next.level);
}

function isScale(block: Block): block is Scale {
  return block.kind === 'scale';
}

function isBeforeNow(block: Block): block is BeforeNow {
  return block.kind === 'before-now';
}

function isTick(block: Block): block is Tick {
  return block.kind === 'tick';
}

/** Statements in a row that share their answers become one grid, boxes to tick a list; other blocks stay by themselves. */
function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const [first] = groups.at(-1) ?? [];
    if (first && belongTogether(first, block)) groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups;
}

function belongTogether(first: Block, block: Block): boolean {
  if (isTick(first)) return isTick(block);
  if (isBeforeNow(first)) return isBeforeNow(block) && sameOptions(first, block);
  return isScale(first) && isScale(block) && sameOptions(first, block);
}

function sameOptions(one: Scale | BeforeNow, other: Scale | BeforeNow): boolean {
  return one.options.join('|') === other.options.join('|');
}
