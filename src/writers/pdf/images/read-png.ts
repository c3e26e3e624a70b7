import { deflateSync, inflateSync } from 'node:zlib';
import type { PdfImage } from './pdf-image.ts';
import { componentsOf, readPngChunks, type PngChunks } from './png-chunks.ts';
import { inflatedSize, unpackPixels } from './png-pixels.ts';

/**
 * Makes a PNG ready to embed. Its rows are taken over as they are where PDF can read them; transparency of its own or
 * interlacing has to be unpacked first. Undefined where the file is damaged.
 */
export function readPng(bytes: Uint8Array): PdfImage | undefined {
  const png = readPngChunks(bytes);
  const inflated = png && inflate(png);
  if (!inflated) return undefined;
  const unpacked = png.interlaced || png.colour.endsWith('-alpha') || (png.palette && png.transparency);
  return unpacked ? unpackedImage(png, inflated) : rowImage(png);
}

/** The pixels, if they are all there: a file that was cut short or changed on its way does not inflate to its size. */
function inflate(png: PngChunks): Uint8Array | undefined {
  const size = inflatedSize(png);
  try {
    const inflated = inflateSync(png.data, { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 });
    return inflated.length === size ? inflated : undefined;
  } catch {
    return undefined;
  }
}

function rowImage(png: PngChunks): PdfImage {
  const { width, height, bits, data, palette } = png;
  return {
    width,
    height,
    bits,
    colour: colourOf(png),
    palette,
    data,
    coding: 'deflate-png-rows',
    clear: clearColour(png),
    orientation: 1,
  };
}

function unpackedImage(png: PngChunks, inflated: Uint8Array): PdfImage | undefined {
  const pixels = unpackPixels(png, inflated);
  if (!pixels) return undefined;
  const { width, height, palette } = png;
  const colour = colourOf(png);
  const { colours, opacity } = separate(png, pixels);
  const widened =
    colour === 'grey' && png.bits < 8 ? colours.map((grey) => (grey * 255) / (2 ** png.bits - 1)) : colours;
  return {
    width,
    height,
    bits: 8,
    colour,
    palette,
    data: deflateSync(widened),
    coding: 'deflate',
    opacity: opacity && deflateSync(opacity),
    clear: clearColour(png)?.map((value) => clearByte(value, png.bits, colour)),
    orientation: 1,
  };
}

/** Takes the alpha out of the pixels, or looks it up in the palette. */
function separate(png: PngChunks, pixels: Uint8Array): { colours: Uint8Array; opacity: Uint8Array | undefined } {
  const { palette, transparency } = png;
  if (palette && transparency) return { colours: pixels, opacity: pixels.map((index) => transparency[index] ?? 255) };
  if (!png.colour.endsWith('-alpha')) return { colours: pixels, opacity: undefined };
  const components = componentsOf(png.colour);
  const count = pixels.length / components;
  const colours = new Uint8Array(count * (components - 1));
  const opacity = new Uint8Array(count);
  for (let pixel = 0; pixel < count; pixel++) {
    const from = pixel * components;
    colours.set(pixels.subarray(from, from + components - 1), pixel * (components - 1));
    opacity[pixel] = pixels[from + components - 1] ?? 255;
  }
  return { colours, opacity };
}

function colourOf({ colour }: PngChunks): PdfImage['colour'] {
  if (colour === 'palette') return 'palette';
  return colour.startsWith('grey') ? 'grey' : 'rgb';
}

/** The grey or colour that a file without alpha marks as clear. */
function clearColour({ colour, transparency, bits }: PngChunks): number[] | undefined {
  const components = { grey: 1, rgb: 3, palette: 0, 'grey-alpha': 0, 'rgb-alpha': 0 }[colour];
  if (!transparency || components === 0 || transparency.length < components * 2) return undefined;
  const limit = 2 ** bits - 1;
  return Array.from({ length: components }, (_, index) => {
    const value = ((transparency[index * 2] ?? 0) << 8) | (transparency[index * 2 + 1] ?? 0);
    return value & limit;
  });
}

/** A clear colour's component once samples are bytes. */
function clearByte(value: number, bits: number, colour: PdfImage['colour']): number {
  if (bits === 16) return value >> 8;
  return colour === 'grey' && bits < 8 ? Math.round((value * 255) / (2 ** bits - 1)) : value;
}
