/** What a length of time looks like, for messages. */
export const DURATION_FORM = 'a length of time such as 3h, 2h30 or 90m';

const HOURS = /^(\d{1,2})\s?h(?:\s?(\d{1,2})\s?m?)?$/;
const MINUTES = /^(\d{1,4})\s?m$/;

/** Minutes of `3h`, `2h30`, `2h 30m` or `90m`; nothing for any other text, and nothing for no time at all. */
export function parseDuration(text: string): number | undefined {
  const minutes = inHours(text) ?? inMinutes(text);
  return minutes === 0 ? undefined : minutes;
}

function inHours(text: string): number | undefined {
  const [, hours, rest = '0'] = HOURS.exec(text) ?? [];
  if (hours === undefined || Number(rest) > 59) return undefined;
  return Number(hours) * 60 + Number(rest);
}

function inMinutes(text: string): number | undefined {
  const [, minutes] = MINUTES.exec(text) ?? [];
  return minutes === undefined ? undefined : Number(minutes);
}
