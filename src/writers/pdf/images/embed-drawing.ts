import type { PdfDictionary, PdfObjects, PdfRef, PdfValue } from '../objects/pdf-objects.ts';
import type { Gradient, PdfDrawing } from './svg/drawing.ts';

/** Embeds a drawing as a form XObject that fills the unit square (ISO 32000-1, 8.10). `fonts` are those that its text names. */
export function embedDrawing(pdf: PdfObjects, drawing: PdfDrawing, fonts: Readonly<Record<string, PdfRef>>): PdfRef {
  const { width, height } = drawing;
  const resources = pdf.reserve();
  const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: resources };
  // What is seen through is blended as a whole, in the colours of the output intent.
  const group = { S: 'Transparency', CS: 'DeviceRGB' };
  const layers = drawing.layers.map((content) => pdf.stream({ ...form, Group: group }, Buffer.from(content, 'latin1')));
  const own = [...drawing.used.keys()].map((face) => [face, fonts[face]] as const);
  pdf.write(resources, {
    ...named('Font', own),
    ...named('XObject', numbered('L', layers)),
    ...named(
      'ExtGState',
      numbered(
        'G',
        drawing.states.map(({ fill, stroke }) => ({ ca: fill, CA: stroke })),
      ),
    ),
    ...named(
      'Pattern',
      numbered(
        'P',
        drawing.gradients.map((gradient) => patternOf(gradient)),
      ),
    ),
  });
  // Drawings count from the top left, and the square from the bottom left.
  const matrix = [1 / width, 0, 0, -1 / height, 0, 1];
  return pdf.stream({ ...form, Matrix: matrix }, Buffer.from(drawing.content, 'latin1'));
}

function numbered<T>(letter: string, values: readonly T[]): readonly (readonly [string, T])[] {
  return values.map((value, index) => [`${letter}${index}`, value]);
}

function named(kind: string, entries: readonly (readonly [string, PdfValue | undefined])[]): PdfDictionary {
  return entries.length > 0 ? { [kind]: Object.fromEntries(entries) } : {};
}

function patternOf({ kind, coordinates, matrix, stops }: Gradient): PdfDictionary {
  const shading = {
    ShadingType: kind === 'linear' ? 2 : 3,
    ColorSpace: 'DeviceRGB',
    Coords: coordinates,
    Function: functionOf(stops),
    Extend: [true, true],
  };
  return { Type: 'Pattern', PatternType: 2, Matrix: matrix, Shading: shading };
}

/** From one stop to the next, in a straight line (7.10.3 and 7.10.4). */
function functionOf(stops: Gradient['stops']): PdfDictionary {
  const pieces = stops.slice(1).map((stop, index) => {
    return { FunctionType: 2, Domain: [0, 1], N: 1, C0: stops[index]?.colour ?? stop.colour, C1: stop.colour };
  });
  return {
    FunctionType: 3,
    Domain: [0, 1],
    Functions: pieces,
    Bounds: stops.slice(1, -1).map(({ at }) => at),
    Encode: pieces.flatMap(() => [0, 1]),
  };
}
