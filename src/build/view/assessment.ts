import type { Assessment, Cohort } from '../../course/model.ts';
import type { View } from '../../templating/view.ts';

/** What a template may say of an assessment. What its cohort has not decided is empty, to be filled in by hand. */
export function assessmentView(assessment: Assessment, cohort: Cohort | undefined): View {
  const { number, id, title, aim, fields, brief, criteria, marking } = assessment;
  const facts = fields.map(({ name, label }) => ({ label, value: fieldOf(cohort, name) }));
  return {
    number,
    id,
    title,
    aim,
    facts: facts.filter(({ value }) => value !== ''),
    open: facts.filter(({ value }) => value === '').map(({ label }) => label),
    brief,
    criteria: criteria.map((criterion) => ({ id: criterion.id, title: criterion.title, text: criterion.text })),
    marking,
  };
}

function fieldOf(cohort: Cohort | undefined, name: string): string {
  return cohort && Object.hasOwn(cohort.fields, name) ? (cohort.fields[name] ?? '') : '';
}
