/** Typed design tokens. Lengths are points unless a name says millimetres. Editions extend a base (see `editions/`). */

export interface Theme {
  readonly name: string;
  readonly type: TypeTokens;
  readonly colour: ColourTokens;
  readonly page: PageTokens;
  readonly space: SpaceTokens;
}

export interface TypeTokens {
  /** The text family, and the one for code. */
  readonly family: string;
  readonly codeFamily: string;
  /** Size of body text. */
  readonly body: number;
  /** Line to line, as a multiple of the size. */
  readonly leading: number;
  /** Sizes of headings of level 1 to 6, as multiples of the body. */
  readonly headings: readonly [number, number, number, number, number, number];
  readonly headingLeading: number;
  /** Small print (labels, furniture, captions), as a multiple of the body. */
  readonly small: number;
  /** Extra space between letters and words, as parts of the size. */
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  /** Whether emphasis may slope; where not, it is bold. */
  readonly italics: boolean;
}

export interface ColourTokens {
  readonly paper: string;
  readonly ink: string;
  /** Secondary text; 7:1 on paper. */
  readonly soft: string;
  /** Headings, rules and bars. */
  readonly accent: string;
  readonly link: string;
  /** Hairlines of tables and write-in lines. */
  readonly hairline: string;
  /** Grounds of callouts, table heads and bars. */
  readonly tint: Readonly<
    Record<'note' | 'tip' | 'care' | 'facilitator' | 'debrief' | 'opt-out' | 'table' | 'bar' | 'pause', string>
  >;
  /** Edges of callouts. */
  readonly edge: Readonly<Record<'note' | 'tip' | 'care' | 'facilitator' | 'debrief' | 'opt-out', string>>;
}

export interface PageTokens {
  readonly marginsMm: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** From the edge of the paper to the baseline of running head and foot. */
  readonly headMm: number;
  readonly footMm: number;
  /** The same for the foot that a pack adds below. */
  readonly folioMm: number;
}

export interface SpaceTokens {
  /** Between paragraphs, as a multiple of the body size. */
  readonly paragraph: number;
  /** Above a heading of level 1 to 6, as multiples of the body size. */
  readonly aboveHeading: readonly [number, number, number, number, number, number];
  readonly belowHeading: number;
  /** Between items of a tight list. */
  readonly item: number;
  /** Where a list's text begins. */
  readonly indent: number;
  /** Inside a callout, a box or a cell. */
  readonly padding: number;
}
