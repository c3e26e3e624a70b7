import type { Place, Refuse } from './element.ts';
import { numeral, readLength, readNumbers } from './length.ts';
import { property, type Style } from './style.ts';

const CAPS: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };
const JOINS: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 };

/** Operators for an outline of a width: its ends, corners and dashes. */
export function lineStyle(style: Style, width: number, place: Place, refuse: Refuse): string {
  const cap = CAPS[property(style, 'stroke-linecap') ?? 'butt'] ?? 0;
  const join = JOINS[property(style, 'stroke-linejoin') ?? 'miter'] ?? 0;
  const limit = Math.max(1, Number(property(style, 'stroke-miterlimit') ?? 4) || 4);
  const written = property(style, 'stroke-dasharray') ?? 'none';
  const list = written === 'none' ? [] : readNumbers(written.replaceAll('px', ''));
  if (!list) refuse(place, `The dashes “${written}” cannot be read.`, 'Write numbers: stroke-dasharray="4 2".');
  const seen = list && list.some((one) => one > 0) && list.every((one) => one >= 0) ? list : [];
  const dashes = seen.length % 2 === 1 ? [...seen, ...seen] : seen;
  const offset = readLength(property(style, 'stroke-dashoffset') ?? '0', { whole: 0, fontSize: 16 }) ?? 0;
  const period = dashes.reduce((sum, one) => sum + one, 0) || 1;
  const phase = ((offset % period) + period) % period;
  return `${numeral(width)} w ${cap} J ${join} j ${numeral(limit)} M [${dashes.map(numeral).join(' ')}] ${numeral(phase)} d\n`;
}
