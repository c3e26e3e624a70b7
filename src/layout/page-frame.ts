import type { Span } from '../diagnostics/diagnostic.ts';
import type { Theme } from '../theme/theme.ts';
import type { BrokenPage } from './break-pages.ts';
import { headWith, layFurniture, reachOf, type Furniture } from './furniture.ts';
import type { FurniturePlace, FurnitureSetting } from './furniture-lines.ts';
import { pageGround } from './ground.ts';
import { logoSize } from './logo.ts';
import type { ImageMark, Unnumbered } from './page.ts';
import type { Job, Paper } from './setting.ts';
import { POINTS_PER_MM, SHEETS, type SheetName } from './units.ts';

/** What stands around the text of a page. */
export interface FrameOptions {
  readonly head: Furniture;
  readonly foot: Furniture;
  /** Where the furniture was written. */
  readonly furnitureSpan: Span;
  /** Whether a long foot may go on at the start of the line below it. */
  readonly freeBelowFoot?: boolean;
}

/**
 * The sheet with the theme's margins.
 *
 * @param side at which lines of the paper's language start.
 */
export function paperOf(
  theme: Theme,
  sheet: { readonly size: SheetName; readonly landscape: boolean },
  side: 'left' | 'right',
): Paper {
  const { width, height } = SHEETS[sheet.size];
  const mm = POINTS_PER_MM;
  const upright = { width: width * mm, height: height * mm };
  const turned = sheet.landscape ? { width: upright.height, height: upright.width } : upright;
  return withMargins(turned, theme, side);
}

/** What every printer, a staple and a thumb need, millimetres. */
const LEAST_MARGIN = 12;

/**
 * A theme's margins are those of A4; on smaller sheets they are as much narrower. The side to staple at is that at which
 * lines start.
 */
export function withMargins(
  sheet: { readonly width: number; readonly height: number },
  theme: Theme,
  side: 'left' | 'right',
): Paper {
  const part = Math.min(1, Math.min(sheet.width, sheet.height) / (SHEETS.A4.width * POINTS_PER_MM));
  const scaled = (mm: number): number => Math.max(Math.min(mm, LEAST_MARGIN), mm * part) * POINTS_PER_MM;
  const { top, bottom, left: start, right: end } = theme.page.marginsMm;
  const [left, right] = side === 'left' ? [start, end] : [end, start];
  return {
    width: sheet.width,
    height: sheet.height,
    top: scaled(top),
    right: scaled(right),
    bottom: scaled(bottom),
    left: scaled(left),
  };
}

/** The same sheet with higher margins, where head or foot need more room than the theme's leave. */
export function withRoomFor(options: FrameOptions, job: Job): Paper {
  const { head, foot, setting, logo } = frameOf(options, job);
  const gap = job.styles.small.size * 0.8;
  const used = Math.max(reachOf(head.furniture, head.place, setting), logo ? logo.y + logo.height : 0);
  const below = reachOf(foot.furniture, foot.place, setting);
  const { paper } = job;
  return {
    ...paper,
    top: Math.max(paper.top, used > 0 ? used + gap : 0),
    bottom: Math.max(paper.bottom, below > 0 ? below + gap : 0),
  };
}

/** Puts the ground under every page, and head and foot around those that are not bare. */
export function addFrame(broken: readonly BrokenPage[], options: FrameOptions, job: Job): Unnumbered['pages'] {
  const { width, height } = job.paper;
  const { head, foot, setting, logo } = frameOf(options, job);
  const ground = pageGround(job.theme, job.paper);
  const lay = ({ furniture, place }: Placed, index: number) =>
    layFurniture(furniture, place, index + 1, broken.length, setting);
  // Most heads are the same on every page, and are set once.
  const same = head.furniture.some(({ kind }) => kind === 'page' || kind === 'pages') ? undefined : lay(head, 0);
  return broken.map((page, index) => {
    const above = page.bare ? [] : [...(logo ? [logo] : []), ...(same ?? lay(head, index))];
    const below = page.bare ? [] : lay(foot, index);
    return {
      width,
      height,
      marks: [...ground, ...above, ...page.marks, ...below],
      links: page.links,
      numbers: page.numbers,
      fields: page.fields,
      ...(page.sheet ? { sheet: page.sheet } : {}),
    };
  });
}

interface Placed {
  readonly furniture: Furniture;
  readonly place: FurniturePlace;
}

interface Frame {
  readonly head: Placed;
  readonly foot: Placed;
  readonly logo: ImageMark | undefined;
  readonly setting: FurnitureSetting;
}

function frameOf({ head, foot, furnitureSpan, freeBelowFoot }: FrameOptions, job: Job): Frame {
  const { headMm, footMm, folioMm } = job.theme.page;
  const { small } = job.styles;
  const edge = headMm * POINTS_PER_MM;
  const logo = headLogo(job, edge + small.leading / 2);
  // Where the paper stands in a pack, the pack's own foot comes below this one.
  const above = Math.max(footMm * POINTS_PER_MM, folioMm * POINTS_PER_MM + small.leading);
  return {
    head: {
      furniture: headWith(job.label, head),
      place: { side: 'head', edge, free: logo ? logo.width + small.size : 0, goesOn: false },
    },
    foot: { furniture: foot, place: { side: 'foot', edge: above, free: 0, goesOn: freeBelowFoot ?? false } },
    logo,
    setting: { job, span: furnitureSpan },
  };
}

/** What any office printer leaves white at the edges. */
const UNPRINTABLE = 5 * POINTS_PER_MM;

/** The logo at the end of the running head, its middle level with the first line. */
function headLogo(job: Job, middle: number): ImageMark | undefined {
  const { logo } = job.theme;
  const size = logo && logoSize(logo, logo.headMm, job);
  if (!size) return undefined;
  const { paper, side } = job;
  const x = side === 'right' ? paper.left : paper.width - paper.right - size.width;
  const y = Math.max(UNPRINTABLE, middle - size.height / 2);
  return { kind: 'image', slot: undefined, furniture: 'head', path: logo.picture, x, y, ...size };
}
