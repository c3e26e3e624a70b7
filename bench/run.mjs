/**
 * Measures coursepack: `npm run bench`. Each scenario says what it isolates; times are milliseconds, the least and the
 * median of some rounds, wall clock and processor. JSON on standard output, a table on standard error.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { REFERENCES } from './references.mjs';
import { editSession, writeWorkspace } from './workspace.mjs';

const USAGE = fileURLToPath(new URL('./usage.cjs', import.meta.url));
const BIN = fileURLToPath(new URL('../bin/coursepack.js', import.meta.url));
/** Node reads further certificates as it starts, where this names some: tens of milliseconds for what nothing here uses. */
const { NODE_EXTRA_CA_CERTS: _unused, ...ENVIRONMENT } = process.env;
const ROUNDS = Number(process.argv.find((arg) => /^\d+$/.test(arg)) ?? 7);

const scratch = mkdtempSync(join(tmpdir(), 'coursepack-bench-'));
const course = join(scratch, 'course');
const one = join(scratch, 'one');
const large = join(scratch, 'large');
writeWorkspace(course, { sessions: 11, people: 20 });
writeWorkspace(one, { sessions: 11, people: 1 });
writeWorkspace(large, { sessions: 110, people: 1 });

const packOf = (root) => ['build', 'measured-pack', '--cwd', root, '--quiet'];

/** Whole processes, from start to exit: what a person or a script waits for. */
const processes = [
  { name: 'node alone', isolates: 'what node itself takes', args: ['-e', '0'], node: true },
  { name: 'help', isolates: 'starting the command line', args: ['--help'] },
  {
    name: 'one handout',
    isolates: 'start, reading the course, one paper',
    args: ['build', 'handout', '--session', '1', '--cwd', course, '--quiet'],
  },
  {
    name: 'the course',
    isolates: 'about 59 pages in one pack with contents',
    args: packOf(one),
  },
  {
    name: 'the course again, unchanged',
    isolates: 'what is kept between runs: nothing so far',
    args: packOf(one),
  },
  {
    name: 'the course after one edit',
    isolates: 'the same, where one session was edited',
    args: packOf(one),
    before: (times) => editSession(one, times),
  },
  {
    name: 'ten times the course',
    isolates: 'how time grows with pages',
    args: packOf(large),
  },
  {
    name: 'twenty personal packs',
    isolates: 'parts drawn once and placed in many files',
    args: packOf(course),
  },
];

const results = processes.map(({ name, isolates, args, node, before }) => {
  const runs = Array.from({ length: ROUNDS }, (_, times) => {
    before?.(times);
    return once(node ? args : [BIN, ...args]);
  });
  return {
    name,
    isolates,
    rounds: ROUNDS,
    wall: spread(runs.map((run) => run.wall)),
    cpu: spread(runs.map((run) => run.cpu)),
    memory: Math.max(...runs.map((run) => run.memory)),
  };
});
const stages = await import('./stages.mjs').then(({ measureStages }) => measureStages(course, ROUNDS));

process.stderr.write(`${table([...results, ...stages])}\n\n${beside(results)}\n`);
process.stdout.write(
  `${JSON.stringify({ schema: 1, node: process.version, pdfs: pdfs(course), results, stages }, undefined, 2)}\n`,
);
rmSync(scratch, { recursive: true, force: true });

function once(args) {
  const started = performance.now();
  // A process reports what it used on its way out, so that time in the kernel and on other threads counts too.
  // By --import it would take tens of milliseconds to load.
  const run = spawnSync(process.execPath, ['--require', USAGE, ...args], {
    encoding: 'utf8',
    env: ENVIRONMENT,
  });
  const wall = performance.now() - started;
  const usage = /usage (\{.*\})/.exec(run.stderr)?.[1];
  if (run.status !== 0 || !usage) throw new Error(`${args.join(' ')} ended with ${run.status}:\n${run.stderr}`);
  const { cpu, memory } = JSON.parse(usage);
  return { wall, cpu, memory };
}

function spread(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return { least: round(sorted[0]), median: round(sorted[Math.floor(sorted.length / 2)]) };
}

function round(value) {
  return Math.round(value * 10) / 10;
}

function table(rows) {
  const line = ({ name, wall, cpu, memory }) =>
    `${name.padEnd(28)} wall ${String(wall.median).padStart(8)} (least ${wall.least})  cpu ${String(cpu?.median ?? '').padStart(8)}  ${memory ? `${memory} MB` : ''}`;
  return rows.map(line).join('\n');
}

/** The least times, beside what others took elsewhere, as it was measured there. */
function beside(rows) {
  const lines = rows.flatMap(({ name, wall }) => {
    const others = Object.entries(REFERENCES[name] ?? {}).map(([tool, time]) => `${tool} ${time}`);
    return others.length === 0
      ? []
      : [`${name.padEnd(28)} ${String(wall.least).padStart(8)}  beside ${others.join(', ')}`];
  });
  const [alone] = rows;
  return [`Others, where node alone took 65 to 75 ms (here ${alone.wall.least}):`, ...lines].join('\n');
}

/** What was made, so that a wrong or empty result does not pass for a quick one. */
function pdfs(root) {
  const folder = join(root, 'out', 'measured', 'packs');
  return readdirSync(folder).map((name) => statSync(join(folder, name)).size).length;
}
