import type { Setting } from '../setting.ts';

/** Room for handwriting: the lines are as far apart as on ruled paper (8 mm), more in large print. */
export function linePitch(setting: Setting): number {
  return Math.max(23, setting.text.leading * 1.35);
}

/** Of so many lines, a page's end leaves so many on either side. */
export const MANY = 6;
export const LEAST = 3;
