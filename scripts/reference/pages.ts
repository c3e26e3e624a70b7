import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandChapters } from './commands.ts';
import { diagnosticChapters } from './diagnostics.ts';
import { helperTable } from './helpers.ts';
import { withRegion } from './region.ts';
import { onePerTable, variableTables } from './variables.ts';
import { wordChapters } from './words.ts';
import { seenViews } from './views.ts';

/**
 * The pages of the reference that are made from the code, whole or in part, as they should be.
 *
 * @param root the folder of the repository.
 */
export async function referencePages(root: string): Promise<ReadonlyMap<string, string>> {
  const views = await seenViews(root);
  const regions: readonly (readonly [page: string, name: string, text: string])[] = [
    ['docs/reference/cli.md', 'commands', commandChapters()],
    ['docs/reference/diagnostics.md', 'problems', diagnosticChapters()],
    ['docs/reference/words.md', 'words', wordChapters()],
    ['docs/reference/templates.md', 'one-per', onePerTable(views)],
    ['docs/reference/templates.md', 'variables', variableTables()],
    ['docs/reference/templates.md', 'helpers', helperTable()],
  ];
  const pages = new Map<string, string>();
  for (const [page, name, text] of regions) {
    const written = pages.get(page) ?? readFileSync(join(root, page), 'utf8');
    pages.set(page, withRegion(written, name, text));
  }
  return pages;
}
