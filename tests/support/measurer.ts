import { runsRightToLeft } from '../../src/layout/inline/direction.ts';
import type { Face, ShapedRun, TextMeasurer } from '../../src/layout/measure.ts';

/** A face in which every character is half the type size wide, so that a test can count on its fingers. */
export function evenFace(id: string, covers: (codePoint: number) => boolean = () => true): Face {
  const runs = new Map<string, ShapedRun>();
  return {
    id,
    ascent: 800,
    descent: -200,
    xHeight: 500,
    capHeight: 700,
    covers,
    shape(text) {
      const { length } = text.replaceAll(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '');
      const run = runs.get(text) ?? { text, width: length * 500, length, rightToLeft: runsRightToLeft(text) };
      runs.set(text, run);
      return run;
    },
  };
}

export function evenMeasurer(covers?: (codePoint: number) => boolean): TextMeasurer {
  const faces = new Map<string, readonly Face[]>();
  return {
    faces(family, weight, slope) {
      const key = `${family} ${weight} ${slope}`;
      const chain = faces.get(key) ?? [evenFace(key, covers)];
      faces.set(key, chain);
      return chain;
    },
  };
}
