import type { HeadingMark, LaidOut, Structure } from '../layout/page.ts';
import { drawPage } from '../writers/pdf/drawing/draw-page.ts';
import type { DrawnPage } from '../writers/pdf/drawing/drawn-page.ts';

/** A paper whose pages are drawn: it can stand in any number of files. */
export interface DrawnPaper {
  readonly title: string;
  readonly language: string;
  readonly pages: readonly DrawnPage[];
  readonly structure: Structure;
  readonly headings: readonly HeadingMark[];
}

export function drawPaper({ title, language, pages, structure, headings }: LaidOut): DrawnPaper {
  return { title, language, structure, headings, pages: pages.map((page) => drawPage(page, structure)) };
}
