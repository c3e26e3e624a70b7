import type { CidRun } from '../faces/cid-run.ts';

/** Gathers which character ids of which faces are shown. */
export interface Usage {
  /** Takes the runs that are shown of a face. */
  readonly of: (face: string) => Set<CidRun>;
  byFace(): ReadonlyMap<string, Uint16Array>;
}

/** Runs are kept as they come, and their ids looked at once: most words stand on a page many times. */
export function startUsage(): Usage {
  const faces = new Map<string, Set<CidRun>>();
  return {
    of(face) {
      const known = faces.get(face);
      if (known) return known;
      const runs = new Set<CidRun>();
      faces.set(face, runs);
      return runs;
    },
    byFace: () => {
      const sorted = [...faces].toSorted(([a], [b]) => (a < b ? -1 : 1));
      return new Map(sorted.map(([face, runs]) => [face, idsOf(runs)]));
    },
  };
}

/** By id, the number of the call that met it last. One table serves all pages: a new one for each would be slow to touch. */
const met = new Uint32Array(0x10000);
let call = 0;

function idsOf(runs: ReadonlySet<CidRun>): Uint16Array {
  const ids: number[] = [];
  call++;
  runs.forEach(({ cids }) =>
    cids.forEach((cid) => {
      if (met[cid] === call) return;
      met[cid] = call;
      ids.push(cid);
    }),
  );
  return new Uint16Array(ids).toSorted();
}
