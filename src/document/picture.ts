import { posix } from 'node:path';
import type { Image, ImageReference } from 'mdast';
import { problem } from '../diagnostics/problem.ts';
import { spanOfNode } from '../markdown/places.ts';
import { findPicture } from './picture-files.ts';
import type { Reading } from './reading.ts';

/** A picture that was found. */
export interface Picture {
  readonly path: string;
  readonly alt: string;
  readonly title: string | undefined;
}

/** Reads what is alike in a picture of its own and one within a line. One that cannot be found gives nothing. */
export function readPicture(node: Image | ImageReference, reading: Reading): Picture | undefined {
  const { spanOf, problems, pictures } = reading;
  const span = spanOfNode(node, spanOf);
  const written = node.type === 'image' ? node : reading.definitions.get(node.identifier);
  const address = written?.url ?? '';
  const alt = node.alt?.trim() ?? '';
  if (alt === '') {
    const hint =
      'Say between the square brackets what it shows, for those who cannot see it: ![Three circles that overlap](circles.png).';
    problems.push(problem('image-without-description', span, `The picture “${address}” has no description.`, hint));
  }
  const path = findPicture(address, span, pictures);
  if (typeof path !== 'string') {
    problems.push(path);
    return undefined;
  }
  // A drawing has lines of its own to point at; pixels are pointed at where they are shown.
  problems.push(...pictures.problems(path).map((one) => ({ ...one, span: one.span ?? span })));
  return { path, alt: alt === '' ? posix.basename(path) : alt, title: written?.title || undefined };
}
