/** Codes 128 to 159 of WinAnsiEncoding; the others are those of Latin-1. Node's own decoder takes these for controls. */
const FROM_128 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The character of a code; a control for codes that stand for none. */
export function winAnsi(code: number): string {
  return code >= 128 && code < 160 ? (FROM_128[code - 128] ?? '') : String.fromCharCode(code);
}
