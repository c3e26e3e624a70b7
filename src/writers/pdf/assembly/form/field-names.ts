import type { PlacedField } from '../annotations.ts';

/** Fields of one question: several radio buttons, or one of any other kind. */
export interface Question {
  /** From form to question; together, with points between, the field's full name. */
  readonly path: readonly string[];
  readonly fields: readonly [PlacedField, ...PlacedField[]];
}

/**
 * The questions of a file, in their order, with names that no two have: where a pack holds a paper twice, the form is
 * called another name the second time, so that one copy does not fill in the other.
 */
export function questionsIn(fields: readonly PlacedField[]): readonly Question[] {
  const forms = new Map<string, string>();
  const taken = new Set<string>();
  const formOf = (part: number, form: string): string => {
    const key = `${part} ${form}`;
    const known = forms.get(key);
    if (known !== undefined) return known;
    let name = form;
    for (let copy = 2; taken.has(name); copy++) name = `${form}-${copy}`;
    taken.add(name);
    forms.set(key, name);
    return name;
  };
  const questions = new Map<string, { path: string[]; fields: [PlacedField, ...PlacedField[]] }>();
  for (const field of fields) {
    const { part } = field.layer;
    const key = `${part} ${field.area.name}`;
    const known = questions.get(key);
    if (known) {
      known.fields.push(field);
      continue;
    }
    const [form = '', ...rest] = field.area.name.split('.');
    questions.set(key, { path: [formOf(part, form), ...rest], fields: [field] });
  }
  return [...questions.values()];
}
