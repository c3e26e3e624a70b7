import { nearest } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Rule } from '../rule.ts';

/**
 * A cohort’s field that is nearly one that an assessment asks for is taken for a slip. Other fields are the author’s own,
 * for templates.
 */
export const knownFields: Rule = (course) => {
  const asked = course.assessments.flatMap(({ fields }) => fields.map(({ name }) => name));
  return course.cohorts.flatMap(({ title, fields, source }) => {
    const missing = asked.filter((name) => !Object.hasOwn(fields, name));
    return Object.keys(fields).flatMap((name) => {
      const meant = asked.includes(name) ? undefined : nearest(name, missing);
      if (meant === undefined) return [];
      const message = `“${title}” gives the field “${name}”, which no assessment asks for.`;
      return [problem('unknown-field', source('fields', name), message, `Did you mean “${meant}”?`)];
    });
  });
};
