import { inflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPngChunks } from '../../../../src/writers/pdf/images/png-chunks.ts';
import { unpackPixels } from '../../../../src/writers/pdf/images/png-pixels.ts';
import { readImage } from '../../../../src/writers/pdf/images/read-image.ts';
import { jpegSkeleton } from '../../../support/jpeg.ts';
import { writePng, type PngSample } from '../../../support/png.ts';

const kinds = fc.constantFrom(
  ...([1, 2, 4, 8, 16] as const).map((bits) => ({ type: 0, bits }) as const),
  ...([8, 16] as const).flatMap((bits) => ([2, 4, 6] as const).map((type) => ({ type, bits }) as const)),
  ...([1, 2, 4, 8] as const).map((bits) => ({ type: 3, bits }) as const),
);

const pngs: fc.Arbitrary<PngSample> = fc
  .record({
    kind: kinds,
    width: fc.integer({ min: 1, max: 20 }),
    height: fc.integer({ min: 1, max: 20 }),
    interlaced: fc.boolean(),
    filters: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 }),
    seed: fc.integer({ min: 1, max: 1000 }),
  })
  .map(({ kind, width, height, interlaced, filters, seed }) => {
    const components = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[kind.type];
    const samples = Array.from({ length: width * height * components }, (_, i) => (i * seed * 37) % 2 ** kind.bits);
    const palette = kind.type === 3 ? Array.from({ length: 3 * 2 ** kind.bits }, (_, i) => i & 255) : undefined;
    return { ...kind, width, height, interlaced, filters, samples, ...(palette && { palette }) };
  });

function read(image: PngSample) {
  return readImage(writePng(image), 'images/a.png').value;
}

test('the pixels that come out of a PNG are those that went in', () => {
  fc.assert(
    fc.property(pngs, (image) => {
      const chunks = readPngChunks(writePng(image));
      const pixels = chunks && unpackPixels(chunks, inflateSync(chunks.data));
      expect([...(pixels ?? [])]).toEqual(image.samples.map((value) => (image.bits === 16 ? value >> 8 : value)));
    }),
  );
});

test('every sound PNG can be embedded', () => {
  fc.assert(
    fc.property(pngs, (image) => {
      expect(read(image)).toMatchObject({ width: image.width, height: image.height });
    }),
  );
});

test('the rows of a plain PNG are taken over as they are', () => {
  const image = read({ width: 2, height: 1, type: 2, bits: 16, samples: [1, 2, 3, 4, 5, 6] });
  expect(image).toMatchObject({ coding: 'deflate-png-rows', bits: 16, colour: 'rgb' });
});

test('alpha becomes opacity beside the colours', () => {
  const image = read({ width: 2, height: 1, type: 6, bits: 8, samples: [1, 2, 3, 200, 4, 5, 6, 0] });
  expect([...inflateSync(image?.data ?? '')]).toEqual([1, 2, 3, 4, 5, 6]);
  expect([...inflateSync(image?.opacity ?? '')]).toEqual([200, 0]);
});

test('transparent colours of a palette become opacity', () => {
  const palette = [255, 0, 0, 0, 255, 0, 0, 0, 255];
  const image = read({ width: 3, height: 1, type: 3, bits: 2, samples: [2, 1, 0], palette, transparency: [10, 128] });
  expect([...inflateSync(image?.data ?? '')]).toEqual([2, 1, 0]);
  expect([...inflateSync(image?.opacity ?? '')]).toEqual([255, 128, 10]);
});

test('a grey of few bits keeps its lightness when it is unpacked', () => {
  const image = read({ width: 3, height: 1, type: 0, bits: 2, samples: [0, 1, 3], interlaced: true });
  expect([...inflateSync(image?.data ?? '')]).toEqual([0, 85, 255]);
});

test.each([
  [{ width: 1, height: 1, type: 0, bits: 8, samples: [7], transparency: [0, 7] }, [7]],
  [{ width: 1, height: 1, type: 2, bits: 8, samples: [7, 8, 9], transparency: [0, 7, 0, 8, 0, 9] }, [7, 8, 9]],
  [{ width: 1, height: 1, type: 0, bits: 16, samples: [300], transparency: [1, 44] }, [300]],
  [{ width: 1, height: 1, type: 0, bits: 16, samples: [300], transparency: [1, 44], interlaced: true }, [1]],
] as const)('a clear colour is kept (%#)', (image, clear) => {
  expect(read(image)?.clear).toEqual(clear);
});

