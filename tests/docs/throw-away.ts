import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'vitest';
import { ROOT } from './pages.ts';

/** A copy of the workspace that ships, in which commands may do as they like. */
export interface ThrowAway {
  readonly folder: string;
  write(path: string, text: string): Promise<void>;
  /** Writes at the end of a file that is there. */
  add(path: string, text: string): Promise<void>;
  /** Runs lines of a shell; the first that fails ends them. */
  run(script: string): Promise<Run>;
}

export interface Run {
  readonly code: number | null;
  readonly out: string;
  /** Standard output and standard error. */
  readonly all: string;
}

/** The session that pages speak of; a course of this one alone, for a few people, is quick to check. */
const SESSION = '04-what-is-peer-support.md';
const PEOPLE = 3;

/** The program itself is shared: a link leads to the one that is compiled here. */
export async function throwAway({ onTestFinished }: Pick<TestContext, 'onTestFinished'>): Promise<ThrowAway> {
  const around = await mkdtemp(join(tmpdir(), 'coursepack-docs-'));
  onTestFinished(() => rm(around, { recursive: true, force: true }));
  const folder = join(around, 'coursepack');
  await mkdir(folder);
  await symlink(join(ROOT, 'bin'), join(folder, 'bin'));
  for (const name of ['content', 'templates']) await cp(join(ROOT, name), join(folder, name), { recursive: true });
  const sessions = join(folder, 'content/sessions');
  for (const name of await readdir(sessions)) if (name !== SESSION) await rm(join(sessions, name));
  const roster = join(folder, 'content/cohorts/example.roster.csv');
  const rows = (await readFile(roster, 'utf8')).split('\n');
  await writeFile(roster, `${rows.slice(0, 1 + PEOPLE).join('\n')}\n`);
  return {
    folder,
    async write(path, text) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    },
    async add(path, text) {
      await writeFile(join(folder, path), (await readFile(join(folder, path), 'utf8')) + text);
    },
    run: (script) => run(script, folder),
  };
}

function run(script: string, cwd: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const shell = spawn('sh', ['-ec', script], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, all] = ['', ''];
    shell.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      all += text;
    });
    shell.stderr.setEncoding('utf8').on('data', (text: string) => (all += text));
    shell.on('error', reject).on('close', (code) => resolve({ code, out, all }));
  });
}
