/** What the shapes of courses and of themes have in common. */
import '../../support/plain-zod.ts';
import * as z from 'zod/mini';

/** Some details together. */
export function group<T extends z.core.$ZodLooseShape>(shape: T) {
  return z.strictObject(shape, { error: `details with a value each: ${Object.keys(shape).join(', ')}` });
}

/** A detail that may be missing, and has a value where it is there. */
export const optional = z.exactOptional;
