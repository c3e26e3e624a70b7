import type { Course } from '../course/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/order.ts';
import type { CheckContext } from './rule.ts';
import { rules } from './rules.ts';

/**
 * Looks a course through for what each file alone does not show: minutes that do not add up, names that lead nowhere,
 * outcomes that nobody works towards. What could not be read is passed over, because the reading has said so.
 *
 * @returns Problems in the order of files and lines.
 */
export function checkCourse(course: Course, context: CheckContext = {}): Diagnostic[] {
  return inOrder(Object.values(rules).flatMap((rule) => rule(course, context)));
}
