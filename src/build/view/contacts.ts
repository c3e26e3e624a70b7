import type { Cohort, Contact, Course, MarkdownText } from '../../course/model.ts';
import { escapeMarkdown } from '../../templating/escape.ts';
import type { Wording } from '../../templating/wording/wording.ts';
import { phrase } from './phrase.ts';

/**
 * The places to turn to, as a Markdown list: those of the course, then those of the cohort. It stands wherever a text
 * says `::contacts`, so that a number is written in one place alone.
 */
export function contactsText(course: Course, cohort: Cohort | undefined, wording: Wording): MarkdownText {
  const contacts = [...course.contacts, ...(cohort?.contacts ?? [])];
  const { file, start } = course.source('contacts');
  return { text: contacts.map((contact) => entry(contact, wording)).join('\n'), file, line: start.line };
}

function entry(contact: Contact, wording: Wording): string {
  const ways = [
    contact.phone && phrase(wording, 'contact-phone', { number: contact.phone }),
    contact.text && phrase(wording, 'contact-text', { number: contact.text }),
    contact.web,
    contact.email && phrase(wording, 'contact-email', { address: contact.email }),
  ].filter((way) => way !== undefined && way !== '');
  const sentences = [wording.list(ways.map(String), 'or'), contact.hours, contact.for]
    .filter((part) => part !== undefined)
    .map((part) => escapeMarkdown(sentence(part, wording)));
  return `- **${escapeMarkdown(contact.name)}:** ${sentences.join(' ')}`;
}

/** A part as a sentence of its own; an address keeps its small letter. */
function sentence(part: string, wording: Wording): string {
  const begun = /^\S*[@/.]/.test(part) ? part : wording.capital(part);
  return begun.replace(/\.?$/, '.');
}

const PLACE = /^([ \t]*)::contacts(?:\{\})?[ \t]*$/gm;

/** Puts the list in the place of each `::contacts` line. */
export function withContacts(text: MarkdownText, contacts: MarkdownText): MarkdownText {
  if (!text.text.includes('::contacts')) return text;
  return { ...text, text: text.text.replace(PLACE, (_, indent: string) => contacts.text.replace(/^/gm, indent)) };
}
