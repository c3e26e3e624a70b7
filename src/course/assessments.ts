import { spanAt, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { readAssessmentFile } from './assessment-file.ts';
import { badFileName, parseNumberedName } from './file-name.ts';
import type { Assessment } from './model.ts';
import type { NamedSource } from './sources.ts';

/**
 * Reads all assessments, in the order of their numbers. One whose file name has no number or no id is looked through for
 * problems, and left out.
 *
 * @param folder Of the files.
 */
export function readAssessments(folder: string, sources: readonly NamedSource[]): Outcome<readonly Assessment[]> {
  const problems: Diagnostic[] = [];
  const assessments: Assessment[] = [];
  for (const { name, file } of sources) {
    const parsed = parseNumberedName(name);
    const assessment = readAssessmentFile(file, parsed ?? { number: 0, id: '' });
    if (parsed) assessments.push(assessment.value);
    else problems.push(badFileName(folder, name, '01-my-recovery.md'));
    problems.push(...assessment.problems);
  }
  assessments.sort((a, b) => a.number - b.number);
  return { value: assessments, problems: [...problems, ...clashes(assessments)] };
}

/** Assessments that share an id with an earlier one: their papers would lie in the same place. */
function clashes(assessments: readonly Assessment[]): Diagnostic[] {
  const ids = new Map<string, string>();
  return assessments.flatMap(({ id, source }) => {
    const { file } = source();
    const same = ids.get(id);
    ids.set(id, same ?? file);
    if (same === undefined) return [];
    return [
      problem('duplicate-id', spanAt(file, 1), `“${same}” has the id “${id}” too.`, 'Rename one of the two files.'),
    ];
  });
}
