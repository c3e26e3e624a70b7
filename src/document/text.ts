import { typedAddress } from './addresses.ts';
import { blocksIn, linesIn } from './visit.ts';
import type { Block, Inline, InlineKind, InlineOf } from './vocabulary.ts';

/**
 * The words of blocks or inlines in reading order, without numbers, bullets and other marks. Blocks, cells and answers
 * are separated by line ends, and so are lines that the author has broken. Pictures give their descriptions.
 */
export function textOf(nodes: readonly (Block | Inline)[]): string {
  const inBlocks: string[] = [];
  let inLine = '';
  for (const node of nodes) {
    if (isInline(node)) inLine += textOfInline(node.kind, node);
    else inBlocks.push(...textsOfBlock(node));
  }
  return [...inBlocks, inLine].filter((text) => text !== '').join('\n');
}

/** How a line ends: the words of its last part that has any, without white space at the end. */
export function endOf(line: readonly Inline[]): string {
  for (let index = line.length - 1; index >= 0; index--) {
    const inline = line[index];
    const text = inline ? textOfInline(inline.kind, inline).trimEnd() : '';
    if (text !== '') return text;
  }
  return '';
}

const inlineTexts: { readonly [K in InlineKind]: (inline: InlineOf<K>) => string } = {
  text: ({ text }) => text,
  emphasis: ({ content }) => textOf(content),
  strong: ({ content }) => textOf(content),
  delete: ({ content }) => textOf(content),
  'inline-code': ({ text }) => text,
  link: ({ content }) => textOf(content),
  'inline-image': ({ alt }) => alt,
  'line-break': () => '\n',
  'footnote-mark': () => '',
};

function textOfInline<K extends InlineKind>(kind: K, inline: InlineOf<K>): string {
  return inlineTexts[kind](inline);
}

function isInline(node: Block | Inline): node is Inline {
  return Object.hasOwn(inlineTexts, node.kind);
}

function textsOfBlock(block: Block): readonly string[] {
  return [...linesIn(block).map(textOf), ...blocksIn(block).flatMap(textsOfBlock), ...plainTexts(block)];
}

/** Words of a block that stand in it as plain text. */
function plainTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'code':
      return [block.text];
    case 'image':
      return [block.alt, block.caption ?? ''];
    case 'cards':
      return [block.label ?? ''];
    case 'scale':
    case 'before-now':
    case 'choice':
      return block.options;
    case 'agenda':
      return block.items.flatMap(({ start, end, detail }) => [start, end, detail ?? '']);
    case 'qr':
      return [typedAddress(block.to)];
    case 'bars':
      return [block.head, ...block.bars.map(({ label, written }) => ({ label, value: written }))].flatMap(
        ({ label, value }) => [label, value],
      );
    default:
      return [];
  }
}
