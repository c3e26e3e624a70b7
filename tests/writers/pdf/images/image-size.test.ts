import { expect, test } from 'vitest';
import { readImageSize } from '../../../../src/writers/pdf/images/image-size.ts';
import { jpegSkeleton } from '../../../support/jpeg.ts';
import { writePng } from '../../../support/png.ts';

test('a PNG says its size', () => {
  const png = writePng({ width: 5, height: 3, type: 0, bits: 8, samples: [] });
  expect(readImageSize(png)).toEqual({ width: 5, height: 3, kind: 'png' });
});

test('a JPEG says its size', () => {
  expect(readImageSize(jpegSkeleton({ width: 640, height: 480 }))).toEqual({ width: 640, height: 480, kind: 'jpeg' });
});

test('the first bytes of a file are enough', () => {
  expect(readImageSize(jpegSkeleton({ end: false, orientation: 1 }))?.width).toBe(40);
  expect(readImageSize(writePng({ width: 5, height: 3, type: 0, bits: 8, samples: [] }).subarray(0, 30))?.width).toBe(
    5,
  );
});

test.each([5, 6, 7, 8])('a photograph taken sideways (orientation %i) is as high as it was wide', (orientation) => {
  expect(readImageSize(jpegSkeleton({ width: 640, height: 480, orientation }))).toMatchObject({
    width: 480,
    height: 640,
  });
});

test.each([1, 2, 3, 4])('one taken upright or upside down (orientation %i) keeps its sides', (orientation) => {
  expect(readImageSize(jpegSkeleton({ width: 640, height: 480, orientation }))).toMatchObject({
    width: 640,
    height: 480,
  });
});

test.each([
  ['nothing', ''],
  ['a text', 'not a picture'],
  ['a PNG cut in its head', '\u0089PNG\r\n\u001a\n\0\0'],
  ['a JPEG cut in its head', '\u00ff\u00d8\u00ff\u00e0\0'],
  ['a JPEG with a segment shorter than its length', '\u00ff\u00d8\u00ff\u00c0\u0000\u0011\u0008'],
])('%s has no size', (_, bytes) => {
  expect(readImageSize(Buffer.from(bytes, 'latin1'))).toBeUndefined();
});
