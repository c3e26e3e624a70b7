import { questionsOf } from '../document/questions.ts';
import type { Block, Document } from '../document/vocabulary.ts';

/** Which form a paper is: fields of the same form, version and question gather the answers to it. */
export interface FormIdentity {
  /** Such as `s05-evaluation-form`. */
  readonly id: string;
  /** Of the questions, such as `2026.1`. */
  readonly version: string;
}

/** What a field is called, and what it asks. */
export interface FieldName {
  /** Form, version and question, with points between: `s05-evaluation-form.v2026-1.q3`. */
  readonly name: string;
  readonly question: string;
}

/** Names the fields of a form. Questions count in reading order, so names are the same in every edition of a paper. */
export function nameFields(document: Document, { id, version }: FormIdentity): ReadonlyMap<Block, FieldName> {
  const form = `${plain(id)}.v${plain(version)}`;
  const questions = [...questionsOf(document)];
  return new Map(questions.map(([block, { number, text }]) => [block, { name: `${form}.q${number}`, question: text }]));
}

/** Points separate the parts of a name, so none may stand in a part (ISO 32000-1, 12.7.3.2). */
function plain(text: string): string {
  const letters = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (letters.match(/[a-z0-9]+/g) ?? []).join('-') || 'other';
}
