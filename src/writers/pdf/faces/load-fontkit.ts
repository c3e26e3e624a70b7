import { createRequire } from 'node:module';
import type { Font } from 'fontkit';

const require = createRequire(import.meta.url);

/** Parses a font file. fontkit takes a tenth of a second to load, so the first font that has to be parsed loads it. */
export function parseFont(bytes: Uint8Array): Font {
  const { create } = require('fontkit') as { create: (bytes: Uint8Array) => Font };
  return create(bytes);
}
