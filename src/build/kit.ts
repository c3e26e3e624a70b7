import type { Cohort, Course } from '../course/model.ts';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Labels } from '../layout/setting.ts';
import type { CompiledTemplate } from '../templating/papers/compile-template.ts';
import type { DrawnPage } from '../writers/pdf/drawing/drawn-page.ts';
import type { Flip } from '../templating/papers/template.ts';
import type { Wording } from '../templating/wording/wording.ts';
import type { DrawnPaper } from './drawn-paper.ts';
import type { Editions } from './editions.ts';
import type { Images } from './images.ts';
import type { Selection } from './subject.ts';
import type { ViewMaker } from './view/view.ts';

/** All that papers of one run are made with. */
export interface Kit {
  readonly course: Course;
  readonly cohort: Cohort | undefined;
  readonly selection: Selection;
  readonly templates: ReadonlyMap<string, CompiledTemplate>;
  readonly viewOf: ViewMaker;
  readonly editions: Editions;
  /** The edge that the printer turns sheets over, where the command line says so. */
  readonly flip: Flip | undefined;
  readonly wording: Wording;
  readonly labels: Labels;
  readonly images: Images;
  /** Whether a long foot may go on at the start of the line below it, where packs have theirs. */
  readonly freeBelowFoot: boolean;
  /** Papers that are drawn already, by edition, template and subject: each stands in many packs and is drawn once. */
  readonly drawn: Map<string, Outcome<DrawnPaper | undefined>>;
  /** Called before each pack is made, with the number of its parts. */
  readonly onPack: ((parts: number) => void) | undefined;
  /** Feet of packs that are drawn already, by their words, look, numbers and size of page. */
  readonly folios: Map<string, DrawnPage>;
  /** The date that files are given; never the clock's, so that the same course gives the same bytes. */
  readonly date: Date;
  /** Of coursepack. */
  readonly version: string;
}
