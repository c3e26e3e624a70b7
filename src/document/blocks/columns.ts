import { readNumber } from '../../markdown/attributes.ts';
import { isDirective, type Directive } from '../../markdown/directives.ts';
import type { FlowContent } from '../../markdown/fences.ts';
import { outsideParts } from './outside-parts.ts';
import { partOf, type DirectiveKind, type Form } from './part.ts';

const COUNT = { min: 2, max: 4 };
const COLUMN: Form = { form: 'block', title: 'none', keys: [] };

/** Side by side: what stands in each `:::column`, or all of it spread over `n` columns. */
export const columns: DirectiveKind = {
  form: 'block',
  title: 'none',
  keys: ['n'],
  read({ content, attributes, span }, reading) {
    const count = readNumber(attributes, 'n', COUNT);
    const parts = content.filter(isColumn);
    if (parts.length === 0) {
      return [{ kind: 'columns', columns: [reading.blocks(content)], count: count ?? COUNT.min, span }];
    }
    outsideParts(
      content.filter((node) => !isColumn(node)),
      ':::column',
      reading,
    );
    const read = parts.map((part) => reading.blocks(partOf(part, COLUMN, reading).content));
    return [{ kind: 'columns', columns: read, count: read.length, span }];
  },
};

function isColumn(node: FlowContent): node is FlowContent & Directive {
  return isDirective(node) && node.name === 'column';
}
