import type { Job, Setting } from './setting.ts';
import { ROOT, startStructure } from './structure.ts';

/**
 * A setting to find out how tall something comes out: what is set in it leaves nothing behind, no structure, no problem
 * and no footnote.
 */
export function trialOf(setting: Setting, also: Partial<Job> = {}): Setting {
  const job: Job = {
    ...setting.job,
    structure: startStructure(),
    missing: new Map(),
    problems: [],
    footnote: () => [],
    ...also,
  };
  return { ...setting, job, node: ROOT };
}
