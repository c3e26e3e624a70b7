/** An element of a drawing, with the place where it was written. */
export interface Element {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | Characters)[];
  readonly place: Place;
}

export interface Characters {
  readonly kind: 'characters';
  readonly text: string;
}

/** Both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Tells what of a drawing cannot be drawn, and what to do. */
export type Refuse = (place: Place, message: string, hint: string) => void;

/** The elements among the children, without white space and words. */
export function elementsIn({ children }: Element): readonly Element[] {
  return children.filter((child) => child.kind === 'element');
}
