import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { FrontMatterFile } from '../markdown/front-matter.ts';
import type { Contact, Source } from './model.ts';

type ContactDetails = Omit<Contact, 'source'>;

/** The contacts of a course or a cohort. One that nobody could reach is a problem, and is kept. */
export function readContacts(
  contacts: readonly ContactDetails[] | undefined,
  file: FrontMatterFile,
  problems: Diagnostic[],
): Contact[] {
  return (contacts ?? []).map((contact, index) => {
    const source: Source = (...path) => file.span(['contacts', index, ...path]);
    if (!contact.phone && !contact.text && !contact.web && !contact.email) {
      const message = `“${contact.name}” has no number and no address.`;
      problems.push(problem('missing-value', source(), message, 'Give a phone, a text, a web or an email.'));
    }
    return { ...contact, source };
  });
}
