/** Blocks of the template language. They are Handlebars' own. */
export const BLOCKS: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with']);

/** Helpers that only a rewritten template calls; no template can write these names. */
export const INNER = {
  /** Follows a path: `($look place base)`. */
  look: '$look',
  /** What `{{#each}}` says about its round: `($round place depth)`. */
  round: '$round',
  /** Whether something is filled: `($filled value)`. */
  filled: '$filled',
  /** What `{{#each}}` goes through: `($items place value)`. */
  items: '$items',
  /** Prints `{{x}}`: `{{{$escaped place value}}}`. */
  escaped: '$escaped',
  /** Prints `{{{x}}}`: `{{{$markdown place value}}}`. */
  markdown: '$markdown',
  /** Prints both in plain text: `{{{$plain place value}}}`. */
  plain: '$plain',
  /** Prints both in the path of a file: `{{{$segment place value}}}`. */
  segment: '$segment',
} as const;
