import type { Slope, Weight } from './measure.ts';
import type { Theme } from '../theme/theme.ts';

/** How a run of text looks: all lengths in points, nothing left to inherit. */
export interface TextStyle {
  readonly family: string;
  readonly weight: Weight;
  readonly slope: Slope;
  readonly size: number;
  /** Baseline to baseline. */
  readonly leading: number;
  readonly colour: string;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
}

/** The styles that a theme's tokens give. */
export interface Styles {
  readonly body: TextStyle;
  readonly small: TextStyle;
  readonly code: TextStyle;
  /** Of level 1 to 6. */
  readonly headings: readonly TextStyle[];
}

export function resolveStyles(theme: Theme): Styles {
  const { type, colour } = theme;
  const at = (size: number, leading: number): TextStyle => ({
    family: type.family,
    weight: 'regular',
    slope: 'upright',
    size,
    leading: size * leading,
    colour: colour.ink,
    letterSpacing: size * type.letterSpacing,
    wordSpacing: size * type.wordSpacing,
  });
  const body = at(type.body, type.leading);
  return {
    body,
    small: { ...at(type.body * type.small, type.leading), colour: colour.soft },
    code: { ...at(type.body, type.leading), family: type.codeFamily },
    headings: type.headings.map((scale, index) => ({
      ...at(type.body * scale, type.headingLeading),
      weight: 'bold',
      colour: index < 2 ? colour.accent : colour.ink,
    })),
  };
}

/** The same style at another size; its leading and spacing keep their proportion. */
export function scaled(style: TextStyle, factor: number): TextStyle {
  return {
    ...style,
    size: style.size * factor,
    leading: style.leading * factor,
    letterSpacing: style.letterSpacing * factor,
    wordSpacing: style.wordSpacing * factor,
  };
}

export function bold(style: TextStyle): TextStyle {
  return { ...style, weight: 'bold' };
}
