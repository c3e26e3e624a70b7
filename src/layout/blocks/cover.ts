import { problem } from '../../diagnostics/problem.ts';
import { textOf } from '../../document/text.ts';
import type { Cover } from '../../document/vocabulary.ts';
import { joined } from '../ink.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeText } from '../inline/shape.ts';
import { logoSize } from '../logo.ts';
import { atStart, type Setting } from '../setting.ts';
import { sided } from '../side.ts';
import { asOne, inkOf, stack, type Stack } from '../stack.ts';
import { strip, type Strip } from '../strips.ts';
import { bold, scaled } from '../style.ts';
import { trialOf } from '../trial.ts';

/** How much larger than body text a cover is set: as much as its page has room for. */
const SCALES = [1.25, 1.12, 1] as const;
/** The first line stands at this part of the height, where the eye looks first. */
const DROP = 0.27;

/** The front of a pack: a sheet of its own, with a band of colour above its title. */
export function layCover(cover: Cover, setting: Setting): readonly Strip[] {
  const { job } = setting;
  const at = sided(setting, textOf([cover]));
  const { paper } = job;
  const node = job.structure.add(setting.node, 'Sect');
  const top = asOne([...layLogo(node, at), ...layLabel(cover, node, setting)]);
  const inner = { ...at, node };
  const belowTop = (gap: number): number => paper.top + (top.height > 0 ? top.height + gap : 0);
  const hasRoom = ({ room }: OnCover): boolean => room >= belowTop(LEAST_GAP);
  const scale = SCALES.find((one) => hasRoom(setAt(one, cover, trialOf(inner)))) ?? SCALES[0];
  const set = setAt(scale, cover, inner);
  const { strips, last, stacked, foot, footTop, room } = set;
  if (!hasRoom(set)) {
    const hint = 'Keep to a title and a few lines, and put the rest below the cover.';
    job.problems.push(problem('cover-overflow', cover.span, 'This cover has more text than a page holds.', hint));
  }
  const y = Math.max(belowTop(LEAST_GAP), Math.min(Math.max(belowTop(GAP), paper.height * DROP), room));
  const ink = joined([inkOf(stack([top]), 0, paper.top), inkOf(stacked, 0, y), inkOf(foot, 0, footTop)]);
  const band = atStart(at, Math.min(setting.width, 96));
  const mark = {
    kind: 'rect',
    slot: undefined,
    x: band.x,
    y: y - 26,
    width: band.width,
    height: 7,
    fill: job.theme.colour.accent,
  } as const;
  const headings = [...strips, ...last].flatMap((one) => one.headings);
  return [strip(paper.height, { ...ink, marks: [mark, ...ink.marks], headings, sheet: 'page' })];
}

/** What a cover holds, set at one scale. */
interface OnCover {
  readonly strips: readonly Strip[];
  /** What stands at the foot. */
  readonly last: readonly Strip[];
  readonly stacked: Stack;
  readonly foot: Stack;
  readonly footTop: number;
  /** The lowest place at which the text above the foot may begin. */
  readonly room: number;
}

function setAt(scale: number, { blocks, foot: atFoot }: Cover, setting: Setting): OnCover {
  const { job } = setting;
  const inner = { ...setting, text: scaled(setting.text, scale) };
  const cut = Math.max(0, blocks.length - atFoot);
  const strips = job.flow(blocks.slice(0, cut), inner);
  const last = job.flow(blocks.slice(cut), inner);
  // Footnotes stand below the text: there is nothing to keep them apart from.
  const stacked = stack([...strips, ...[...strips, ...last].flatMap((one) => one.notes)]);
  const foot = stack(last);
  const footTop = job.paper.height - job.paper.bottom - foot.height;
  const white = last.length > 0 ? inner.text.size * job.theme.space.paragraph : 0;
  return { strips, last, stacked, foot, footTop, room: footTop - white - stacked.height };
}

/** From what stands at the top to the title, the band of colour between them; and where the text needs the room. */
const GAP = 44;
const LEAST_GAP = 30;

function layLogo(parent: number, setting: Setting): readonly Strip[] {
  const { job } = setting;
  const { logo } = job.theme;
  const size = logo && logoSize(logo, logo.coverMm, job);
  if (!size) return [];
  const node = job.structure.add(parent, 'Figure', { alt: logo.description });
  const box = { x: atStart(setting, size.width).x, y: 0, ...size };
  return [
    strip(size.height, {
      marks: [{ kind: 'image', slot: job.structure.slot(node), path: logo.picture, ...box }],
      figures: [{ node, ...box }],
      below: GAP / 4,
    }),
  ];
}

/** The words that stand on every page. */
function layLabel(cover: Cover, parent: number, setting: Setting): readonly Strip[] {
  const { job, text } = setting;
  if (job.label === undefined) return [];
  const node = job.structure.add(parent, 'P');
  return setLines(shapeText(job.label, job, node, bold(text), cover.span), setting, bold(text));
}
