import { spanAt, type Diagnostic, type Outcome, type Span } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { decodeSource, type SourceFile } from '../markdown/source.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

/** A file of a folder, as it was read. */
export interface NamedSource {
  readonly name: string;
  readonly file: SourceFile;
}

/** What people save text as by mistake. */
const OTHER_TEXT = /\.(?:markdown|mdown|mkd|txt|rtf|docx?|odt)$|\.M[Dd]$/;

/** So many files are open at a time. */
const AT_A_TIME = 32;

/** Reads a file; nothing, and no problem, where there is none. */
export async function readSource(
  files: WorkspaceFiles,
  path: string,
  namedAt?: Span,
): Promise<Outcome<SourceFile | undefined>> {
  const bytes = await files.read(path, namedAt);
  if (!bytes.value) return { value: undefined, problems: bytes.problems };
  return decodeSource(path, bytes.value);
}

/**
 * Reads the Markdown files of a folder, in the order of their names. Text that was saved as something else is a problem.
 *
 * @param except Names of files to leave out.
 */
export async function readFolder(
  files: WorkspaceFiles,
  folder: string,
  except: readonly string[] = [],
): Promise<Outcome<readonly NamedSource[]>> {
  const listed = await files.list(folder);
  const names = listed.value.filter((name) => name.endsWith('.md') && !except.includes(name));
  const others = listed.value.filter((name) => OTHER_TEXT.test(name));
  const problems: Diagnostic[] = [...listed.problems, ...others.map((name) => notMarkdown(folder, name))];
  const value: NamedSource[] = [];
  for (let first = 0; first < names.length; first += AT_A_TIME) {
    const some = names.slice(first, first + AT_A_TIME);
    const read = await Promise.all(some.map((name) => readSource(files, `${folder}/${name}`)));
    read.forEach(({ value: file, problems: wrong }, index) => {
      problems.push(...wrong);
      if (file) value.push({ name: some[index] ?? '', file });
    });
  }
  return { value, problems };
}

function notMarkdown(folder: string, name: string): Diagnostic {
  const message = `“${name}” is not a Markdown file by its name, so it is not read.`;
  const hint = `Save it as plain text under the name ${name.replace(/\.[^.]+$/, '.md')}`;
  return problem('bad-file-name', spanAt(`${folder}/${name}`, 1), message, hint);
}
