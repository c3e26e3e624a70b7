/** The skeleton of a JPEG file: all that is read of one before a viewer decodes it. */
export function jpegSkeleton({
  width = 40,
  height = 30,
  components = 3,
  frame = 0xc0,
  orientation,
  adobe = false,
  end = true,
}: {
  readonly width?: number;
  readonly height?: number;
  readonly components?: number;
  readonly frame?: number;
  readonly orientation?: number;
  readonly adobe?: boolean;
  readonly end?: boolean;
} = {}): Uint8Array {
  const size = [8, height >> 8, height & 255, width >> 8, width & 255, components];
  const planes = Array.from({ length: components }, (_, index) => [index + 1, 0x11, 0]).flat();
  return Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xe0, [...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...(orientation === undefined ? [] : segment(0xe1, exif(orientation))),
    ...(adobe ? segment(0xee, [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 0]) : []),
    ...segment(frame, [...size, ...planes]),
    ...segment(0xda, [0, 0, 63, 0]),
    1,
    2,
    3,
    ...(end ? [0xff, 0xd9] : []),
  ]);
}

function segment(marker: number, data: readonly number[]): number[] {
  const length = data.length + 2;
  return [0xff, marker, length >> 8, length & 255, ...data];
}

/** A little-endian directory with a maker's tag, then the orientation. */
function exif(orientation: number): number[] {
  const tiff = [...Buffer.from('II'), 42, 0, 8, 0, 0, 0];
  return [
    ...Buffer.from('Exif\0\0'),
    ...tiff,
    2,
    0,
    ...entry(0x0100, 3, 9),
    ...entry(0x0112, 3, orientation),
    0,
    0,
    0,
    0,
  ];
}

function entry(tag: number, type: number, value: number): number[] {
  return [tag & 255, tag >> 8, type, 0, 1, 0, 0, 0, value, 0, 0, 0];
}
