/** Writes small workspaces, runs the real program in them, and hands back what came of it. */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
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
import { SMALL_COURSE } from './small-course.ts';

/** What a test changes in the small course: a new text, what becomes of the old one, or nothing for a file that goes. */
export type Changes = Readonly<Record<string, string | Uint8Array | ((text: string) => string) | undefined>>;

export interface RunOptions {
  /** Added to the environment; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The folder that the program is started in; the workspace unless said. */
  readonly cwd?: string;
  /** Who runs it. */
  readonly uid?: number;
  /** A file that standard output goes into. */
  readonly stdout?: string;
  /** Called with the running program, to send it signals. */
  readonly onStart?: (child: ChildProcess) => void;
}

export interface Run {
  /** The exit code; null for a program that a signal ended. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

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
  run(args: readonly string[], options?: RunOptions): Promise<Run>;
  runJson(args: readonly string[], options?: RunOptions): Promise<JsonRun>;
  /** Paths of the papers that a build of everything makes, in its order. */
  papers(): Promise<string[]>;
  /** Paths of all files below a folder of the workspace, hidden ones too, sorted. */
  files(folder?: string): string[];
  read(path: string): Uint8Array;
}

export const PROGRAM = fileURLToPath(new URL('../../bin/coursepack.js', import.meta.url));

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
    runJson: async (args, options) => readJson(await run([...args, '--json'], options)),
    papers: async () => {
      const { json } = readJson(await run(['list', 'papers', '--json']));
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

/** Runs the program as a shell would, with nothing on its standard input. */
export function runProgram(
  args: readonly string[],
  { env = {}, onStart, stdout, ...options }: RunOptions,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const output = stdout === undefined ? 'pipe' : openSync(stdout, 'w');
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      ...options,
      env: { ...plainEnvironment(), ...env },
      stdio: ['ignore', output, 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout?.on('data', (bytes: Buffer) => out.push(bytes));
    child.stderr?.on('data', (bytes: Buffer) => err.push(bytes));
    child.on('error', reject);
    child.on('close', (code) => {
      if (typeof output === 'number') closeSync(output);
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
    onStart?.(child);
  });
}

/** What the machine or the test runner may have set for itself. */
const FOREIGN = new Set(['NO_COLOR', 'FORCE_COLOR', 'CI', 'SOURCE_DATE_EPOCH', 'NODE_OPTIONS', 'TZ', 'LANG', 'LC_ALL']);

function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.has(name)));
}
