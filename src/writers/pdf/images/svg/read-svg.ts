import type { Diagnostic, Outcome } from '../../../../diagnostics/diagnostic.ts';
import { problem } from '../../../../diagnostics/problem.ts';
import type { TextMeasurer } from '../../../../layout/measure.ts';
import { drawSvg } from './draw-svg.ts';
import type { PdfDrawing } from './drawing.ts';
import { elementsIn, type Element, type Refuse } from './element.ts';
import type { Window } from './geometry.ts';
import { readLength } from './length.ts';
import { readXml } from './read-xml.ts';
import { readViewBox } from './view-box.ts';

/** A drawing of more than this is a traced photograph, and would make every paper slow. */
const MOST_BYTES = 2_000_000;
/** Pixels; larger numbers are slips. */
const LARGEST = 20_000;

/**
 * Makes an SVG ready to embed, as vectors and text. What cannot be printed is a problem at its line in the file, and
 * then there is no drawing.
 *
 * @param path of the file, for the messages.
 * @param faces of the papers: words in a drawing are set in them.
 */
export function readSvg(bytes: Uint8Array, path: string, faces: TextMeasurer): Outcome<PdfDrawing | undefined> {
  const problems: Diagnostic[] = [];
  const refuse: Refuse = (start, message, hint) => {
    // What is used twice is told once.
    const told = problems.some((one) => one.message === message && one.span?.start.line === start.line);
    if (!told) problems.push(problem('drawing-unprintable', { file: path, start }, message, hint));
  };
  if (bytes.length > MOST_BYTES) {
    refuse(
      { line: 1, column: 1 },
      'The drawing is larger than can be printed.',
      'Make it simpler, or save it as a PNG.',
    );
    return { value: undefined, problems };
  }
  const root = readXml(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
    refuse,
  );
  const size = root && sizeOf(root, refuse);
  if (!root || !size) return { value: undefined, problems };
  const drawn = drawSvg(root, size, { byId: named(root), faces, refuse });
  return { value: problems.length > 0 ? undefined : { coding: 'drawing', ...size, ...drawn }, problems };
}

/** The size in pixels, as the drawing says it, or as its `viewBox` does. */
function sizeOf(root: Element, refuse: Refuse): Window | undefined {
  if (root.name !== 'svg') {
    refuse(root.place, 'This is not an SVG.', 'Save the picture as SVG, PNG or JPEG.');
    return undefined;
  }
  const box = readViewBox(root, refuse);
  const side = (key: 'width' | 'height'): number | undefined => {
    const written = root.attributes.get(key) ?? '100%';
    return written.trim().endsWith('%') ? undefined : readLength(written, { whole: 0, fontSize: 16 });
  };
  const [width, height] = [side('width'), side('height')];
  const ratio = box ? box.width / box.height : 1;
  const size = {
    width: width ?? (height !== undefined && box ? height * ratio : (box?.width ?? 0)),
    height: height ?? (width !== undefined && box ? width / ratio : (box?.height ?? 0)),
  };
  if (Object.values(size).every((one) => one > 0 && one <= LARGEST)) return size;
  // One that cannot be read has been told.
  if (!box && root.attributes.has('viewBox')) return undefined;
  const tooLarge = Object.values(size).some((one) => one > LARGEST);
  refuse(
    root.place,
    tooLarge ? 'The drawing says that it is larger than can be printed.' : 'The drawing does not say how large it is.',
    `Give its “svg” a ${tooLarge ? 'smaller ' : ''}viewBox, such as viewBox="0 0 200 100".`,
  );
  return undefined;
}

function named(root: Element): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  const visit = (element: Element): void => {
    const id = element.attributes.get('id');
    if (id !== undefined && !found.has(id)) found.set(id, element);
    elementsIn(element).forEach(visit);
  };
  visit(root);
  return found;
}
