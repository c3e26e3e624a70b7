import { hairline } from '../hairline.ts';
import type { Setting } from '../setting.ts';
import { strip, type Strip } from '../strips.ts';

/** A hairline across the measure, some points below what stands above it. */
export function ruleBelow(pad: number, { job, x, width }: Setting): Strip {
  return strip(pad, {
    marks: [{ kind: 'line', slot: undefined, x1: x, y1: pad, x2: x + width, y2: pad, ...hairline(job.theme, 0.6) }],
  });
}
