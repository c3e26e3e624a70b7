/** Whether a file begins as an SVG does. */
export function isSvg(bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 4096))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  return beginning.startsWith('<') && /<(?:svg:)?svg[\s>]/.test(beginning);
}
