/**
 * A string of the papers' language. Slots stand in curly brackets: `page {page} of {pages}`. One that depends on a number
 * has a form for each plural category of the language (CLDR), chosen by the slot `count`.
 */
export type Phrase = string | PhraseForms;

export interface PhraseForms {
  readonly zero?: string | undefined;
  readonly one?: string | undefined;
  readonly two?: string | undefined;
  readonly few?: string | undefined;
  readonly many?: string | undefined;
  readonly other: string;
}

/** The strings of one language, by key. */
export type Strings = ReadonlyMap<string, Phrase>;

/** What fills the slots of a phrase. */
export type Slots = Readonly<Record<string, string | number>>;

const SLOT = /\{([\w-]+)\}/g;

/** Puts values into a phrase. Slots that are not given stay empty. */
export function fillPhrase(phrase: Phrase, slots: Slots, plurals: Intl.PluralRules): string {
  const form = typeof phrase === 'string' ? phrase : pluralForm(phrase, slots['count'], plurals);
  return form.replace(SLOT, (_, slot: string) => String(slots[slot] ?? ''));
}

function pluralForm(forms: PhraseForms, count: string | number | undefined, plurals: Intl.PluralRules): string {
  return forms[plurals.select(Number(count ?? 0))] ?? forms.other;
}

/** The slots of a phrase, in all its forms. */
export function slotsOf(phrase: Phrase): ReadonlySet<string> {
  const forms = typeof phrase === 'string' ? [phrase] : Object.values(phrase);
  const slots = forms.flatMap((form: string | undefined) =>
    Array.from((form ?? '').matchAll(SLOT), (slot) => slot[1] ?? ''),
  );
  return new Set(typeof phrase === 'string' ? slots : ['count', ...slots]);
}

/** Strings in the order of their file. */
export type Entries = readonly (readonly [key: string, phrase: Phrase])[];
