import { expect, test } from 'vitest';
import { checksum, fileChecksum, longChecksum } from '../../../../src/writers/pdf/objects/checksums.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

test('the same content has the same checksum, another has another', () => {
  expect(checksum('Regular ABC')).toBe(checksum('Regular ABC'));
  expect(checksum('Regular ABC')).not.toBe(checksum('Regular ABD'));
  expect(longChecksum('img/tree.png')).toMatch(/^[0-9a-f]{16}$/);
  expect(longChecksum('img/tree.png')).not.toBe(longChecksum('img/three.png'));
  expect(longChecksum(bytes('font'))).toBe(longChecksum('font'));
});

test('what is read from both ends does not change its bytes', () => {
  const content = bytes('abc');
  longChecksum(content);
  expect(Buffer.from(content).toString()).toBe('abc');
});

test('a change in any piece of a file shows in its checksum', () => {
  const pieces = ['%PDF', 'one', 'two', 'three', 'four', 'five'];
  const sums = pieces.map((_, changed) =>
    Buffer.from(fileChecksum(pieces.map((piece, index) => bytes(index === changed ? `${piece}.` : piece)))).toString(
      'hex',
    ),
  );
  expect(new Set([...sums, Buffer.from(fileChecksum(pieces.map(bytes))).toString('hex')]).size).toBe(7);
  expect(fileChecksum(pieces.map(bytes))).toHaveLength(16);
});
