/** Tags that a profile by three lights has (ICC.1:2010, 8.3.3); one with a table has another set. */
const NEEDED = ['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'];
const COMPONENTS: Readonly<Record<string, number>> = { 'RGB ': 3, GRAY: 1, CMYK: 4 };
const D50 = [0.9642, 1, 0.8249];

/** An ICC profile of a printer or screen, of a version that PDF/A-2 knows, whole, and of `count` components (6.2.3). */
export function profileProblems(bytes: Uint8Array, count: number | undefined): string[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length < 132) return ['a profile is cut short'];
  const problems: string[] = [];
  const claim = (holds: boolean, problem: string): void => void (holds || problems.push(`a profile ${problem}`));
  const word = (at: number): string => data.toString('latin1', at, at + 4);
  claim(data.readUInt32BE(0) === data.length, 'has another size than it says');
  claim((data[8] ?? 9) < 5, 'is of a version to come');
  claim(['mntr', 'prtr'].includes(word(12)), 'is of no screen or printer');
  claim(COMPONENTS[word(16)] === count, 'has other components than its stream says');
  claim(word(16) === 'RGB ', 'is not one of red, green and blue');
  claim(['XYZ ', 'Lab '].includes(word(20)), 'connects to nothing');
  claim(word(36) === 'acsp', 'is none');
  claim(data.readUInt32BE(64) < 4, 'has an unknown intent');
  const light = [68, 72, 76].map((at) => data.readInt32BE(at) / 65_536);
  claim(
    light.every((value, index) => Math.abs(value - (D50[index] ?? 0)) < 0.001),
    'is not seen under D50',
  );
  const tags = new Set<string>();
  for (let index = 0; index < data.readUInt32BE(128); index++) {
    const at = 132 + index * 12;
    tags.add(word(at));
    const [offset, size] = [data.readUInt32BE(at + 4), data.readUInt32BE(at + 8)];
    claim(offset % 4 === 0 && offset + size <= data.length, `has the tag ${word(at)} beyond its end`);
  }
  for (const tag of NEEDED) claim(tags.has(tag), `has no ${tag}`);
  return problems;
}