const damaged = 'The picture “images/a.png” is damaged or was not copied whole.';

test('a PNG that was cut short is a problem, not a picture', () => {
  const png = writePng({ width: 9, height: 9, type: 2, bits: 8, samples: [] });
  for (let length = 8; length < png.length; length += 7) {
    const { value, problems } = readImage(png.subarray(0, length), 'images/a.png');
    expect(value).toBeUndefined();
    expect(problems.map((problem) => problem.message)).toEqual([damaged]);
  }
});

test('a PNG whose pixels were changed is a problem', () => {
  const png = writePng({ width: 9, height: 9, type: 2, bits: 8, samples: Array.from({ length: 243 }, (_, i) => i) });
  png[60] = (png[60] ?? 0) ^ 0xff;
  expect(readImage(png, 'images/a.png').problems).toHaveLength(1);
});

test('a PNG with more pixels than it says, or fewer, is a problem', () => {
  const png = writePng({ width: 9, height: 9, type: 0, bits: 8, samples: [] });
  const view = new DataView(png.buffer, png.byteOffset);
  for (const height of [8, 10, 0x7fffffff]) {
    view.setUint32(20, height);
    expect(readImage(png, 'images/a.png').value).toBeUndefined();
  }
});

test.each([
  ['grey', 1],
  ['rgb', 3],
  ['cmyk', 4],
] as const)('a JPEG in %s is taken over whole', (colour, components) => {
  const bytes = jpegSkeleton({ components });
  expect(readImage(bytes, 'a.jpg').value).toMatchObject({ colour, coding: 'jpeg', data: bytes, inverted: false });
});

test('CMYK of Adobe’s programs counts backwards', () => {
  expect(readImage(jpegSkeleton({ components: 4, adobe: true }), 'a.jpg').value?.inverted).toBe(true);
});

test('how a camera was held is kept', () => {
  expect(readImage(jpegSkeleton({ orientation: 6 }), 'a.jpg').value?.orientation).toBe(6);
});

test('an orientation that does not exist is passed over', () => {
  expect(readImage(jpegSkeleton({ orientation: 9 }), 'a.jpg').value?.orientation).toBe(1);
});

test('a progressive JPEG is fine', () => {
  expect(readImage(jpegSkeleton({ frame: 0xc2 }), 'a.jpg').problems).toEqual([]);
});

test.each([
  ['without an end', jpegSkeleton({ end: false }), 'damaged'],
  ['with no pixels', jpegSkeleton({ width: 0 }), 'damaged'],
  ['with two components', jpegSkeleton({ components: 2 }), 'damaged'],
  ['without loss', jpegSkeleton({ frame: 0xc3 }), 'kind of JPEG'],
])('a JPEG %s is a problem', (_, bytes, words) => {
  const { value, problems } = readImage(bytes, 'a.jpg');
  expect(value).toBeUndefined();
  expect(problems[0]?.message).toContain(words);
});

test('another kind of file is a problem that says what to do', () => {
  const { problems } = readImage(Buffer.from('GIF89a'), 'images/a.gif');
  expect(problems).toEqual([
    {
      code: 'image-unreadable',
      severity: 'error',
      message: 'The picture “images/a.gif” is neither a PNG, a JPEG nor an SVG.',
      hint: 'Save it as SVG (drawings), PNG (screenshots) or JPEG (photographs).',
    },
  ]);
});

test('a file with nothing in it was not copied', () => {
  expect(readImage(new Uint8Array(), 'images/a.png').problems).toMatchObject([
    {
      message: 'The picture “images/a.png” is empty: there is nothing in its file.',
      hint: expect.stringMatching(/^Copy/),
    },
  ]);
});

test('whatever the bytes, reading them does not throw', () => {
  const heads = fc.constantFrom(
    [],
    [0xff, 0xd8],
    [0xff, 0xd8, 0xff, 0xe1],
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  );
  fc.assert(
    fc.property(heads, fc.uint8Array({ maxLength: 300 }), (head, rest) => {
      const { value, problems } = readImage(Uint8Array.from([...head, ...rest]), 'a');
      expect(value === undefined).toBe(problems.length > 0);
    }),
  );
});
