import type { PhrasingContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Span } from '../diagnostics/diagnostic.ts';
import type { FlowContent } from './fences.ts';
import { spanOfNode, spanOfStretch, type SpanOf } from './places.ts';

export type Directive = ContainerDirective | LeafDirective;

export function isDirective(node: { readonly type: string }): node is Directive {
  return node.type === 'containerDirective' || node.type === 'leafDirective';
}

/** How the directive is written: `:::name` or `::name`. */
export function writtenName({ type, name }: Directive): string {
  return type === 'containerDirective' ? `:::${name}` : `::${name}`;
}

/** The title between square brackets; empty where there is none. */
export function labelOf(directive: Directive): readonly PhrasingContent[] {
  if (directive.type === 'leafDirective') return directive.children;
  const [first] = directive.children;
  return first?.type === 'paragraph' && first.data?.directiveLabel ? first.children : [];
}

/** What stands between the fences, without the title. */
export function contentOf(directive: ContainerDirective): readonly FlowContent[] {
  const [first, ...rest] = directive.children;
  return first?.type === 'paragraph' && first.data?.directiveLabel ? rest : directive.children;
}

/** The place of the line that opens a directive. */
export function spanOfOpening(directive: Directive, spanOf: SpanOf): Span {
  const opening = directive.data?.position?.opening;
  return opening ? spanOfStretch(opening, spanOf) : spanOfNode(directive, spanOf);
}

/** The place of a key with its value; that of the opening line where the key is not given. */
export function spanOfKey(directive: Directive, key: string, spanOf: SpanOf): Span {
  const stretch = directive.data?.position?.attributes?.[key];
  return stretch ? spanOfStretch(stretch, spanOf) : spanOfOpening(directive, spanOf);
}
