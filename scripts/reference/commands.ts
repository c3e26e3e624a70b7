import type { Command, Option } from 'commander';
import { createProgram } from '../../src/cli/program.ts';
import { code, table } from './table.ts';

interface Described {
  /** As it is typed: `build`, or `templates list` where commands have commands. */
  readonly name: string;
  readonly command: Command;
  readonly options: readonly Option[];
}

/** Every command with its arguments and flags, as the program itself describes them. */
export function commandChapters(): string {
  const commands = describedCommands();
  const [first, ...others] = commands.map(({ options }) => options);
  const shared = (first ?? []).filter(({ flags }) =>
    others.every((options) => options.some((one) => one.flags === flags)),
  );
  const isShared = ({ flags }: Option): boolean => shared.some((one) => one.flags === flags);
  return [
    ...commands.map((one) => chapter({ ...one, options: one.options.filter((option) => !isShared(option)) })),
    '## Flags of every command',
    table(['flag', ''], shared.map(row)),
  ].join('\n\n');
}

/** The names of all commands. */
export function commandNames(): string[] {
  return describedCommands().map(({ name }) => name);
}

function describedCommands(parent = createProgram(() => {}), before = ''): Described[] {
  return parent.commands.flatMap((command) => {
    const name = `${before}${command.name()}`;
    if (command.commands.length > 0) return describedCommands(command, `${name} `);
    const options = command.createHelp().visibleOptions(command);
    return [{ name, command, options: options.filter(({ long }) => long !== '--help') }];
  });
}

function chapter({ name, command, options }: Described): string {
  const parts = [`## ${name}`, code(`coursepack ${name} ${command.usage()}`), `${command.description()}.`];
  return [...parts, ...(options.length > 0 ? [table(['flag', ''], options.map(row))] : [])].join('\n\n');
}

function row({ flags, description, defaultValue, negate }: Option): readonly string[] {
  const unlessSaid = negate || defaultValue === undefined ? '' : ` (${code(String(defaultValue))} unless said)`;
  return [code(flags), `${description}${unlessSaid}`];
}
