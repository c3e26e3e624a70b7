import type { CidRun } from '../../faces/cid-run.ts';
import { startUsage } from '../../drawing/usage.ts';
import type { Gradient, PdfDrawing } from './drawing.ts';

/** Gathers what the operators of a drawing name. */
export interface Canvas {
  /** Operators for how much of a fill and of a stroke is seen; none where all of both is. */
  seen(fill: number, stroke: number): string;
  /** The name of a gradient. */
  gradient(gradient: Gradient): string;
  /** Operators that draw a part as a whole, so that it can be seen through as a whole. */
  layer(content: string): string;
  /** Takes the runs that are shown of a face. */
  shown(face: string): Set<CidRun>;
  finish(): Pick<PdfDrawing, 'states' | 'gradients' | 'layers' | 'used'>;
}

export function startCanvas(): Canvas {
  const states: { fill: number; stroke: number }[] = [];
  const gradients: Gradient[] = [];
  const layers: string[] = [];
  const usage = startUsage();
  return {
    seen(fill, stroke) {
      if (fill === 1 && stroke === 1) return '';
      const found = states.findIndex((one) => one.fill === fill && one.stroke === stroke);
      return `/G${found === -1 ? states.push({ fill, stroke }) - 1 : found} gs\n`;
    },
    gradient: (gradient) => `P${gradients.push(gradient) - 1}`,
    layer: (content) => `/L${layers.push(content) - 1} Do\n`,
    shown: usage.of,
    finish: () => ({ states, gradients, layers, used: usage.byFace() }),
  };
}
