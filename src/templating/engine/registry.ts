import type Handlebars from 'handlebars';
import { problem } from '../../diagnostics/problem.ts';
import type { Helper } from '../helpers/helper.ts';
import {
  itemsOf,
  lookUp,
  printEscaped,
  printMarkdown,
  printPlain,
  printSegment,
  report,
  roundOf,
  type Rendering,
} from './runtime.ts';
import type { Site } from './sites.ts';
import { isFilled } from '../view.ts';
import { INNER } from './words.ts';

/** What Handlebars hands to every helper after its values. */
interface Options {
  readonly hash: Readonly<Record<string, unknown>>;
  readonly data: { readonly rendering: Rendering; readonly root: unknown };
}

type Run = (site: Site, values: readonly unknown[], options: Options) => unknown;

/** Registers the helpers of the template language, and the inner ones that rewritten templates call. */
export function registerHelpers(
  handlebars: typeof Handlebars,
  helpers: ReadonlyMap<string, Helper>,
  sites: readonly Site[],
): void {
  // `lookup` would reach past the check of names, and `log` writes to the console.
  handlebars.unregisterHelper('lookup');
  handlebars.unregisterHelper('log');

  const register = (name: string, run: Run): void => {
    handlebars.registerHelper(name, (number: number, ...rest: unknown[]) => {
      const site = sites[number];
      // Handlebars passes its options last; a rewritten template passes the number of its place first.
      return site && run(site, rest.slice(0, -1), rest.at(-1) as Options);
    });
  };
  register(INNER.look, (site, [base], { data }) => lookUp(data.rendering, site, base, data.root));
  register(INNER.round, (site, [depth], { data }) => roundOf(data.rendering, site, Number(depth), data));
  register(INNER.items, (site, [value], { data }) => itemsOf(data.rendering, site, value));
  register(INNER.escaped, (site, [value], { data }) => printEscaped(data.rendering, site, value));
  register(INNER.markdown, (site, [value], { data }) => printMarkdown(data.rendering, site, value));
  register(INNER.plain, (site, [value], { data }) => printPlain(data.rendering, site, value));
  register(INNER.segment, (site, [value], { data }) => printSegment(data.rendering, site, value));
  handlebars.registerHelper(INNER.filled, (value: unknown) => isFilled(value));
  for (const helper of helpers.values()) {
    register(helper.name, (site, values, options) => runHelper(helper, site, values, options));
  }
}

function runHelper(helper: Helper, site: Site, values: readonly unknown[], { hash, data }: Options): unknown {
  return helper.run({
    values,
    options: hash,
    complain: ({ code, message, hint }) => {
      report(data.rendering, site, problem(code, site.span, message, hint));
      return undefined;
    },
  });
}
