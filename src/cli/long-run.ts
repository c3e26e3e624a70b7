import { setFlagsFromString } from 'node:v8';

/**
 * Fits V8 to a run of many papers, as it is by itself. bin/coursepack.js has it fitted to the first papers: they are done
 * sooner in little memory, and by code that is not made faster first.
 */
export function fitToManyPapers(): void {
  if (!process.version.startsWith('v20.')) return;
  setFlagsFromString('--semi-space-growth-factor=2');
  setFlagsFromString('--interrupt-budget=264000');
}
