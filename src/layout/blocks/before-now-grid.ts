import { atStart, inset, insetAtStart, type Setting } from '../setting.ts';
import { bold, type TextStyle } from '../style.ts';

/** Statements need this part of the measure at least, or the two scales stand under one another. */
const LEAST = 0.36;
/** Rings are this far apart at least, in points: what a finger can tell apart. */
const APART = 20;
/** White between the two scales, as a part of the size, and what the words above them may take of it on either side. */
const GAP = { between: 1, lent: 0.4 };

/** Where statements and their scales lie. */
export interface Grid {
  readonly answers: readonly string[];
  /** From ring to ring. */
  readonly step: number;
  /** How far from the start of a line each scale begins; one where they share their columns. */
  readonly scales: readonly number[];
  readonly label: TextStyle;
  readonly pad: number;
}

/** Sets both scales at the end of the line, as wide as their rings need; undefined where not even one has room. */
export function gridOf(answers: readonly string[], { width, text }: Setting): Grid | undefined {
  const step = Math.max(APART, text.size * 1.65);
  const scale = step * answers.length;
  const gap = text.size * GAP.between;
  const fits = width - scale * 2 - gap >= width * LEAST;
  const last = width - scale;
  if (last < width * LEAST) return undefined;
  return {
    answers,
    step,
    scales: fits ? [last - gap - scale, last] : [last],
    label: bold(text),
    pad: text.size * 0.5,
  };
}

/** The room before the first scale. */
export function besideScales({ scales: [first = 0], pad }: Grid, setting: Setting): Setting {
  return inset(atStart(setting, first), pad, pad);
}

/** The columns of a scale. */
export function scaleAt(from: number, { step, answers }: Grid, setting: Setting): Setting {
  return atStart(insetAtStart(setting, from), step * answers.length);
}

/** The room for the words above a scale: as wide as it is, and a little of the white beside it. */
export function aboveScale(scale: Setting): Setting {
  const lent = scale.text.size * GAP.lent;
  return inset(scale, -lent, -lent);
}

/** The column of an answer in a scale. */
export function stepAt(index: number, { step }: Grid, scale: Setting): Setting {
  return atStart(insetAtStart(scale, index * step), step);
}
