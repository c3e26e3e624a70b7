import type { TickPlace } from '../fields.ts';
import type { Mark, PathStep } from '../page.ts';
import { atStart, type Setting } from '../setting.ts';

/** How far a Bézier handle reaches to draw a quarter of a circle, as a part of the radius. */
const KAPPA = 0.5523;

/** The line around a box. */
const EDGE = 1;

/** The side of a box to tick: large enough for a pen. */
export function tickSize(setting: Setting): number {
  return Math.max(11, setting.text.size * 0.95);
}

/** An empty or ticked box at the start of the first line of text. */
export function tickBox(setting: Setting, slot: number | undefined, checked: boolean): Mark[] {
  const { ink } = setting.job.theme.colour;
  const side = tickSize(setting);
  const { x } = atStart(setting, side + EDGE);
  const y = (setting.text.leading - side) / 2;
  const box: Mark = {
    kind: 'rect',
    slot,
    x: x + EDGE / 2,
    y,
    width: side,
    height: side,
    radius: 1.5,
    stroke: ink,
    strokeWidth: EDGE,
  };
  if (!checked) return [box];
  const tick: PathStep[] = [
    ['move', x + side * 0.25, y + side * 0.55],
    ['line', x + side * 0.45, y + side * 0.75],
    ['line', x + side * 0.85, y + side * 0.22],
  ];
  return [box, { kind: 'path', slot, path: tick, stroke: ink, strokeWidth: 1.6 }];
}

/** Where a box or ring lies at the start of the first line of text. */
export function tickPlace(setting: Setting): TickPlace {
  const width = tickSize(setting);
  return { cx: atStart(setting, width + EDGE).x + width / 2 + EDGE / 2, cy: setting.text.leading / 2, width };
}

/** An empty ring to tick, for one answer out of several. */
export function ring({ cx, cy, width }: TickPlace, setting: Setting): Mark {
  const radius = width / 2;
  const k = radius * KAPPA;
  const path: PathStep[] = [
    ['move', cx + radius, cy],
    ['curve', cx + radius, cy + k, cx + k, cy + radius, cx, cy + radius],
    ['curve', cx - k, cy + radius, cx - radius, cy + k, cx - radius, cy],
    ['curve', cx - radius, cy - k, cx - k, cy - radius, cx, cy - radius],
    ['curve', cx + k, cy - radius, cx + radius, cy - k, cx + radius, cy],
    ['close'],
  ];
  return {
    kind: 'path',
    slot: undefined,
    path,
    fill: setting.job.theme.colour.paper,
    stroke: setting.job.theme.colour.ink,
    strokeWidth: 1,
  };
}
