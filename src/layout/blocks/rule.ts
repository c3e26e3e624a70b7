import type { Rule } from '../../document/vocabulary.ts';
import { hairline } from '../hairline.ts';
import type { Setting } from '../setting.ts';
import { strip, type Strip } from '../strips.ts';

export function layRule(_: Rule, { job, x, width, text }: Setting): readonly Strip[] {
  const white = text.size * 0.9;
  return [
    strip(1, {
      above: white,
      below: white,
      marks: [{ kind: 'line', slot: undefined, x1: x, y1: 0.5, x2: x + width, y2: 0.5, ...hairline(job.theme, 0.75) }],
    }),
  ];
}
