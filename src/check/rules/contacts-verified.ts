import type { Contact } from '../../course/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Rule } from '../rule.ts';

/** Every contact was checked within the last year. */
export const contactsVerified: Rule = (course, { today }) => {
  if (today === undefined) return [];
  const contacts = [...course.contacts, ...course.cohorts.flatMap((cohort) => cohort.contacts)];
  return contacts.flatMap((contact) => outdated(contact, today));
};

function outdated({ name, verified, source }: Contact, today: string): Diagnostic[] {
  // Dates written year first sort like the days they name.
  if (verified > today) {
    const message = `“${name}” is said to have been checked on ${verified}, which is still to come.`;
    return [problem('contact-outdated', source('verified'), message, 'Check the date.')];
  }
  if (verified >= yearBefore(today)) return [];
  const message = `“${name}” was last checked on ${verified}, more than a year ago.`;
  const hint = 'Make sure that its number and hours still hold, then write the new date.';
  return [problem('contact-outdated', source('verified'), message, hint)];
}

function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}
