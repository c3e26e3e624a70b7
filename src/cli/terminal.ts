/** Where a command speaks: results to `out`, everything else to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether someone watches, so that a line may be redrawn. */
  readonly live: boolean;
  /** Whether each of the two shows colours. */
  readonly colour: { readonly out: boolean; readonly err: boolean };
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
  const dumb = env['TERM'] === 'dumb';
  // An empty NO_COLOR counts as none: no-color.org.
  const plain = options.color === false || (env['NO_COLOR'] ?? '') !== '' || dumb;
  return {
    out: (text) => void stdout.write(`${text}\n`),
    err: (text) => void stderr.write(`${text}\n`),
    live: stderr.isTTY && env['CI'] === undefined && !dumb,
    colour: { out: stdout.isTTY && !plain, err: stderr.isTTY && !plain },
    quiet: options.quiet ?? false,
  };
}

/**
 * Keeps output that cannot be written from ending the program in the middle of its work. A reader that has seen enough,
 * as `head` has, is no fault.
 *
 * @param lost called once where results are lost for another reason.
 */
export function guardOutput(lost: (error: Error) => void, { stdout, stderr } = process): void {
  let told = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || told) return;
    told = true;
    lost(error);
  });
  stderr.on('error', () => {}); // There is no place left to tell it.
}

/** Writes the one object that `--json` promises. */
export function writeJson(terminal: Terminal, value: object): void {
  terminal.out(JSON.stringify({ schema: 1, ...value }, undefined, 2));
}
