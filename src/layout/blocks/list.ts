import { textOf } from '../../document/text.ts';
import type { List, ListItem } from '../../document/vocabulary.ts';
import { sideOf } from '../inline/direction.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeText } from '../inline/shape.ts';
import { atStart, insetAtStart, textHeight, type Setting } from '../setting.ts';
import { sided } from '../side.ts';
import { inCompany } from '../company.ts';
import { held, ledBy, spaced, tiedToPrevious, withWhite } from '../change-strips.ts';
import { heightOf, strip, type Strip } from '../strips.ts';
import { tickBox } from './tick-box.ts';

const BULLETS = ['•', '–', '•'];
/** An item up to this part of a page is not split over two, unless that would leave a hole. */
const WHOLE = 0.3;

/**
 * A list: labels hang at the side from which it is read, text stands in a column of its own. A short item at either end
 * stays with its neighbour.
 */
export function layList(list: List, setting: Setting): readonly Strip[] {
  const { job, text } = setting;
  const { side } = sided(setting, tellingText(list));
  const tasks = list.items.some((item) => item.checked !== undefined);
  const node = job.structure.add(setting.node, 'L', {
    listNumbering: list.ordered ? 'Decimal' : tasks ? 'None' : 'Disc',
  });
  const between = text.size * (list.tight ? job.theme.space.item : job.theme.space.paragraph);
  const labelWidth = widestLabel(list, setting);
  const items = list.items.map((item, index) => {
    const label = list.ordered ? `${list.start + index}.` : (BULLETS[setting.depth % BULLETS.length] ?? '•');
    return layItem(item, label, { labelWidth, between, tight: list.tight }, { ...setting, node, side });
  });
  const white = text.size * job.theme.space.paragraph;
  return spaced(inCompany(items, text.leading), 0, setting.depth > 0 ? between : white);
}

/** What the items of a list have in common. */
interface ItemSpace {
  /** Points. */
  readonly labelWidth: number;
  /** White below each item, in points. */
  readonly between: number;
  /** Whether no blocks of an item stand further apart than its items do. */
  readonly tight: boolean;
}

function layItem(item: ListItem, label: string, space: ItemSpace, setting: Setting): readonly Strip[] {
  const { labelWidth, between, tight } = space;
  const { job } = setting;
  const node = job.structure.add(setting.node, 'LI');
  const mark = layLabel(item, label, { ...atStart(setting, labelWidth), node });
  const body = job.structure.add(node, 'LBody');
  const inner = { ...insetAtStart(setting, labelWidth), node: body, depth: setting.depth + 1 };
  const set = job.flow(item.blocks, inner);
  const strips = set.length > 0 ? set : [strip(setting.text.leading)];
  const snug = tight
    ? strips.map((one) => withWhite(one, Math.min(one.above, between), Math.min(one.below, between)))
    : strips;
  const labelled = underLabel(snug, mark, setting.text.leading);
  const height = heightOf(labelled);
  const whole = height < textHeight(job) * WHOLE;
  const last = labelled.length - 1;
  return (whole ? held(labelled) : labelled).map((one, index) =>
    index === last ? withWhite(one, one.above, between) : one,
  );
}

/** Puts a label at the top of an item, which may begin with less than the label is high, such as a rule. */
function underLabel(strips: readonly Strip[], label: Strip['marks'], height: number): readonly Strip[] {
  const [first, ...rest] = strips;
  if (!first) return strips;
  return [ledBy(label, withWhite(first, 0, first.below)), ...tiedToPrevious(rest, height - first.height)];
}

function layLabel(item: ListItem, label: string, setting: Setting): Strip['marks'] {
  const { job, text } = setting;
  if (item.checked !== undefined) {
    const node = job.structure.add(setting.node, 'Lbl', {
      actualText: item.checked ? job.labels.done : job.labels.notDone,
    });
    return tickBox(setting, job.structure.slot(node), item.checked);
  }
  const node = job.structure.add(setting.node, 'Lbl');
  const words = shapeText(label, job, node, text, item.span);
  return setLines(words, setting, text).flatMap((one) => one.marks);
}

/** The first item that has letters tells from which side a list is read. */
function tellingText({ items }: List): string {
  for (const { blocks } of items) {
    const text = textOf(blocks);
    if (sideOf(text)) return text;
  }
  return '';
}

/** Labels of one list share a column, as wide as the widest and a little air. */
function widestLabel(list: List, setting: Setting): number {
  const { text, job } = setting;
  const indent = text.size * job.theme.space.indent;
  if (!list.ordered) return indent;
  const [face] = job.measurer.faces(text.family, text.weight, text.slope);
  const widths = list.items.map((_, index) => {
    const run = face?.shape(`${list.start + index}.`);
    return run ? (run.width * text.size) / 1000 + run.length * text.letterSpacing : 0;
  });
  return Math.max(indent, Math.max(...widths) + text.size * 0.45);
}
