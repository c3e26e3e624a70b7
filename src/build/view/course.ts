import type { Contact, Course } from '../../course/model.ts';
import type { View } from '../../templating/view.ts';

/** What a template may say of the course. */
export function courseView(course: Course): View {
  return {
    title: course.title,
    organisation: course.organisation,
    version: course.version,
    language: course.language,
    values: course.values.map(({ name, meaning }) => ({ name, meaning })),
    about: course.about,
    evaluation: course.evaluation?.body,
    sessions: course.sessions.map(({ number, id, title, aim, slot }) => ({ number, id, title, aim, slot })),
    assessments: course.assessments.map(({ number, id, title, aim }) => ({ number, id, title, aim })),
    contacts: course.contacts.map(contactView),
  };
}

export function contactView(contact: Contact): View {
  const { name, phone, text, web, email, hours, verified } = contact;
  return { name, phone, text, web, email, hours, for: contact.for, verified };
}
