import { problem } from '../../diagnostics/problem.ts';
import { readChoice, readNumber, readText, type Attributes } from '../../markdown/attributes.ts';
import { isDirective, spanOfOpening, type Directive } from '../../markdown/directives.ts';
import type { FlowContent } from '../../markdown/fences.ts';
import type { Reading } from '../reading.ts';
import type { AgendaRow } from '../vocabulary.ts';
import { outsideParts } from './outside-parts.ts';
import { partOf, type DirectiveKind, type Form } from './part.ts';

const ITEM: Form = {
  form: 'line',
  title: 'needed',
  keys: ['start', 'end', 'minutes', 'at-least', 'pause', 'detail'],
};

/** Minutes; no item is longer than a day. */
const MINUTES = { min: 0, max: 24 * 60 };

/** A running order: `::item[Title]{start="10:00" end="10:15" minutes=15}` for each row. */
export const agenda: DirectiveKind = {
  form: 'block',
  title: 'none',
  keys: [],
  read({ content, span }, reading) {
    outsideParts(
      content.filter((node) => !isItem(node)),
      '::item',
      reading,
    );
    return [{ kind: 'agenda', items: content.filter(isItem).map((node) => readRow(node, reading)), span }];
  },
};

function readRow(node: Directive, reading: Reading): AgendaRow {
  const { title, attributes, span } = partOf(node, ITEM, reading);
  const detail = readText(attributes, 'detail')?.trim();
  return {
    title: reading.inlines(title),
    start: needed(attributes, 'start', readText(attributes, 'start')) ?? '',
    end: needed(attributes, 'end', readText(attributes, 'end')) ?? '',
    minutes: needed(attributes, 'minutes', readNumber(attributes, 'minutes', MINUTES)) ?? 0,
    atLeast: readNumber(attributes, 'at-least', MINUTES),
    pause: readChoice(attributes, 'pause', ['yes', 'no']) === 'yes',
    detail: detail === '' ? undefined : detail,
    span,
  };
}

/** Tells where a key of the row is missing. One that is there with a bad value has been told already. */
function needed<T>(attributes: Attributes, key: string, value: T | undefined): T | undefined {
  const { directive, spanOf, problems } = attributes;
  if (readText(attributes, key) === undefined) {
    const span = spanOfOpening(directive, spanOf);
    problems.push(
      problem(
        'missing-value',
        span,
        `The item has no “${key}”.`,
        'For example: {start="10:00" end="10:15" minutes=15}',
      ),
    );
  }
  return value;
}

function isItem(node: FlowContent): node is FlowContent & Directive {
  return isDirective(node) && node.name === 'item';
}
