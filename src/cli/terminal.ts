/** Where a command speaks: results to `out`, everything else to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether someone watches, so that a line may be redrawn. */
  readonly live: boolean;
  readonly colour: boolean;
  readonly quiet: boolean;
}

/** What all commands take. */
export interface CommonOptions {
  readonly cwd?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  /** False with `--no-color`. */
  readonly color?: boolean;
}

export function openTerminal(options: CommonOptions, { env, stdout, stderr } = process): Terminal {
  const plain = options.color === false || env['NO_COLOR'] !== undefined || !stderr.isTTY;
  return {
    out: (text) => void stdout.write(`${text}\n`),
    err: (text) => void stderr.write(`${text}\n`),
    live: stderr.isTTY && env['CI'] === undefined && env['TERM'] !== 'dumb',
    colour: !plain,
    quiet: options.quiet ?? false,
  };
}

/** Writes the one object that `--json` promises. */
export function writeJson(terminal: Terminal, value: object): void {
  terminal.out(JSON.stringify({ schema: 1, ...value }, undefined, 2));
}
