import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { spanOfOpening, type Directive } from '../../markdown/directives.ts';
import type { MarkdownText } from '../model.ts';
import type { Body } from './body.ts';
import { cutListItem, rangeInside, spanOfLine, type Range } from './cut.ts';
import { directivesIn, isPart } from './nesting.ts';
import { segments } from './segments.ts';

/** The cards of a set: the items of its lists. Anything else between them is a problem. */
export function readFronts(block: Directive, body: Body): readonly MarkdownText[] {
  const inside = segments(body, rangeInside(body, block), directivesIn(block));
  const texts = inside.filter(({ directive }) => directive === undefined);
  const blocks = inside.filter(({ directive }) => directive !== undefined && !isPart(directive));
  body.problems.push(...blocks.map(({ range, directive }) => notACard(range, directive, body)));
  if (texts.length === 0 && blocks.length === 0) body.problems.push(noCards(block, body));
  return texts.flatMap(({ range }) => readItems(range, body));
}

function readItems({ from, to }: Range, body: Body): MarkdownText[] {
  const cards: MarkdownText[] = [];
  for (let line = from; line <= to; line++) {
    const { kind, indent = 0 } = body.lines[line - 1] ?? {};
    if (kind === 'text') {
      const end = lastOf(['text', 'blank'], line, to, body);
      body.problems.push(notACard({ from: line, to: end }, undefined, body));
      line = end;
    } else if (kind === 'item') {
      const range = { from: line, to: lastOf(['continued', 'blank'], line, to, body) };
      const card = cutListItem(body, range, indent);
      if (card) cards.push(card);
      else body.problems.push(emptyCard(range, body));
      line = range.to;
    }
  }
  return cards;
}

/** The last line after `from` up to which all lines are of some kinds. */
function lastOf(kinds: readonly string[], from: number, to: number, { lines }: Body): number {
  let last = from;
  while (last < to && kinds.includes(lines[last]?.kind ?? '')) last++;
  return last;
}

function noCards(block: Directive, { spanOf }: Body): Diagnostic {
  const at = spanOfOpening(block, spanOf);
  return problem(
    'missing-value',
    at,
    'This set has no cards.',
    'Write one list item a card: lines that begin with “- ”.',
  );
}

function emptyCard({ from }: Range, body: Body): Diagnostic {
  return problem(
    'missing-value',
    spanOfLine(body, from),
    'This card is empty.',
    'Write its text, or take the line out.',
  );
}

function notACard({ from }: Range, directive: Directive | undefined, body: Body): Diagnostic {
  const hint =
    directive?.name === 'facilitator'
      ? 'Indent the note by two blanks under the card it is about, or move it into the exercise.'
      : 'Begin every card with “- ”, and indent its further lines by two blanks.';
  return problem(
    'stray-text',
    spanOfLine(body, from),
    'This belongs to no card: every card is an item of a list.',
    hint,
  );
}
