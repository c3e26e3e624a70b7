import { inflateSync } from 'node:zlib';
import { deflated } from '../objects/deflate.ts';
import type { DrawnPage } from './drawn-page.ts';

/** A line that begins marked content with an id, as pages are drawn. Strings hold no line ends. */
const OPENING = /^(\/\w+ <<\/MCID )(\d+)(>> BDC)$/gm;

/** The same page with ids of marked content from `first` on, to stand on a sheet beside another. */
export function renumbered(page: DrawnPage, first: number): DrawnPage {
  const by = first - page.firstMcid;
  if (by === 0) return page;
  const content = inflateSync(page.content).toString('latin1');
  const moved = content.replaceAll(OPENING, (_, before: string, id: string, after: string) => {
    return `${before}${Number(id) + by}${after}`;
  });
  return { ...page, firstMcid: first, content: deflated(Buffer.from(moved, 'latin1'), 'quick') };
}
