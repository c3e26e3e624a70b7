import { CommanderError } from 'commander';
import { EXIT } from './exit-code.ts';
import { faultText } from './fault.ts';
import { createProgram } from './program.ts';
import { guardOutput } from './terminal.ts';

/**
 * Runs a command line. What a command needs is imported when it runs, so that `--help` is quick.
 *
 * @param args without the names of node and the program.
 * @returns the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.done;
  guardOutput((error) => {
    process.stderr.write(`${faultText(error)}\n`);
    process.once('exit', () => (process.exitCode = EXIT.files));
  });
  process.once('uncaughtException', (error) => {
    process.stderr.write(`${faultText(error)}\n`);
    process.exit(EXIT.files);
  });
  try {
    await createProgram((code) => (exitCode = code)).parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    process.stderr.write(`${faultText(error)}\n`);
    return EXIT.files;
  }
  return exitCode;
}
