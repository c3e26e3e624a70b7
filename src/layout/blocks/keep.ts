import type { Keep } from '../../document/vocabulary.ts';
import { textHeight, type Setting } from '../setting.ts';
import { stackHeight } from '../stack.ts';
import { kept } from '../change-strips.ts';
import type { Strip } from '../strips.ts';

/** Blocks that stay on one page. Where they are taller than one, they are broken as they would be without being kept. */
export function layKeep(keep: Keep, setting: Setting): readonly Strip[] {
  const { job } = setting;
  const node = job.structure.add(setting.node, 'Div');
  const strips = job.flow(keep.blocks, { ...setting, node });
  return stackHeight(strips) > textHeight(job) ? strips : kept(strips);
}
