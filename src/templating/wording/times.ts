/** A clock time in the ways that a language may want to put it. */
export interface ClockWords {
  readonly half: 'am' | 'pm' | 'midday' | 'midnight';
  /** `10`, `5:30`. */
  readonly time12: string;
  /** `10:00`, `17:30`. */
  readonly time24: string;
}

const DAY = 24 * 60;

/** @param minutes After midnight; more than a day wraps round. */
export function clockWords(minutes: number): ClockWords {
  const time = ((minutes % DAY) + DAY) % DAY;
  const hour = Math.floor(time / 60);
  const minute = twoDigits(time % 60);
  const hour12 = hour % 12 === 0 ? 12 : hour % 12;
  return {
    half: halfOf(time),
    time12: minute === '00' ? String(hour12) : `${hour12}:${minute}`,
    time24: `${twoDigits(hour)}:${minute}`,
  };
}

function halfOf(time: number): ClockWords['half'] {
  if (time === 0) return 'midnight';
  if (time === DAY / 2) return 'midday';
  return time < DAY / 2 ? 'am' : 'pm';
}

/** A number with a nought before it where it has one digit: file names sort by it. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
