import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { distinct } from '../diagnostics/distinct.ts';
import { hasErrors } from '../diagnostics/has-errors.ts';
import type { Flip } from '../templating/papers/template.ts';
import { checkCourse } from '../check/check.ts';
import type { Kit } from './kit.ts';
import { makeFile } from './make.ts';
import { openKit } from './open-kit.ts';
import { plan, type Artefact } from './plan.ts';
import { blocking } from './scope.ts';
import { choose, type Request } from './select.ts';
import { leftOut } from './unmakeable.ts';
import { tryToWrite, unwrittenProblems, type Unwritten } from './unwritten.ts';
import { readWorkspace } from './workspace.ts';

/** What papers are to be made, and where. */
export interface BuildRequest extends Request {
  /** The folder of the workspace. */
  readonly root: string;
  /** The edge that the printer turns sheets over; as the templates say, if not given. */
  readonly flip?: Flip | undefined;
  /** The date that files carry. */
  readonly date: Date;
  /** The folder that papers are put into. */
  readonly out: string;
  /** `YYYY-MM-DD`, for what goes out of date; without it nothing does. */
  readonly today?: string | undefined;
}

/** How a caller follows a build, and stops it. */
export interface BuildEvents {
  /** Called before each paper; `now` is its path, which names no person. */
  step?(done: number, total: number, now: string): void;
  /** Called before each pack is made, with the number of its parts. */
  readonly pack?: (parts: number) => void;
  /** Stops the work between two papers. */
  readonly signal?: AbortSignal;
}

/** What came of a build. */
export interface BuildResult {
  /** Paths of the files made, below `out`, in the order in which they were planned. */
  readonly written: readonly string[];
  readonly problems: readonly Diagnostic[];
  /** What the request names and is not there, or makes no paper. Then nothing was made. */
  readonly misnamed: readonly Diagnostic[];
  readonly stopped: boolean;
}

/**
 * Makes papers. An error in what a request needs (the course, the sessions chosen, the cohort, the templates) stops it
 * before the first file; elsewhere it is told, and does not. Each file is whole or absent.
 *
 * Problems are in the result, those of writing files among them; what it throws is a fault of the program.
 */
export async function build(request: BuildRequest, events: BuildEvents = {}): Promise<BuildResult> {
  const read = await readWorkspace(request.root, request);
  const workspace = read.value;
  const nothing = { written: [], misnamed: [], stopped: false };
  if (!workspace) return { ...nothing, problems: read.problems };
  const { course } = workspace;
  const problems = [
    ...read.problems,
    ...checkCourse(course, request.today === undefined ? {} : { today: request.today }),
  ];
  const chosen = choose(request, workspace, read.problems);
  if (chosen.misnamed.length > 0) return { ...nothing, problems, misnamed: chosen.misnamed };

  const { value: kit, problems: unfit } = await openKit(workspace, {
    ...chosen,
    flip: request.flip,
    date: request.date,
    onPack: events.pack,
  });
  problems.push(...unfit);
  if (blocking(problems, kit).length > 0) return { ...nothing, problems };
  const planned = plan(chosen.templates, kit);
  problems.push(...planned.problems, ...leftOut(request.templates, chosen.cohort, workspace));
  if (hasErrors(planned.problems)) return { ...nothing, problems: distinct(problems) };
  const made = await run(planned.value, kit, request.out, events);
  return { ...made, problems: distinct([...problems, ...made.problems]) };
}

async function run(artefacts: readonly Artefact[], kit: Kit, out: string, events: BuildEvents): Promise<BuildResult> {
  const written: string[] = [];
  const unwritten: Unwritten[] = [];
  const problems: Diagnostic[] = [];
  let stopped = false;
  for (const [index, artefact] of artefacts.entries()) {
    // Lets the system's signals in, such as the one to stop.
    await new Promise(setImmediate);
    if (events.signal?.aborted) {
      stopped = true;
      break;
    }
    events.step?.(index, artefacts.length, artefact.path);
    const { value, problems: found } = makeFile(artefact, kit);
    problems.push(...found);
    if (!value) continue;
    const failure = tryToWrite(join(out, artefact.path), value);
    if (failure === undefined) written.push(artefact.path);
    else unwritten.push({ path: artefact.path, code: failure });
  }
  return { written, problems: [...problems, ...unwrittenProblems(unwritten)], misnamed: [], stopped };
}
