import type { Image, ImageReference } from 'mdast';
import { spanOfNode } from '../../markdown/places.ts';
import { titleNotPrinted } from '../not-printed.ts';
import { readPicture } from '../picture.ts';
import { placeOf, type Reading } from '../reading.ts';
import type { Inline } from '../vocabulary.ts';

export function readInlineImage(node: Image | ImageReference, reading: Reading): readonly Inline[] {
  const picture = readPicture(node, reading);
  if (!picture) return [];
  if (picture.title !== undefined) {
    reading.problems.push(titleNotPrinted(spanOfNode(node, reading.spanOf)));
  }
  return [{ kind: 'inline-image', path: picture.path, alt: picture.alt, span: placeOf(node, reading) }];
}
