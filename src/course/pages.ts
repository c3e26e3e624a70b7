import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import type { SourceFile } from '../markdown/source.ts';
import { placesFrom } from '../markdown/places.ts';
import { takeAllowances } from './body/allowances.ts';
import { cutLines } from './body/cut.ts';
import { readDetails } from './details/read.ts';
import { pageShape } from './details/shapes.ts';
import { badFileName, parseId } from './file-name.ts';
import type { Page } from './model.ts';
import type { NamedSource } from './sources.ts';

/**
 * Reads the pages of the course: texts of their own, which templates print by name.
 *
 * @param folder Of the files.
 */
export function readPages(folder: string, sources: readonly NamedSource[]): Outcome<ReadonlyMap<string, Page>> {
  const problems: Diagnostic[] = [];
  const pages = new Map<string, Page>();
  for (const { name, file } of sources) {
    const id = parseId(name);
    const page = readPage(file);
    problems.push(...page.problems);
    if (id === undefined) problems.push(badFileName(folder, name, 'resources.md'));
    else pages.set(id, page.value);
  }
  return { value: pages, problems };
}

function readPage(file: SourceFile): Outcome<Page> {
  const front = readFrontMatter(file);
  const { value: details, problems: wrong } = readDetails(pageShape(), front.value);
  const { body, bodyLine, span } = front.value;
  const problems: Diagnostic[] = [...front.problems, ...wrong];
  const texts = takeAllowances(body.split('\n'), placesFrom(file.path, bodyLine), problems);
  const text = cutLines({ file: file.path, texts, firstLine: bodyLine }, { from: 1, to: texts.length });
  const value: Page = {
    title: details.title ?? '',
    body: text ?? { text: '', file: file.path, line: bodyLine },
    source: (...path) => span(path),
  };
  return { value, problems };
}
