import type Handlebars from 'handlebars';
import type { Helper } from '../helpers/helper.ts';
import type { Site } from './sites.ts';
import type { Wording } from '../wording/wording.ts';

/** What templates are compiled with: helpers, partials and the words of one language. See `createLanguage`. */
export interface TemplateLanguage {
  readonly handlebars: typeof Handlebars;
  readonly wording: Wording;
  readonly helpers: ReadonlyMap<string, Helper>;
  /** The names of all partials, whether they could be compiled or not. */
  readonly partials: ReadonlySet<string>;
  /** Every place of every template compiled so far; a place's number is its index. */
  readonly sites: Site[];
}
