/**
 * The contrast of two colours, from 1 (none) to 21 (black on white): WCAG 2.2, “contrast ratio” and “relative luminance”.
 *
 * @param one `#rrggbb`, as is the other.
 */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function channels(colour: string): readonly [number, number, number] {
  const at = (index: number): number => Number.parseInt(colour.slice(index, index + 2), 16);
  return [at(1), at(3), at(5)];
}

/** The colour nearest to `colour`, on its way to black or white, that has the contrast on a ground. */
export function readable(colour: string, ground: string, least: number): string {
  const end = contrast('#000000', ground) >= contrast('#ffffff', ground) ? 0 : 255;
  for (let step = 0; step < STEPS; step++) {
    const mixed = mix(colour, end, step / STEPS);
    if (contrast(mixed, ground) >= least) return mixed;
  }
  return mix(colour, end, 1);
}

const STEPS = 40;

function mix(colour: string, end: number, share: number): string {
  const mixed = channels(colour).map((channel) => Math.round(channel + (end - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
