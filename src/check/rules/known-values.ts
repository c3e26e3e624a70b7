import { nearest } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import { anyOf, offer } from '../../diagnostics/wording.ts';
import { eachSession } from '../rule.ts';

/** The values of a session are values of the course. */
export const knownValues = eachSession((session, course) => {
  if (course.title === '') return []; // The course could not be read.
  const names = course.values.map(({ name }) => name);
  const known = names.length > 0 ? `The course has ${anyOf(names)}.` : 'List the values of the course in course.md.';
  return session.values.flatMap((name, index) => {
    if (names.includes(name)) return [];
    const at = session.source('values', index);
    const message = `The course has no value “${name}”.`;
    return [problem('unknown-value', at, message, offer(nearest(name, names), known))];
  });
});
