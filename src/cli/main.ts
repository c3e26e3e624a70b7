import { CommanderError } from 'commander';
import { EXIT } from './exit-code.ts';
import { faultText } from './fault.ts';
import { createProgram } from './program.ts';
import { guardOutput } from './terminal.ts';

/**
 * Runs a command line as a process of its own: what goes wrong anywhere in it is told, and ends it with the right code.
 *
 * @param args without the names of node and the program.
 * @returns the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  guardOutput((error) => {
    process.stderr.write(`${faultText(error)}\n`);
    process.once('exit', () => (process.exitCode = EXIT.files));
  });
  process.once('uncaughtException', (error) => {
    process.stderr.write(`${faultText(error)}\n`);
    process.exit(EXIT.files);
  });
  return runCommandLine(args);
}

/**
 * Runs a command line within a process that goes on. What a command needs is imported when it runs, so that `--help` is
 * quick.
 *
 * @returns the exit code.
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.done;
  try {
    await createProgram((code) => (exitCode = code)).parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    process.stderr.write(`${faultText(error)}\n`);
    return EXIT.files;
  }
  return exitCode;
}
