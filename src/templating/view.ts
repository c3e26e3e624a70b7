import { isMarkdown } from './template-source.ts';

/**
 * What a template may print: plain data. Every name that a template may use is a key, with `undefined` for what is
 * absent; a name that is no key is a mistake in the template.
 */
export type View = Readonly<Record<string, unknown>>;

/** Whether there is something: not absent, not false, not nought, not an empty text or list. */
export function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isMarkdown(value)) return value.text.trim() !== '';
  return Boolean(value);
}

/** Whether a value has parts of its own that a template can name. Texts, numbers and Markdown have none. */
export function hasParts(value: unknown): value is View {
  return typeof value === 'object' && value !== null && !isMarkdown(value);
}

/** The names of a value's parts. Those of a list are its positions, which nobody wants to read. */
export function partsOf(value: unknown): string[] {
  if (!hasParts(value) || Array.isArray(value)) return [];
  return Object.keys(value).filter((name) => isData(value[name]));
}

/** Whether a value has a part of this name as its own: nothing inherited, and no function. */
export function hasPart(value: View, name: string): boolean {
  if (Array.isArray(value)) return name === 'length' || /^\d+$/.test(name);
  return Object.hasOwn(value, name) && isData(value[name]);
}

function isData(value: unknown): boolean {
  return typeof value !== 'function';
}
