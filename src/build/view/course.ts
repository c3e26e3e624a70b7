import type { Contact, Course, Handout, Page } from '../../course/model.ts';
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
    pocket: pocketHandouts(course).map(({ id, title, body }) => ({ id, title, body })),
    sessions: course.sessions.map(({ number, id, title, aim, slot, outcomes }) => ({
      number,
      id,
      title,
      aim,
      slot,
      outcomes: outcomes.map((outcome) => ({ id: outcome.id, sentence: outcome.sentence })),
    })),
    minutes: course.sessions.reduce((sum, { slot }) => sum + slot, 0),
    pages: pagesView(course),
    assessments: course.assessments.map(({ number, id, title, aim }) => ({ number, id, title, aim })),
    contacts: course.contacts.map(contactView),
  };
}

/** Pages that the shipped templates print; a name is known to them where the course has no such page. */
const SHIPPED_PAGES = ['resources', 'course-evaluation', 'equality'];

function pagesView({ pages }: Course): View {
  const names = new Set([...SHIPPED_PAGES, ...pages.keys()]);
  return Object.fromEntries([...names].map((name) => [name, pageView(pages.get(name))]));
}

function pageView(page: Page | undefined): View | undefined {
  return page && { title: page.title, body: page.body };
}

/** What people keep with them, in its order. A page of the library that sessions use comes once. */
function pocketHandouts({ library, sessions }: Course): Handout[] {
  const all = [...library.handouts.values(), ...sessions.flatMap(({ handouts }) => handouts)];
  const kept = all.filter(({ pocket }) => pocket !== undefined);
  const byPlace = new Map(kept.map((handout) => [`${handout.body.file}:${handout.body.line}`, handout]));
  return [...byPlace.values()].toSorted((a, b) => (a.pocket ?? 0) - (b.pocket ?? 0));
}

export function contactView(contact: Contact): View {
  const { name, phone, text, web, email, hours, verified } = contact;
  return { name, phone, text, web, email, hours, for: contact.for, verified };
}
