import type { Box } from '../../document/vocabulary.ts';
import { typingRoom } from '../fields.ts';
import type { Setting } from '../setting.ts';
import { spaced, strip, tiedToPrevious, type Strip } from '../strips.ts';
import { POINTS_PER_MM } from '../units.ts';
import { layLabel } from './lines.ts';

/** From the frame to what is typed in it. */
const EDGE = 4;

/** An empty frame; one taller than a page is made as tall as the page. */
export function layBox(box: Box, setting: Setting): readonly Strip[] {
  const { job, x, width, text } = setting;
  const { paper } = job;
  const label = layLabel(box.label, setting, true);
  const room = paper.height - paper.top - paper.bottom - label.reduce((sum, one) => sum + one.height, text.size);
  const height = Math.min(box.height * POINTS_PER_MM, room);
  const field = job.fields.get(box);
  const inside = { x: x + EDGE, y: EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
  const frame = strip(height, {
    fields: field ? typingRoom(field, inside, { multiline: true, covering: false }, setting) : [],
    above: text.size * 0.3,
    marks: [
      {
        kind: 'rect',
        slot: undefined,
        x: x + 0.5,
        y: 0.5,
        width: width - 1,
        height: height - 1,
        radius: 4,
        stroke: job.theme.colour.hairline,
        strokeWidth: 0.9,
      },
    ],
  });
  const white = text.size * job.theme.space.paragraph;
  return spaced([...label, ...tiedToPrevious([frame], 1)], white * 0.5, white * 1.2);
}
