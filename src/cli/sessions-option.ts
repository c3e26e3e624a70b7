/** Sessions by number or id, as `--session` takes them. */
export type SessionChoice = { readonly from: number; readonly to: number } | { readonly id: string };

/** Reads `4,6-8` or `what-is-peer-support`; what is neither number nor range is taken as an id. */
export function parseSessions(text: string): SessionChoice[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
      return from === undefined ? { id: part } : { from: Number(from), to: Number(to) };
    });
}
