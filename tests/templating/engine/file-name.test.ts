import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { safePath } from '../../../src/templating/engine/file-name.ts';

test.each([
  ['05-power/session-plan', '05-power/session-plan'],
  ['packs/Zoë O’Hara', 'packs/Zoë-O-Hara'],
  ['/etc//passwd', 'etc/passwd'],
  ['../../up', '_/_/up'],
  ['.hidden/a.', 'hidden/a'],
  ['C:\\Windows', 'C-Windows'],
  ['con/NUL.txt/com1/console', '_con/_NUL.txt/_com1/console'],
  ['a?*<>|"b', 'a-b'],
  ['***/x', '_/x'],
  ['', '_'],
  ['e\u0301', '\u00E9'],
])('“%s” is written to “%s”', (path, safe) => {
  expect(safePath(path)).toBe(safe);
});

test('a path never leads upwards or to the root, is never hidden or too long, and stays the same the second time', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 90 }),
    fc.constantFrom('..', '.', '/', '\\', 'con', 'a', ' '),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (pieces) => {
      const safe = safePath(pieces.join('/'));
      for (const name of safe.split('/')) {
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u);
        expect(name).not.toMatch(/[.-]$/);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(245);
      }
      expect(safePath(safe)).toBe(safe);
    }),
  );
});
