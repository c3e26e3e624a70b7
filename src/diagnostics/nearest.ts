import leven from 'leven';

/**
 * The candidate that a mistyped name most likely stands for: at most two slips away, and at most half of its letters.
 * The first one wins among equals.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let fewest = Math.min(3, Math.floor(wanted.length / 2) + 1);
  for (const candidate of candidates) {
    const slips = leven(wanted, candidate.toLowerCase(), { maxDistance: fewest });
    if (slips >= fewest) continue;
    best = candidate;
    fewest = slips;
  }
  return best;
}
