import type { Span } from '../diagnostics/diagnostic.ts';
import type { Theme } from './theme.ts';

/** Names in theme files that lead to a value: `['colour', 'tint', 'care']`. */
export type Path = readonly string[];

/** Where the values of a theme were written. */
export interface ThemeSource {
  /**
   * How far from the author the value at a path was written: 0 in the theme's own file, more in those of its bases, and
   * most in what ships, which no author can mend.
   */
  depth(path: Path): number;
  /** The place of a value; that of the theme itself where no file says it. */
  span(path: Path): Span;
}

/** A theme with all that it extends, and where it was written. */
export interface ReadTheme {
  readonly theme: Theme;
  readonly source: ThemeSource;
}
