import { InvalidArgumentError } from 'commander';
import type { SessionChoice } from '../build/select.ts';

/**
 * Reads `4,6-8` or `what-is-peer-support`, as `--session` takes them; what is neither number nor range is taken as an id.
 *
 * @throws InvalidArgumentError where nothing is chosen.
 */
export function parseSessions(text: string): SessionChoice[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) throw new InvalidArgumentError('Give session numbers, such as 4 or 4,6-8.');
  return parts.map((part) => {
    const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    return from === undefined ? { id: part } : { from: Number(from), to: Number(to) };
  });
}
