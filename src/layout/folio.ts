import type { Span } from '../diagnostics/diagnostic.ts';
import type { Theme } from '../theme/theme.ts';
import { layFurniture, type Furniture } from './furniture.ts';
import { startJob } from './job.ts';
import { withMargins } from './page-frame.ts';
import type { TextMeasurer } from './measure.ts';
import { sideOfLanguage } from './side.ts';
import type { Mark } from './page.ts';
import type { Labels } from './setting.ts';
import { POINTS_PER_MM } from './units.ts';

/** What a folio is set with. */
export interface FolioOptions {
  readonly theme: Theme;
  readonly measurer: TextMeasurer;
  /** Of the pack, BCP 47. */
  readonly language: string;
  readonly labels: Labels;
  /** Where the pack's foot was written. */
  readonly span: Span;
}

/** The foot that a pack adds below the foot of each page: it counts through the whole pack. */
export function layFolio(
  foot: Furniture,
  page: number,
  pages: number,
  size: { width: number; height: number },
  options: FolioOptions,
): readonly Mark[] {
  const paper = withMargins(size, options.theme, sideOfLanguage(options.language));
  const place = { side: 'foot', edge: options.theme.page.folioMm * POINTS_PER_MM, free: 0, goesOn: false } as const;
  return layFurniture(foot, place, page, pages, { job: startJob({ ...options, paper }), span: options.span });
}
