import type { Theme } from '../theme/theme.ts';
import { flow } from './flow.ts';
import type { TextMeasurer } from './measure.ts';
import type { Job, Labels, Paper } from './setting.ts';
import { sideOfLanguage } from './side.ts';
import { startStructure } from './structure.ts';
import { resolveStyles } from './style.ts';

/** A job for what needs no document: no contents or footnotes yet. */
export function startJob({
  theme,
  language = 'und',
  measurer,
  labels,
  paper,
  label,
  flip = 'long',
  snug = 1,
  imageSize = () => undefined,
}: {
  theme: Theme;
  language?: string;
  measurer: TextMeasurer;
  labels: Labels;
  paper: Paper;
  label?: string;
  flip?: Job['flip'];
  snug?: number;
  imageSize?: Job['imageSize'];
}): Job {
  return {
    theme,
    language,
    side: sideOfLanguage(language),
    styles: resolveStyles(theme),
    measurer,
    structure: startStructure(),
    labels,
    paper,
    label,
    flip,
    snug,
    contents: [],
    imageSize,
    flow,
    fields: new Map(),
    footnote: () => [],
    missing: new Map(),
    problems: [],
  };
}
