import { isLinkable, shows, typedAddress } from './addresses.ts';
import { textOf } from './text.ts';
import { blocksIn, headingsIn, linesIn } from './visit.ts';
import type { Block, BlockOf, Document, Inline, Link } from './vocabulary.ts';

/**
 * Puts a list of addresses at the end of a paper, so that someone who has it on paper can follow its links: of every
 * link whose own words do not show where it leads, once for each address, with the words of the link.
 *
 * @param title of the list.
 */
export function withAddresses(document: Document, title: string): Document {
  const notes = document.footnotes.flatMap(({ blocks }) => blocks);
  const links = new Map<string, Link>();
  for (const link of linksIn([...document.blocks, ...notes])) {
    if (!isLinkable(link.to) || shows(textOf(link.content), link.to) || links.has(link.to)) continue;
    links.set(link.to, link);
  }
  if (links.size === 0) return document;
  return { ...document, blocks: [...document.blocks, ...listOf([...links.values()], title, document)] };
}

function linksIn(blocks: readonly Block[]): readonly Link[] {
  const links: Link[] = [];
  const seekInLine = (line: readonly Inline[]): void => {
    for (const inline of line) {
      if (inline.kind === 'link') links.push(inline);
      else if ('content' in inline) seekInLine(inline.content);
    }
  };
  const seek = (block: Block): void => {
    // A card is cut out, and lies on a table far from any list.
    if (block.kind === 'cards') return;
    linesIn(block).forEach(seekInLine);
    blocksIn(block).forEach(seek);
  };
  blocks.forEach(seek);
  return links;
}

function listOf(links: readonly Link[], title: string, document: Document): readonly Block[] {
  const [{ span }] = links as [Link];
  const headings = headingsIn(document.blocks);
  const heading: BlockOf<'heading'> = {
    kind: 'heading',
    // A section of the paper; the only one of a paper without any is its first.
    level: headings.length > 0 ? 2 : 1,
    content: [{ kind: 'text', text: title, span }],
    id: freeId(headings.map(({ id }) => id)),
    span,
  };
  const items = links.map((link) => {
    const text = (words: string): Inline => ({ kind: 'text', text: words, span: link.span });
    const address: Link = { kind: 'link', to: link.to, content: [text(typedAddress(link.to))], span: link.span };
    const words = textOf(link.content)
      .replaceAll(/\s+/g, ' ')
      .replace(/[.,:;]$/, '');
    const content: Inline[] = [text(`${words}: `), address];
    const blocks: Block[] = [{ kind: 'paragraph', content, span: link.span }];
    return { checked: undefined, blocks, span: link.span };
  });
  return [heading, { kind: 'list', ordered: false, start: 1, tight: true, items, span }];
}

/** Ids of headings are made of their words; this one has words that the reader did not see. */
function freeId(taken: readonly string[]): string {
  let id = 'addresses';
  for (let number = 2; taken.includes(id); number++) id = `addresses-${number}`;
  return id;
}
