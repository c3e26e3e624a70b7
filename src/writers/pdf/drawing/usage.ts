import type { CidRun } from '../faces/cid-run.ts';

/** Gathers which character ids of which faces are shown. */
export interface Usage {
  readonly add: (face: string, run: CidRun) => void;
  byFace(): ReadonlyMap<string, Uint16Array>;
}

/** Of one face: the ids met so far, in the order of meeting, and for each id whether it was met. */
interface Met {
  readonly ids: number[];
  readonly known: Uint8Array;
}

const ALL_IDS = 0x10000;

export function startUsage(): Usage {
  const faces = new Map<string, Met>();
  return {
    add(face, { cids }) {
      let met = faces.get(face);
      if (!met) faces.set(face, (met = { ids: [], known: new Uint8Array(ALL_IDS) }));
      for (const cid of cids) {
        if (met.known[cid] === 1) continue;
        met.known[cid] = 1;
        met.ids.push(cid);
      }
    },
    byFace: () => {
      const sorted = [...faces].toSorted(([a], [b]) => (a < b ? -1 : 1));
      return new Map(sorted.map(([face, { ids }]) => [face, Uint16Array.from(ids).toSorted()]));
    },
  };
}
