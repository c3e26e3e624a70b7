import type { Keep } from '../../document/vocabulary.ts';
import type { Setting } from '../setting.ts';
import { kept, type Strip } from '../strips.ts';

export function layKeep(keep: Keep, setting: Setting): readonly Strip[] {
  const node = setting.job.structure.add(setting.node, 'Div');
  return kept(setting.job.flow(keep.blocks, { ...setting, node }));
}
