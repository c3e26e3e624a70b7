import { longChecksum } from '../objects/checksums.ts';

/** What an image is called in the resources of every file: it depends on its path alone. */
export function imageName(path: string): string {
  return `Im${longChecksum(path)}`;
}
