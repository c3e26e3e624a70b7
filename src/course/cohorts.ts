import { posix } from 'node:path';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import { offer } from '../diagnostics/wording.ts';
import { readCohortFile, unnamedPeople, type CohortFile } from './cohort-file.ts';
import { badFileName, parseId } from './file-name.ts';
import type { Cohort, Participant, Session } from './model.ts';
import { readRoster } from './roster.ts';
import { readSource, type NamedSource } from './sources.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

/**
 * Reads all cohorts with their rosters, in the order of their ids.
 *
 * @param folder Of the files; rosters are named from there.
 * @param editions The first one is for people who ask for none.
 */
export async function loadCohorts(
  files: WorkspaceFiles,
  folder: string,
  sources: readonly NamedSource[],
  sessions: readonly Session[],
  editions: readonly string[],
): Promise<Outcome<readonly Cohort[]>> {
  const problems: Diagnostic[] = [];
  const cohorts: Cohort[] = [];
  for (const { name, file } of sources) {
    const id = parseId(name);
    if (id === undefined) problems.push(badFileName(folder, name, 'riverside-spring.md'));
    const read = readCohortFile(file, id ?? '', sessions);
    const people = await loadPeople(files, folder, read.value, editions);
    problems.push(...read.problems, ...people.problems);
    if (id !== undefined) cohorts.push({ ...read.value.cohort, participants: people.value });
  }
  return { value: cohorts, problems };
}

/** The people of a roster; where it is not there, as many without names as the cohort's file says. */
async function loadPeople(
  files: WorkspaceFiles,
  folder: string,
  file: CohortFile,
  editions: readonly string[],
): Promise<Outcome<readonly Participant[]>> {
  const { roster, size, cohort } = file;
  const unnamed = unnamedPeople(size ?? 0, file, editions[0] ?? 'standard');
  if (roster === undefined) return { value: unnamed, problems: [] };
  const at = cohort.source('roster');
  const source = await readSource(files, posix.join(folder, roster), at);
  if (source.value) {
    const people = readRoster(source.value, editions);
    return { value: people.value, problems: [...source.problems, ...people.problems] };
  }
  if (source.problems.length > 0 || size !== undefined) return { value: unnamed, problems: source.problems };
  const { value: beside } = await files.list(folder);
  return { value: [], problems: [missingRoster(roster, at, nearest(roster, beside.filter(isTable)))] };
}

function isTable(name: string): boolean {
  return /\.csv$/i.test(name);
}

function missingRoster(roster: string, at: Diagnostic['span'], near: string | undefined): Diagnostic {
  const otherwise = 'Put it beside the cohort’s file, or give a size, such as size: 14, for papers without names.';
  return problem('missing-roster', at, `There is no roster “${roster}”.`, offer(near, otherwise));
}
