import type { LeafDirective } from 'mdast-util-directive';
import type { CompileContext, Extension } from 'mdast-util-from-markdown';

declare module 'mdast-util-directive' {
  interface LeafDirectiveData {
    /** Which line of a directive the node stands for, until the fences are matched; nothing for `::name`. */
    fence?: 'open' | 'close' | 'unread';
    /** Keys that are given twice. */
    repeated?: string[];
  }
  interface ContainerDirectiveData {
    /** Keys that are given twice. */
    repeated?: string[];
  }
}

/** Turns the lines into leaf directives that say in `data.fence` what they are. */
export function fenceFromMarkdown(): Extension {
  return {
    enter: {
      fenceExtraColons() {
        const node = this.stack.at(-1);
        if (node?.type === 'leafDirective') node.data = { ...node.data, fence: 'open' };
      },
      directiveUnread(token) {
        this.enter(unread(), token);
      },
      directiveLeafAttributeName(token) {
        noteRepetition(this, this.sliceSerialize(token));
      },
      directiveLeafAttributeIdValue() {
        noteRepetition(this, 'id');
      },
    },
    exit: {
      directiveUnread(token) {
        this.exit(token);
      },
    },
  };
}

/** The tree keeps the last value of a key alone, so a repeated one is written down while it is read. */
function noteRepetition(context: CompileContext, key: string): void {
  const node = context.stack.findLast(({ type }) => type === 'leafDirective');
  const known = context.data.directiveAttributes?.some(([name]) => name === key) ?? false;
  if (!known || node?.type !== 'leafDirective') return;
  node.data = { ...node.data, repeated: [...(node.data?.repeated ?? []), key] };
}

function unread(): LeafDirective {
  return { type: 'leafDirective', name: '', attributes: {}, children: [], data: { fence: 'unread' } };
}
