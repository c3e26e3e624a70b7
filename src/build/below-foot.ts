import type { Template } from '../templating/papers/template.ts';

/** The foot of a pack that stands at the end of its line alone, and is short in every pack: words, and numbers of pages. */
const SHORT_AT_END = /^\s*\{right\}(?:\{\{\s*t [^{}]*\}\}|\{pages?\}|[^{}]){1,40}$/;

/**
 * Whether packs leave the start of their foot's line free, so that the foot of a paper in them may go on there. All packs
 * of a workspace are asked, whichever are made, so that a paper looks the same in each.
 */
export function isFreeBelowFoot(templates: readonly Template[]): boolean {
  const feet = templates.filter(({ parts }) => parts.length > 0).flatMap(({ foot }) => foot ?? []);
  return feet.every(({ text }) => SHORT_AT_END.test(text));
}
