import { atStart, inset, insetAtStart, type Setting } from '../setting.ts';
import { bold, scaled, type TextStyle } from '../style.ts';

/** Statements need this part of the measure at least, or the two scales stand under one another. */
const LEAST = 0.36;
/** Rings are this far apart at least, in points: what a finger can tell apart. */
const APART = 20;
const LABEL = 0.86;

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
export function gridOf(answers: readonly string[], { job, width, text }: Setting): Grid | undefined {
  const step = Math.max(APART, text.size * 1.65);
  const scale = step * answers.length;
  const gap = text.size;
  const fits = width - scale * 2 - gap >= width * LEAST;
  const last = width - scale;
  if (last < width * LEAST) return undefined;
  return {
    answers,
    step,
    scales: fits ? [last - gap - scale, last] : [last],
    label: scaled(bold(text), Math.max(LABEL, job.theme.type.small)),
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

/** The column of an answer in a scale. */
export function stepAt(index: number, { step }: Grid, scale: Setting): Setting {
  return atStart(insetAtStart(scale, index * step), step);
}
