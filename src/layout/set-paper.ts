import type { PageFill } from './break-pages.ts';
import type { Job } from './setting.ts';
import type { Strip } from './strips.ts';

/** A paper as its blocks were set, before it is broken into pages. */
export interface SetBlocks {
  readonly job: Job;
  readonly strips: readonly Strip[];
}

/** A paper as it was set, and its pages. */
export interface SetPaper extends SetBlocks {
  readonly fills: readonly PageFill[];
}
