import type { Kid, Structure, StructureNode, Tag } from './page.ts';

type Attributes = Omit<StructureNode, 'tag' | 'parent' | 'kids'>;

interface OpenNode extends Attributes {
  readonly tag: Tag;
  readonly parent: number;
  readonly kids: Kid[];
}

/**
 * Grows the logical structure while blocks are set. Reading order is the order of the calls, whatever happens to the
 * marks on pages afterwards.
 */
export interface StructureBuilder {
  /** Adds a node under `parent` and gives its index. */
  add(parent: number, tag: Tag, attributes?: Attributes): number;
  /** The content slot at the end of `node`: the last one again, unless a child node has come since. */
  slot(node: number): number;
  /** Says more of a node that stands already, such as where a figure came to lie. */
  amend(node: number, attributes: Attributes): void;
  build(): Structure;
}

export const ROOT = 0;

export function startStructure(): StructureBuilder {
  const nodes: OpenNode[] = [{ tag: 'Document', parent: -1, kids: [] }];
  const slots: number[] = [];
  const nodeAt = (index: number): OpenNode => {
    const node = nodes[index];
    if (!node) throw new RangeError(`There is no structure node ${index}.`);
    return node;
  };
  return {
    add(parent, tag, attributes = {}) {
      const index = nodes.push({ tag, parent, kids: [], ...attributes }) - 1;
      nodeAt(parent).kids.push({ node: index });
      return index;
    },
    slot(node) {
      const { kids } = nodeAt(node);
      const last = kids.at(-1);
      if (last && 'slot' in last) return last.slot;
      const slot = slots.push(node) - 1;
      kids.push({ slot });
      return slot;
    },
    amend(node, attributes) {
      nodes[node] = { ...nodeAt(node), ...attributes };
    },
    build: () => ({ nodes, slots }),
  };
}
