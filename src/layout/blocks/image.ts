import { problem } from '../../diagnostics/problem.ts';
import type { Image } from '../../document/vocabulary.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeText } from '../inline/shape.ts';
import { atStart, textHeight, type Setting } from '../setting.ts';
import { sided } from '../side.ts';
import { spaced, withBreak } from '../change-strips.ts';
import { FORBIDDEN, strip, type Strip } from '../strips.ts';

/** Pixels are taken as 96 to the inch, as browsers do. */
const POINTS_PER_PIXEL = 0.75;
/** A picture takes at most this part of the height of a page or card, so that its caption and some text find room. */
const TALLEST = 0.62;

/** A picture, never wider than the measure, with its caption under it. */
export function layImage(image: Image, setting: Setting): readonly Strip[] {
  const { job, text } = setting;
  const pixels = job.imageSize(image.path);
  if (!pixels) {
    job.problems.push(
      problem(
        'image-unreadable',
        image.span,
        `The picture “${image.path}” cannot be read.`,
        'Save it again as PNG, JPEG or SVG in a picture program.',
      ),
    );
    return [];
  }
  const tallest = (setting.room ?? textHeight(job)) * TALLEST;
  const natural = { width: pixels.width * POINTS_PER_PIXEL, height: pixels.height * POINTS_PER_PIXEL };
  const factor = Math.min(1, setting.width / natural.width, tallest / natural.height);
  const { x, width } = atStart(sided(setting), natural.width * factor);
  const box = { x, y: 0, width, height: natural.height * factor };
  const node = job.structure.add(setting.node, 'Figure', { alt: image.alt });
  const picture = strip(box.height, {
    marks: [{ kind: 'image', path: image.path, slot: job.structure.slot(node), ...box }],
    figures: [{ node, ...box }],
    below: text.size * 0.4,
  });
  const white = text.size * job.theme.space.paragraph;
  return spaced([picture, ...layCaption(image, setting, node)], white * 0.5, white);
}

function layCaption(image: Image, setting: Setting, figure: number): readonly Strip[] {
  if (image.caption === undefined) return [];
  const { job } = setting;
  const node = job.structure.add(figure, 'Caption');
  const words = shapeText(image.caption, job, node, job.styles.small, image.span);
  return setLines(words, setting, job.styles.small).map((one) => withBreak(one, FORBIDDEN));
}
