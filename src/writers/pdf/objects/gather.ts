/** Gathers the pieces of a file: text in Latin-1, which is one byte a character, and bytes. */
export interface Gathered {
  add(piece: string | Uint8Array): void;
  /** Bytes so far. */
  size(): number;
  /** All so far, in few pieces. */
  pieces(): readonly Uint8Array[];
}

/** Text is joined as text for as long as no bytes come between: a file has tens of thousands of short lines. */
export function startGathering(): Gathered {
  const pieces: Uint8Array[] = [];
  let text = '';
  let size = 0;
  const flush = (): void => {
    if (text !== '') pieces.push(Buffer.from(text, 'latin1'));
    text = '';
  };
  return {
    add(piece) {
      size += piece.length;
      if (typeof piece === 'string') {
        text += piece;
        return;
      }
      flush();
      pieces.push(piece);
    },
    size: () => size,
    pieces() {
      flush();
      return pieces;
    },
  };
}
