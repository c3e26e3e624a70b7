/** Gathers the pieces of a file: text in Latin-1, which is one byte a character, and bytes. */
export interface Gathered {
  add(piece: string | Uint8Array): void;
  /** All so far, in few pieces. */
  pieces(): readonly Uint8Array[];
}

/** Text is joined as text for as long as no bytes come between: a file has tens of thousands of short lines. */
export function startGathering(): Gathered {
  const pieces: Uint8Array[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') pieces.push(Buffer.from(text, 'latin1'));
    text = '';
  };
  return {
    add(piece) {
      if (typeof piece === 'string') {
        text += piece;
        return;
      }
      flush();
      pieces.push(piece);
    },
    pieces() {
      flush();
      return pieces;
    },
  };
}
