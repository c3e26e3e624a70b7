import type { Flip } from '../templating/papers/template.ts';
import type { Edited } from './editions.ts';

/**
 * The edge that a paper's sheets are turned over: the one that the command line names, since whoever types it knows the
 * printer, else what the pack or the template says, else the long one. A pack is printed in one go, so it goes first.
 */
export function flipOf({ template, pack }: Pick<Edited, 'template' | 'pack'>, asked: Flip | undefined): Flip {
  return asked ?? pack?.template.page.flip ?? template.page.flip ?? 'long';
}
