import { Command, InvalidArgumentError } from 'commander';
import { statSync } from 'node:fs';
import { packageVersion } from '../support/package-version.ts';
import type { BuildOptions } from './commands/build.ts';
import type { CheckOptions } from './commands/check.ts';
import type { ListOptions } from './commands/list.ts';
import { parseSessions } from './sessions-option.ts';

/**
 * The commands and what they take.
 *
 * @param end gets the exit code of the command that ran.
 */
export function createProgram(end: (code: number) => void): Command {
  const program = new Command('coursepack')
    .description('Builds the papers of a training course from Markdown and templates.')
    .exitOverride()
    .showHelpAfterError('Run “coursepack --help” to see what there is.')
    .showSuggestionAfterError()
    .helpOption('-h, --help', 'Shows this help')
    .version(packageVersion(), '--version', 'Shows which version this is')
    .helpCommand('help [command]', 'Shows the help of a command')
    .addHelpText('after', examples(['coursepack build --cohort example', 'coursepack check']));

  common(program.command('build [template...]'))
    .description('Makes papers: those of the templates named, or all')
    .option('--cohort <name>', 'With the dates and people of this cohort; may be left out where there is only one')
    .option('--session <numbers>', 'Of these sessions, such as 4 or 4,6-8', parseSessions)
    .option('--edition <name>', 'In this edition, such as large-print; people for whom the roster names one get that')
    .option('--flip <edge>', 'For a printer that turns sheets over this edge, long or short', edge)
    .option('--out <folder>', 'Where to put them', 'out')
    .addHelpText(
      'after',
      examples([
        'coursepack build session-plan handout --session 4 --cohort example',
        'coursepack build participant-pack --cohort example --out packs',
      ]),
    )
    .action(async (templates: string[], options: BuildOptions) => {
      const { runBuild } = await import('./commands/build.ts');
      end(await runBuild(templates, options));
    });

  common(program.command('check [path...]'))
    .description('Finds every problem in content, cohorts and templates')
    .option('--verbose', 'Also tells which words to weigh, and what is hard to read')
    .addHelpText(
      'after',
      examples(['coursepack check', 'coursepack check content/sessions/04-what-is-peer-support.md --json']),
    )
    .action(async (paths: string[], options: CheckOptions) => {
      const { runCheck } = await import('./commands/check.ts');
      end(await runCheck(paths, options));
    });

  common(program.command('list [what]'))
    .description('Shows what there is: sessions, cohorts, templates, editions or papers')
    .option('--cohort <name>', 'The cohort whose papers are listed')
    .addHelpText('after', examples(['coursepack list sessions', 'coursepack list papers --cohort example --json']))
    .action(async (what: string | undefined, options: ListOptions) => {
      const { runList } = await import('./commands/list.ts');
      end(await runList(what, options));
    });
  return program;
}

/** What every command takes. */
function common(command: Command): Command {
  return command
    .option('--json', 'Prints one JSON object and nothing else')
    .option('--quiet', 'Prints nothing but problems')
    .option('--no-color', 'Prints without colour')
    .option('--cwd <folder>', 'Works in this folder instead of the current one', folder);
}

function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function folder(path: string): string {
  const isThere = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isThere) throw new InvalidArgumentError('There is no folder of this name.');
  return path;
}

function edge(written: string): 'long' | 'short' {
  if (written === 'long' || written === 'short') return written;
  throw new InvalidArgumentError('Write “long” or “short”.');
}
