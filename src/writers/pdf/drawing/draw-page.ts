import { deflated } from '../objects/deflate.ts';
import type { Mark, Page, Structure } from '../../../layout/page.ts';
import { pair, startContent, type Content } from './content.ts';
import type { DrawnPage } from './drawn-page.ts';
import { drawImage, drawLine, drawPath, drawRect } from './draw-shapes.ts';
import { drawText } from './draw-text.ts';
import { startUsage, type Usage } from './usage.ts';

/**
 * Draws a page: content that belongs to the structure as marked content, all else as artifacts (ISO 32000-1, 14.6 and
 * 14.8.2.2). Marks of one content slot that follow each other share one marked content.
 *
 * @param structure of the paper that the page belongs to: says which tag owns a slot.
 * @param under the page that this one will lie over, where it is an overlay; content ids then go on from there.
 */
export function drawPage(page: Page, structure: Structure, under?: DrawnPage): DrawnPage {
  const content = startContent();
  const usage = startUsage();
  const images = new Set<string>();
  const slots: number[] = [];
  const firstMcid = under ? under.firstMcid + under.slots.length : 0;

  let open: Owner | undefined;
  for (const mark of page.marks) {
    if (!open || open.slot !== mark.slot || open.furniture !== mark.furniture) {
      if (open) content.paint('EMC');
      open = { slot: mark.slot, furniture: mark.furniture };
      content.paint(opening(open, structure, firstMcid + slots.length, page));
      if (mark.slot !== undefined) slots.push(mark.slot);
    }
    if (mark.kind === 'image') images.add(mark.path);
    drawMark(content, mark, page.height, usage.of);
  }
  if (open) content.paint('EMC');

  // Saved and restored, so that one page's state does not leak into an overlay.
  const operators = `q\n${content.close()}Q\n`;
  return {
    width: page.width,
    height: page.height,
    content: deflated(Buffer.from(operators, 'latin1'), 'quick'),
    used: usage.byFace(),
    slots,
    firstMcid,
    images: [...images],
    links: page.links,
    fields: page.fields,
    sheet: page.sheet,
  };
}

/** Whom the marked content that is open belongs to: a slot, furniture, or decoration. */
interface Owner {
  readonly slot: number | undefined;
  readonly furniture: Mark['furniture'];
}

function opening({ slot, furniture }: Owner, structure: Structure, mcid: number, page: Page): string {
  if (slot !== undefined) {
    const node = structure.nodes[structure.slots[slot] ?? -1];
    if (!node) throw new RangeError(`No structure node owns content slot ${slot}.`);
    return `/${node.tag} <</MCID ${mcid}>> BDC`;
  }
  switch (furniture) {
    case 'head':
      return '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC';
    case 'foot':
      return '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC';
    case 'ground':
      return `/Artifact <</Type /Background /BBox [0 0 ${pair(page.width, page.height)}]>> BDC`;
    case undefined:
      return '/Artifact BMC';
  }
}

function drawMark(content: Content, mark: Mark, height: number, used: Usage['of']): void {
  switch (mark.kind) {
    case 'text':
      return drawText(content, mark, height, used(mark.face.id));
    case 'rect':
      return drawRect(content, mark, height);
    case 'line':
      return drawLine(content, mark, height);
    case 'path':
      return drawPath(content, mark, height);
    case 'image':
      return drawImage(content, mark, height);
  }
}
