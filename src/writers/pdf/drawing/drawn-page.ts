import type { FieldArea, LinkArea, SheetPrint } from '../../../layout/page.ts';

/** A page as content bytes that can stand in any file: it names faces and images, and numbers its content by itself. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  /** The content stream, deflated. */
  readonly content: Uint8Array;
  /** By id of face the character ids that the page shows, ascending. */
  readonly used: ReadonlyMap<string, Uint16Array>;
  /** The content slot that each marked-content id stands for. Ids count from `firstMcid`. */
  readonly slots: readonly number[];
  readonly firstMcid: number;
  /** Paths of the images that the page shows. */
  readonly images: readonly string[];
  readonly links: readonly LinkArea[];
  readonly fields: readonly FieldArea[];
  /** Of sheets that are cut, what is printed on the other side. */
  readonly sheet: SheetPrint | undefined;
}
