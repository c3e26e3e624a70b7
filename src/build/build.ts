import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { checkCourse } from '../check/check.ts';
import { writeWhole } from '../support/write-file.ts';
import type { Kit } from './kit.ts';
import { makeFile } from './make.ts';
import { openKit } from './open-kit.ts';
import { plan, type Artefact } from './plan.ts';
import { blocking } from './scope.ts';
import { choose, type Request } from './select.ts';
import { readWorkspace } from './workspace.ts';

export interface BuildRequest extends Request {
  /** The folder of the workspace. */
  readonly root: string;
  /** The date that files carry. */
  readonly date: Date;
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
  const read = await readWorkspace(request.root);
  const workspace = read.value;
  const nothing = { written: [], misnamed: [], stopped: false };
  if (!workspace) return { ...nothing, problems: read.problems };
  const { course } = workspace;
  const problems = [
    ...read.problems,
    ...checkCourse(course, request.today === undefined ? {} : { today: request.today }),
  ];
  const chosen = choose(request, workspace);
  if (chosen.misnamed.length > 0) return { ...nothing, problems, misnamed: chosen.misnamed };

  const { value: kit, problems: unfit } = openKit(workspace, { ...chosen, date: request.date });
  problems.push(...unfit);
  if (blocking(problems, kit).length > 0) return { ...nothing, problems };
  const planned = plan(chosen.templates, kit);
  problems.push(...planned.problems);
  if (planned.problems.some(({ severity }) => severity === 'error')) return { ...nothing, problems };
  return run(planned.value, kit, request.out, events, problems);
}

async function run(
  artefacts: readonly Artefact[],
  kit: Kit,
  out: string,
  events: BuildEvents,
  known: readonly Diagnostic[],
): Promise<BuildResult> {
  const written: string[] = [];
  const problems = new Map(known.map((one) => [identity(one), one]));
  for (const [index, artefact] of artefacts.entries()) {
    if (events.signal?.aborted) return { written, problems: [...problems.values()], misnamed: [], stopped: true };
    events.step?.(index, artefacts.length, artefact.path);
    const { value, problems: found } = makeFile(artefact, kit);
    // A paper in twelve packs has its problem once.
    for (const one of found) problems.set(identity(one), one);
    if (!value) continue;
    const failure = await writeOrTell(join(out, artefact.path), artefact.path, value);
    if (failure) problems.set(identity(failure), failure);
    else written.push(artefact.path);
  }
  return { written, problems: [...problems.values()], misnamed: [], stopped: false };
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
