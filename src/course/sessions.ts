import { spanAt, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Piece } from './body/pieces.ts';
import { badFileName, parseNumberedName } from './file-name.ts';
import type { Session } from './model.ts';
import { readSessionFile } from './session-file.ts';
import type { NamedSource } from './sources.ts';

/**
 * Reads all sessions, in running order. One whose file name has no number or no id is looked through for problems, and
 * left out.
 *
 * @param folder Of the files.
 */
export function readSessions(
  folder: string,
  sources: readonly NamedSource[],
  library: ReadonlyMap<string, Piece>,
): Outcome<readonly Session[]> {
  const problems: Diagnostic[] = [];
  const sessions: Session[] = [];
  for (const { name, file } of sources) {
    const parsed = parseNumberedName(name);
    const session = readSessionFile(file, parsed ?? { number: 0, id: '' }, library);
    if (parsed) sessions.push(session.value);
    else problems.push(badFileName(folder, name, '04-what-is-peer-support.md'));
    problems.push(...session.problems);
  }
  if (sources.length === 0) problems.push(noSessions(folder));
  sessions.sort((a, b) => a.number - b.number);
  return { value: sessions, problems: [...problems, ...clashes(sessions)] };
}

/** Sessions that share a number or an id with an earlier one. Two may share a title. */
function clashes(sessions: readonly Session[]): Diagnostic[] {
  const numbers = new Map<number, string>();
  const ids = new Map<string, string>();
  return sessions.flatMap(({ number, id, source }) => {
    const { file } = source();
    const found: Diagnostic[] = [];
    const sameNumber = numbers.get(number);
    const sameId = ids.get(id);
    if (sameNumber !== undefined) {
      const message = `“${sameNumber}” has the number ${number} too.`;
      const hint = 'Rename one of the two files, so that the running order is clear.';
      found.push(problem('duplicate-number', spanAt(file, 1), message, hint));
    }
    if (sameId !== undefined) {
      const message = `“${sameId}” has the id “${id}” too.`;
      found.push(problem('duplicate-id', spanAt(file, 1), message, 'Rename one of the two files.'));
    }
    numbers.set(number, sameNumber ?? file);
    ids.set(id, sameId ?? file);
    return found;
  });
}

function noSessions(folder: string): Diagnostic {
  const hint = `Write the first one: ${folder}/01-welcome.md`;
  return problem('no-sessions', spanAt(folder, 1), 'The course has no sessions yet.', hint);
}
