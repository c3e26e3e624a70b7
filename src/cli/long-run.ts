import { setFlagsFromString } from 'node:v8';

/**
 * Fits V8 to a run of many papers, before they are made. bin/coursepack.js has it fitted to a few: they are done sooner in
 * little memory, and by code that is not made faster first. Many young objects soon get all the room that V8 has for them,
 * so that fewer of them are moved.
 */
export function fitToManyPapers(): void {
  if (!process.version.startsWith('v20.')) return;
  setFlagsFromString('--semi-space-growth-factor=8');
  setFlagsFromString('--interrupt-budget=264000');
}
