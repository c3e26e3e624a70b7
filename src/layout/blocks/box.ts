import type { Box } from '../../document/vocabulary.ts';
import { typingRoom } from '../fields.ts';
import { hairline } from '../hairline.ts';
import { textHeight, type Setting } from '../setting.ts';
import { spaced, tiedToPrevious } from '../change-strips.ts';
import { heightOf, strip, type Strip } from '../strips.ts';
import { bold } from '../style.ts';
import { POINTS_PER_MM } from '../units.ts';
import { layLabel } from './lines.ts';

/** From the frame to what is typed in it. */
const EDGE = 4;
/** Words above a frame that take more than this part of a page do not make it lower. */
const MOST = 0.5;

/** An empty frame; one taller than a page is made as tall as the page. */
export function layBox(box: Box, setting: Setting): readonly Strip[] {
  const { job, x, width, text } = setting;
  const label = layLabel(box.label, setting, bold(text));
  const above = heightOf(label);
  const page = textHeight(job);
  // Words that take most of a page begin before it; their last two lines stay with the frame.
  const room = page - text.size - (above > page * MOST ? text.leading * 2 : above);
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
        ...hairline(job.theme, 0.9),
      },
    ],
  });
  const white = text.size * job.theme.space.paragraph;
  return spaced([...label, ...tiedToPrevious([frame], 1)], white * 0.5, white * 1.2);
}
