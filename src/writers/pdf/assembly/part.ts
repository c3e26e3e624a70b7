import type { HeadingMark, Structure } from '../../../layout/page.ts';
import type { DrawnPage } from '../drawing/drawn-page.ts';
import type { CidFace } from '../faces/cid-face.ts';
import type { PdfImage } from '../images/pdf-image.ts';

/** A paper whose pages are drawn, to stand in a file alone or with others. */
export interface PdfPart {
  /** Where links of other parts (`#id`) find it, such as those of a pack's contents. */
  readonly id?: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly pages: readonly DrawnPage[];
  readonly structure: Structure;
  readonly headings: readonly HeadingMark[];
  /**
   * What lies over each page in this file alone: a pack's folio, page numbers of its contents. An overlay is drawn with
   * the page that it lies over, so that its content ids go on from there; its slots are those of `structure`.
   */
  readonly overlays?: readonly (DrawnPage | undefined)[];
}

export interface PdfMeta {
  readonly title: string;
  /** BCP 47, of the file as a whole. */
  readonly language: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: string;
  /** Of coursepack. */
  readonly version: string;
  /** The one date of the file. */
  readonly date: Date;
  /** How readers' page boxes name pages; counted from 1 unless said otherwise. */
  readonly pageLabels?: readonly PageLabel[];
  readonly print?: PrintSetup;
}

/** How a file is meant to be printed: what print windows begin with, where they heed it. */
export interface PrintSetup {
  /** On one side, or the edge that sheets are turned over. */
  readonly sides: 'one' | 'long' | 'short';
  /** Whether it must not be fitted to the paper. */
  readonly actualSize: boolean;
}

/** Holds from one page to the next label. */
export interface PageLabel {
  /** Index of the first page that it holds for. */
  readonly page: number;
  /** `none` shows the prefix alone. */
  readonly style?: 'decimal' | 'roman' | 'none';
  readonly prefix?: string;
  /** The number of that first page, 1 unless said. */
  readonly start?: number;
}

/** Where faces and images are found by the names that drawn pages give them. */
export interface PdfSources {
  face(id: string): CidFace | undefined;
  /** Undefined for an image that could not be read: its place stays empty. */
  image(path: string): PdfImage | undefined;
}
