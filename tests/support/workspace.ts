/** Writes small workspaces, runs the real program in them, and hands back what came of it. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { runHere } from './run-here.ts';
import { runProgram, type Run, type RunOptions } from './run-program.ts';
import { SMALL_COURSE } from './small-course.ts';

export { PROGRAM, runProgram, type Run, type RunOptions } from './run-program.ts';

/** What a test changes in the small course: a new text, what becomes of the old one, or nothing for a file that goes. */
export type Changes = Readonly<Record<string, string | Uint8Array | ((text: string) => string) | undefined>>;

/** What `coursepack … --json` prints. */
export interface JsonRun {
  readonly code: number | null;
  readonly stderr: string;
  readonly json: Readonly<Record<string, unknown>>;
  readonly written: readonly string[];
  readonly problems: readonly Diagnostic[];
}

export interface TestWorkspace {
  readonly root: string;
  write(changes: Changes): void;
  /** Starts the program, as a shell would. */
  run(args: readonly string[], options?: RunOptions): Promise<Run>;
  /** Asks for JSON: of the same program within this process, which is many times as quick, unless options ask for more. */
  runJson(args: readonly string[], options?: RunOptions): Promise<JsonRun>;
  /** Paths of the papers that a build of everything makes, in its order. */
  papers(): Promise<string[]>;
  /** Paths of all files below a folder of the workspace, hidden ones too, sorted. */
  files(folder?: string): string[];
  read(path: string): Uint8Array;
}

/** The folder of the checkout, which is a workspace with the course that ships. */
export const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new folder that is taken away when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'coursepack-'));
  chmodSync(folder, 0o755);
  made.push(folder);
  return folder;
}

/** Writes the small course, with changes, into a folder of its own. */
export function workspace(changes: Changes = {}): TestWorkspace {
  const root = temporaryFolder();
  writeFiles(root, SMALL_COURSE);
  writeFiles(root, changes);
  return openWorkspace(root);
}

/** Writes only these files. */
export function bareWorkspace(files: Changes): TestWorkspace {
  const root = temporaryFolder();
  writeFiles(root, files);
  return openWorkspace(root);
}

function openWorkspace(root: string): TestWorkspace {
  const run = (args: readonly string[], options: RunOptions = {}) => runProgram(args, { cwd: root, ...options });
  return {
    root,
    write: (changes) => writeFiles(root, changes),
    run,
    runJson: async (args, options) =>
      readJson(await (options ? run([...args, '--json'], options) : runHere([...args, '--json'], root))),
    papers: async () => {
      const { json } = readJson(await runHere(['list', 'papers', '--json'], root));
      return (json['papers'] as { path: string }[]).map(({ path }) => path);
    },
    files: (folder = 'out') => filesBelow(join(root, folder)),
    read: (path) => readFileSync(join(root, path)),
  };
}

function writeFiles(root: string, changes: Changes): void {
  for (const [path, change] of Object.entries(changes)) {
    const place = join(root, path);
    if (change === undefined) {
      rmSync(place, { recursive: true, force: true });
      continue;
    }
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, typeof change === 'function' ? changed(place, change) : change);
  }
}

/** A change that changes nothing would make a test that cannot fail. */
function changed(place: string, change: (text: string) => string): string {
  const before = readFileSync(place, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The change does not change ${place}.`);
  return after;
}

/** Whether a PDF is there from its first byte to its last. */
export function isWhole(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1');
  return text.startsWith('%PDF-') && /%%EOF\s*$/.test(text);
}

/** Paths below the folder, sorted. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

export function readJson({ code, stdout, stderr }: Run): JsonRun {
  const json = JSON.parse(stdout) as { written?: string[]; problems?: Diagnostic[] } & Record<string, unknown>;
  return { code, stderr, json, written: json.written ?? [], problems: json.problems ?? [] };
}
