import { createHash } from 'node:crypto';

/** What an image is called in the resources of every file: it depends on its path alone. */
export function imageName(path: string): string {
  return `Im${createHash('sha256').update(path).digest('hex').slice(0, 12)}`;
}
