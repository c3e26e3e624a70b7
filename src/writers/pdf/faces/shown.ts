/** A movement to the right, in thousandths of the size, as TJ takes it: as what is subtracted (ISO 32000-1, 9.4.3). */
export function adjustment(thousandths: number): string {
  return String(Math.round(thousandths * -1000) / 1000);
}

/** A movement between two strings that are shown. */
export function kerned(thousandths: number): string {
  return `)${adjustment(thousandths)}(`;
}

/** A character id of two bytes in a literal string. */
export function shownId(cid: number): string {
  return byte(cid >> 8) + byte(cid & 0xff);
}

/**
 * A byte of a literal string: brackets, the backslash and the carriage return are escaped (ISO 32000-1, 7.3.4.2). So are
 * line ends, so that a line of a content stream is always whole operators; `renumber.ts` counts on that.
 */
function byte(value: number): string {
  switch (value) {
    case 0x28:
      return '\\(';
    case 0x29:
      return '\\)';
    case 0x5c:
      return '\\\\';
    case 0x0a:
      return '\\n';
    case 0x0d:
      return '\\r';
    default:
      return String.fromCharCode(value);
  }
}
