import type { Image, ImageReference, Paragraph } from 'mdast';
import { readPicture } from '../picture.ts';
import { placeOf, type Reading } from '../reading.ts';
import type { Block } from '../vocabulary.ts';
import { unreadTables } from './unread-table.ts';

/** A paragraph; a picture of its own where it holds nothing else. */
export function readParagraph(node: Paragraph, reading: Reading): readonly Block[] {
  const [only, ...others] = node.children;
  if (others.length === 0 && (only?.type === 'image' || only?.type === 'imageReference'))
    return readImage(only, reading);
  reading.problems.push(...unreadTables(node, reading));
  const content = reading.inlines(node.children);
  return content.length === 0 ? [] : [{ kind: 'paragraph', content, span: placeOf(node, reading) }];
}

function readImage(node: Image | ImageReference, reading: Reading): readonly Block[] {
  const picture = readPicture(node, reading);
  if (!picture) return [];
  return [
    { kind: 'image', path: picture.path, alt: picture.alt, caption: picture.title, span: placeOf(node, reading) },
  ];
}
