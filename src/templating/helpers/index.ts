import type { Wording } from '../wording/wording.ts';
import { dateHelpers } from './dates.ts';
import type { Helper } from './helper.ts';
import { listHelpers } from './lists.ts';
import { logicHelpers } from './logic.ts';
import { numberHelpers } from './numbers.ts';
import { stringHelpers } from './strings.ts';
import { timeHelpers } from './times.ts';

/** Every helper of the template language, by name. */
export function createHelpers(wording: Wording): ReadonlyMap<string, Helper> {
  const helpers = [
    ...stringHelpers(wording),
    ...dateHelpers(wording),
    ...timeHelpers(wording),
    ...listHelpers(wording),
    ...numberHelpers,
    ...logicHelpers,
  ];
  return new Map(helpers.map((helper) => [helper.name, helper]));
}
