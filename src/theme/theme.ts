/**
 * Typed design tokens. Lengths are points unless a name says millimetres. A theme is what an edition looks like; each
 * but `standard` extends another.
 */
export interface Theme {
  /** What command lines and rosters call it, such as `large-print`. */
  readonly name: string;
  /** What people call it, such as “Large print”. */
  readonly title: string;
  /** The key of words (among the strings of the templates) that stand on every page. */
  readonly label: string | undefined;
  readonly logo: Logo | undefined;
  /** Families whose font files lie in the workspace. */
  readonly fonts: readonly FontFamily[];
  readonly type: TypeTokens;
  readonly colour: ColourTokens;
  readonly page: PageTokens;
  readonly space: SpaceTokens;
  readonly floor: Floor;
}

/** A picture that stands for whoever gives the course. Heights are millimetres; without one it does not stand there. */
export interface Logo {
  /** Relative to the workspace. */
  readonly picture: string;
  /** What a screen reader says. */
  readonly description: string;
  readonly coverMm: number | undefined;
  readonly headMm: number | undefined;
}

/** Font files, relative to the workspace. */
export interface FontFamily {
  readonly name: string;
  readonly regular: string;
  readonly bold: string;
  readonly italic: string | undefined;
  readonly boldItalic: string | undefined;
}

/** What a reader who asks for the edition counts on: themes that extend it may go above, never below. */
export interface Floor {
  /** Points. */
  readonly body: number;
  readonly small: number;
  readonly leading: number;
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
  /** The raised number that refers to a footnote, as a multiple of the text that it stands in. */
  readonly footnoteMark: number;
  /** Extra space between letters and words, as parts of the size. */
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  /** Whether emphasis may slope; where not, it is bold. */
  readonly italics: boolean;
  /** Whether links are underlined; where not, they are bold. */
  readonly underlines: boolean;
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
  /** Whether columns of text stand side by side; where not, under one another. */
  readonly columns: boolean;
  /**
   * Whether cards whose text has no room, or would hardly be larger than that of a page, are made of the next larger
   * size; where not, it is the author who is told of those without room.
   */
  readonly largerCards: boolean;
  /** Lines to write on, frames of boxes and rules of tables are no thinner. */
  readonly thinnestLine: number;
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
