import type { Face, Slope, TextMeasurer, Weight } from '../../../layout/measure.ts';

/**
 * Finds the faces for each family, weight and slope once. They are asked for with every piece of text, so no key is made
 * up of the three.
 */
export function knownChains(
  find: (family: string, weight: Weight, slope: Slope) => readonly Face[],
): TextMeasurer['faces'] {
  const families = new Map<string, (readonly Face[] | undefined)[]>();
  return (family, weight, slope) => {
    const cuts = families.get(family) ?? [];
    if (cuts.length === 0) families.set(family, cuts);
    const cut = (weight === 'bold' ? 2 : 0) + (slope === 'italic' ? 1 : 0);
    return (cuts[cut] ??= find(family, weight, slope));
  };
}
