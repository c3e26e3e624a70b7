import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflated } from '../../../../src/writers/pdf/objects/deflate.ts';

test('what is deflated comes out as it went in, however long it is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 900 }), fc.constantFrom('quick', 'small'), (bytes, level) => {
      expect(inflateSync(deflated(bytes, level))).toEqual(Buffer.from(bytes));
    }),
  );
});

test('a long text takes far less room', () => {
  expect(deflated(Buffer.alloc(40_000, 'BT /F 12 Tf ')).length).toBeLessThan(400);
});
