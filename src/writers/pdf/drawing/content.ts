import type { Colour } from '../../../layout/page.ts';
import { fine, length } from './numbers.ts';

/**
 * A content stream that grows, and what its graphics state is so far, so that operators that would change nothing are
 * left out (ISO 32000-1, 8.4).
 */
export interface Content {
  /** Writes operators outside of text. */
  paint(operators: string): void;
  /** Writes operators of text, within one text object for as long as only text follows. */
  text(operators: string): void;
  fill(colour: Colour): void;
  stroke(colour: Colour, width: number, dash?: readonly [number, number]): void;
  font(id: string, size: number): void;
  /** Extra space after each glyph, in points. */
  letterSpacing(space: number): void;
  close(): string;
}

export function startContent(): Content {
  let operators = '';
  let inText = false;
  let fillColour = '';
  let strokeColour = '';
  let strokeWidth = '';
  let strokeDash = '[]';
  let face = '';
  let faceSize = 0;
  let spacing = 0;
  const endText = (): void => {
    if (inText) operators += 'ET\n';
    inText = false;
  };
  return {
    paint(more) {
      endText();
      operators += `${more}\n`;
    },
    text(more) {
      if (!inText) operators += 'BT\n';
      inText = true;
      operators += `${more}\n`;
    },
    fill(colour) {
      if (colour === fillColour) return;
      fillColour = colour;
      operators += `${components(colour)} rg\n`;
    },
    stroke(colour, width, dash) {
      if (colour !== strokeColour) operators += `${components(colour)} RG\n`;
      strokeColour = colour;
      const widthNow = fine(width);
      if (widthNow !== strokeWidth) operators += `${widthNow} w\n`;
      strokeWidth = widthNow;
      const dashNow = dash ? `[${fine(dash[0])} ${fine(dash[1])}]` : '[]';
      if (dashNow !== strokeDash) operators += `${dashNow} 0 d\n`;
      strokeDash = dashNow;
    },
    font(id, size) {
      if (id === face && size === faceSize) return;
      face = id;
      faceSize = size;
      operators += `/${id} ${fine(size)} Tf\n`;
    },
    letterSpacing(space) {
      if (space === spacing) return;
      spacing = space;
      operators += `${fine(space)} Tc\n`;
    },
    close() {
      endText();
      return operators;
    },
  };
}

const known = new Map<Colour, string>();

/** `#rrggbb` as three numbers from 0 to 1. */
export function components(colour: Colour): string {
  const found = known.get(colour);
  if (found !== undefined) return found;
  const parts = [1, 3, 5].map((at) => fine(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
  known.set(colour, parts);
  return parts;
}

/** A point or a size, as two operands. */
export function pair(x: number, y: number): string {
  return `${length(x)} ${length(y)}`;
}
