import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { badValue, readList, readNumber, type Attributes } from '../../markdown/attributes.ts';
import { spanOfOpening } from '../../markdown/directives.ts';
import { MOST_LINES } from './lines.ts';
import type { DirectiveKind } from './part.ts';

/** What the course reads of a question: which outcomes it asks about. */
const COURSE_KEYS = ['meets'];

const EXAMPLE = 'Yes | Partly | No';

/** Without options, the five steps of the paper's own language. */
export const scale: DirectiveKind = {
  form: 'line',
  title: 'needed',
  keys: ['options', ...COURSE_KEYS],
  read({ title, attributes, span }, reading) {
    return [{ kind: 'scale', question: reading.inlines(title), options: readOptions(attributes) ?? [], span }];
  },
};

/** The same steps, asked of two times. */
export const beforeNow: DirectiveKind = {
  form: 'line',
  title: 'needed',
  keys: ['options', ...COURSE_KEYS],
  read({ title, attributes, span }, reading) {
    return [{ kind: 'before-now', question: reading.inlines(title), options: readOptions(attributes) ?? [], span }];
  },
};

export const choice: DirectiveKind = {
  form: 'line',
  title: 'needed',
  keys: ['options', ...COURSE_KEYS],
  read({ title, attributes, span }, reading) {
    const options = readOptions(attributes);
    if (!options) reading.problems.push(withoutOptions(attributes));
    return [{ kind: 'choice', question: reading.inlines(title), options: options ?? [], span }];
  },
};

export const tick: DirectiveKind = {
  form: 'line',
  title: 'needed',
  keys: COURSE_KEYS,
  read: ({ title, span }, reading) => [{ kind: 'tick', question: reading.inlines(title), span }],
};

export const answer: DirectiveKind = {
  form: 'line',
  title: 'needed',
  keys: ['lines', ...COURSE_KEYS],
  read({ title, attributes, span }, reading) {
    const count = readNumber(attributes, 'lines', { min: 1, max: MOST_LINES }) ?? 3;
    return [{ kind: 'answer', question: reading.inlines(title), lines: count, span }];
  },
};

function withoutOptions({ directive, spanOf }: Attributes): Diagnostic {
  const hint = `Add them: {options="${EXAMPLE}"}.`;
  return problem(
    'missing-value',
    spanOfOpening(directive, spanOf),
    'The question has no answers to choose from.',
    hint,
  );
}

/** Two answers at least, with a bar between; undefined where the key is not given. */
function readOptions(attributes: Attributes): readonly string[] | undefined {
  const options = readList(attributes, 'options', '|');
  if (options && options.length < 2) {
    badValue(attributes, 'options', 'two answers or more, with “|” between them', `options="${EXAMPLE}"`);
  }
  return options;
}
