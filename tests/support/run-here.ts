/** Runs the real program within this process: no start of Node, and code that is warm from the run before. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, runInThisContext } from 'node:vm';
import { plainEnvironment, type Run } from './run-program.ts';

interface Bundle {
  runCommandLine(args: readonly string[]): Promise<number>;
}

const BUNDLE = fileURLToPath(new URL('../../dist/bundle/coursepack.cjs', import.meta.url));

let loaded: Bundle | undefined;

/** The bundle is one function, called here as bin/coursepack.js calls it. */
function load(): Bundle {
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  const bundle = runInThisContext(readFileSync(BUNDLE, 'latin1'), { filename: BUNDLE, importModuleDynamically });
  const module = { exports: {} };
  bundle(module.exports, createRequire(BUNDLE), module, BUNDLE, dirname(BUNDLE));
  return module.exports as Bundle;
}

/** One at a time: they share what a process has, its folder, its environment and its output. */
let last: Promise<unknown> = Promise.resolve();

/** @param cwd the folder that the program is started in. */
export function runHere(args: readonly string[], cwd: string): Promise<Run> {
  const next = last.then(() => run(args, cwd));
  last = next.catch(() => {});
  return next;
}

async function run(args: readonly string[], cwd: string): Promise<Run> {
  const { runCommandLine } = (loaded ??= load());
  const before = { cwd: process.cwd(), env: process.env };
  const out = captured(process.stdout);
  const err = captured(process.stderr);
  process.chdir(cwd);
  process.env = plainEnvironment();
  try {
    const code = await runCommandLine(args);
    return { code, stdout: out.text(), stderr: err.text() };
  } finally {
    process.chdir(before.cwd);
    process.env = before.env;
    out.end();
    err.end();
  }
}

/** What is written to a stream until the end, and not written. */
function captured(stream: NodeJS.WriteStream) {
  const { write } = stream;
  let text = '';
  stream.write = (piece: string | Uint8Array): boolean => {
    text += typeof piece === 'string' ? piece : Buffer.from(piece).toString();
    return true;
  };
  return {
    text: () => text,
    end: () => void (stream.write = write),
  };
}
