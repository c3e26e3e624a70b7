import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { checkCourse } from '../check/check-course.ts';
import { writeWhole } from '../support/write-file.ts';
import type { Kit } from './kit.ts';
import { makeFile } from './make.ts';
import { openKit, type KitRequest } from './open-kit.ts';
import { plan, type Artefact } from './plan.ts';
import { blocking } from './scope.ts';
import { notFound } from './select.ts';

export interface BuildRequest extends KitRequest {
  /** Names of templates; all where there is none. */
  readonly templates: readonly string[];
  /** The folder that papers are put into. */
  readonly out: string;
  /** `YYYY-MM-DD`, for what goes out of date; without it nothing does. */
  readonly today?: string | undefined;
}

export interface BuildEvents {
  /** Called before each paper; `now` is its path, which names no person. */
  step?(done: number, total: number, now: string): void;
  /** Stops the work between two papers. */
  readonly signal?: AbortSignal;
}

export interface BuildResult {
  /** Paths of the files made, below `out`, in the order in which they were planned. */
  readonly written: readonly string[];
  readonly problems: readonly Diagnostic[];
  /** What the request names and is not there. Then nothing was made. */
  readonly misnamed: readonly Diagnostic[];
  readonly stopped: boolean;
}

/**
 * Makes papers. An error in what a request needs (the course, the sessions chosen, the cohort, the templates) stops it
 * before the first file; elsewhere it is told, and does not. Each file is whole or absent.
 */
export async function build(request: BuildRequest, events: BuildEvents = {}): Promise<BuildResult> {
  const { kit, problems: found, misnamed } = await openKit(request);
  const nothing = { written: [], stopped: false };
  if (!kit) return { ...nothing, problems: found, misnamed };
  const problems = [...found, ...checkCourse(kit.course, request.today === undefined ? {} : { today: request.today })];
  const { names, unknown } = chooseTemplates(request.templates, kit);
  if (misnamed.length + unknown.length > 0) return { ...nothing, problems, misnamed: [...misnamed, ...unknown] };
  if (blocking(problems, kit).length > 0) return { ...nothing, problems, misnamed };

  const planned = plan(names, kit);
  problems.push(...planned.problems);
  if (planned.problems.some(({ severity }) => severity === 'error')) return { ...nothing, problems, misnamed };
  return { ...(await run(planned.value, kit, request.out, events, problems)), misnamed };
}

async function run(
  artefacts: readonly Artefact[],
  kit: Kit,
  out: string,
  events: BuildEvents,
  known: readonly Diagnostic[],
): Promise<Omit<BuildResult, 'misnamed'>> {
  const written: string[] = [];
  const problems = new Map(known.map((one) => [identity(one), one]));
  for (const [index, artefact] of artefacts.entries()) {
    if (events.signal?.aborted) return { written, problems: [...problems.values()], stopped: true };
    events.step?.(index, artefacts.length, artefact.path);
    const { value, problems: found } = makeFile(artefact, kit);
    // A paper in twelve packs has its problem once.
    for (const one of found) problems.set(identity(one), one);
    if (!value) continue;
    const failure = await writeOrTell(join(out, artefact.path), artefact.path, value);
    if (failure) problems.set(identity(failure), failure);
    else written.push(artefact.path);
  }
  return { written, problems: [...problems.values()], stopped: false };
}

async function writeOrTell(path: string, name: string, bytes: Uint8Array): Promise<Diagnostic | undefined> {
  try {
    await writeWhole(path, bytes);
    return undefined;
  } catch (error) {
    return problem(
      'unwritable-file',
      undefined,
      `“${name}” could not be written: ${reason(error)}.`,
      'See that there is room on the disk, and that the folder may be written to.',
    );
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder is needed',
  EISDIR: 'a folder of that name stands there',
};

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return REASONS[code] ?? `the system says ${code}`;
}

function identity({ code, span, message }: Diagnostic): string {
  return `${code}|${span?.file ?? ''}|${span?.start.line ?? ''}|${span?.start.column ?? ''}|${message}`;
}

function chooseTemplates(wanted: readonly string[], kit: Kit): { names: readonly string[]; unknown: Diagnostic[] } {
  const all = [...kit.templates.keys()].toSorted();
  if (wanted.length === 0) return { names: all, unknown: [] };
  return {
    names: wanted,
    unknown: wanted.filter((name) => !kit.templates.has(name)).map((name) => notFound('template', name, all)),
  };
}
