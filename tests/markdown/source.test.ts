import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSource } from '../../src/markdown/source.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a byte order mark is taken away and every line ends with LF', () => {
  expect(decodeSource('a.md', bytes('\uFEFFone\r\ntwo\rthree\n')).value).toEqual({
    path: 'a.md',
    text: 'one\ntwo\nthree\n',
  });
});

test('the first byte that is not UTF-8 is told by line and column', () => {
  const { value, problems } = decodeSource('a.md', Uint8Array.of(...bytes('né\r\nhé\uFFFDx '), 0xe9, 0x20, 0xe8));
  expect(value).toBeUndefined();
  expect(problems).toMatchObject([{ code: 'not-utf8', span: { file: 'a.md', start: { line: 2, column: 6 } } }]);
});

test('a byte order mark does not count as a column', () => {
  const { problems } = decodeSource('a.md', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff));
  expect(problems).toMatchObject([{ span: { start: { line: 1, column: 2 } } }]);
});

test('a text in UTF-16 is refused at its first byte', () => {
  const { problems } = decodeSource('a.md', Uint8Array.of(0xff, 0xfe, 0x61, 0x00));
  expect(problems).toMatchObject([{ code: 'not-utf8', span: { start: { line: 1, column: 1 } } }]);
});

test('characters that are kept free for marks are replaced, and told once with their number', () => {
  const { value, problems } = decodeSource('a.md', bytes('a\nb\uFDD0\0c\uFDEF'));
  expect(value?.text).toBe('a\nb\uFFFD\uFFFDc\uFFFD');
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code: 'forbidden-character', span: { start: { line: 2, column: 2 } } });
  expect(problems[0]?.message).toContain('2 more');
});

test('one such character is not said to be one of several', () => {
  const [told] = decodeSource('a.md', bytes('a\uFDD0')).problems;
  expect(told?.message).toBe('There is a character here that stands for nothing (U+FDD0).');
});

test('any bytes give a text without reserved characters, or a problem inside the file', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
      const { value, problems } = decodeSource('a.md', input);
      expect(value === undefined || !/[\0\r\uFDD0-\uFDEF]/.test(value.text)).toBe(true);
      expect(value !== undefined || problems.length === 1).toBe(true);
      for (const { span } of problems) expect(span?.start.line).toBeLessThanOrEqual(input.length + 1);
    }),
  );
});

test('any text comes back as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      fc.pre(!/[\0\r\uFDD0-\uFDEF\uFEFF]/.test(text));
      expect(decodeSource('a.md', bytes(text))).toEqual({ value: { path: 'a.md', text }, problems: [] });
    }),
  );
});
