import { spawnSync } from 'node:child_process';

/** Whether a program of the system is there. Where it is not, says on one line what is skipped. */
export function hasTool(name: string, ...versionArguments: string[]): boolean {
  const { error } = spawnSync(name, versionArguments, { stdio: 'ignore' });
  if (error) process.stderr.write(`${name} is not installed: tests that need it are skipped.\n`);
  return !error;
}
