import type { PdfDictionary, PdfObjects, PdfRef, PdfValue } from '../objects/pdf-objects.ts';
import { cmykAsRgb } from './cmyk-as-rgb.ts';
import type { PdfImage } from './pdf-image.ts';

/** Matrices that turn the unit square as EXIF's orientations 2 to 8 ask, `x` to the right and `y` up. */
const TURNS: Readonly<Record<number, readonly number[]>> = {
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
};

/** Embeds an image as an XObject that fills the unit square (ISO 32000-1, 8.9.5), upright. */
export function embedImage(pdf: PdfObjects, image: PdfImage): PdfRef {
  const stored = embedStored(pdf, image);
  const turn = TURNS[image.orientation];
  if (!turn) return stored;
  const content = `${turn.join(' ')} cm /Im Do\n`;
  const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], Resources: { XObject: { Im: stored } } };
  return pdf.stream(form, Buffer.from(content, 'latin1'));
}

/** What stands in for an image that could not be read: nothing. */
export function embedNothing(pdf: PdfObjects): PdfRef {
  return pdf.stream(
    { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], Resources: {} },
    Buffer.from('\n'),
    'plain',
  );
}

function embedStored(pdf: PdfObjects, image: PdfImage): PdfRef {
  return pdf.stream(
    {
      Type: 'XObject',
      Subtype: 'Image',
      Width: image.width,
      Height: image.height,
      BitsPerComponent: image.bits,
      ColorSpace: colourSpace(pdf, image),
      ...(image.inverted && { Decode: [1, 0, 1, 0, 1, 0, 1, 0] }),
      ...(image.clear && { Mask: image.clear.flatMap((value) => [value, value]) }),
      ...(image.opacity && { SMask: softMask(pdf, image, image.opacity) }),
      ...coding(image),
    },
    image.data,
  );
}

function coding(image: PdfImage): PdfDictionary {
  if (image.coding === 'jpeg') return { Filter: 'DCTDecode' };
  if (image.coding === 'deflate') return { Filter: 'FlateDecode' };
  const Colors = image.colour === 'rgb' ? 3 : 1;
  const rows = { Predictor: 15, Colors, BitsPerComponent: image.bits, Columns: image.width };
  return { Filter: 'FlateDecode', DecodeParms: rows };
}

function colourSpace(pdf: PdfObjects, image: PdfImage): PdfValue {
  switch (image.colour) {
    case 'grey':
      return 'DeviceGray';
    case 'rgb':
      return 'DeviceRGB';
    case 'cmyk':
      return cmykAsRgb(pdf);
    case 'palette': {
      const palette = image.palette ?? new Uint8Array(3);
      return ['Indexed', 'DeviceRGB', palette.length / 3 - 1, pdf.stream({}, palette)];
    }
  }
}

function softMask(pdf: PdfObjects, { width, height }: PdfImage, data: Uint8Array): PdfRef {
  const shape = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 };
  return pdf.stream({ ...shape, ColorSpace: 'DeviceGray', Filter: 'FlateDecode' }, data);
}
