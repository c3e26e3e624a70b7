/** Starts the real program, in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

export const PROGRAM = fileURLToPath(new URL('../../bin/coursepack.js', import.meta.url));

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

export function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.has(name)));
}
