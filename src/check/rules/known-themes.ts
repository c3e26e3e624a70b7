import { nearest } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import { anyOf, offer } from '../../diagnostics/wording.ts';
import { eachSession } from '../rule.ts';

/** The themes of a session are themes of the course. */
export const knownThemes = eachSession((session, course) => {
  if (course.title === '') return []; // The course could not be read.
  const names = course.themes.map(({ name }) => name);
  const known = names.length > 0 ? `The course has ${anyOf(names)}.` : 'List the themes of the course in course.md.';
  return session.themes.flatMap((name, index) => {
    if (names.includes(name)) return [];
    const at = session.source('themes', index);
    const message = `The course has no theme “${name}”.`;
    return [problem('unknown-theme', at, message, offer(nearest(name, names), known))];
  });
});
