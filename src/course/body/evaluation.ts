import type { LeafDirective } from 'mdast-util-directive';
import { problem } from '../../diagnostics/problem.ts';
import { readList } from '../../markdown/attributes.ts';
import { labelOf, type Directive } from '../../markdown/directives.ts';
import type { Evaluation, Question } from '../model.ts';
import type { Body } from './body.ts';
import { cutLines, rangeInside } from './cut.ts';
import { directivesIn, nestedRanges } from './nesting.ts';
import { plainText } from './plain-text.ts';
import { attributesOf, checkBare, noText, onlyOne, sourceOf } from './part.ts';

const QUESTION_KINDS: readonly Question['kind'][] = ['scale', 'before-now', 'choice', 'tick', 'answer'];

/**
 * Reads the evaluation of a file, with the questions of the form; a second one is a problem. Other keys of questions are
 * read when the form is made.
 */
export function readEvaluation(evaluations: readonly Directive[], body: Body): Evaluation | undefined {
  const directive = onlyOne(evaluations, 'Put its questions into the first one.', body);
  if (!directive) return undefined;
  checkBare(directive, body);
  const source = sourceOf(directive, body);
  if (directive.type === 'leafDirective') return { body: noText(directive, body), questions: [], source };
  const text = cutLines(body, rangeInside(body, directive), nestedRanges(directive, body));
  const questions = questionsIn(directivesIn(directive), body);
  if (questions.length === 0) {
    const hint = 'Write at least one: ::scale[I can …] or ::answer[What …?]{lines=4}';
    body.problems.push(problem('missing-value', source(), 'The evaluation asks no question.', hint));
  }
  return { body: text ?? noText(directive, body), questions, source };
}

function questionsIn(content: readonly Directive[], body: Body): Question[] {
  return content.flatMap((block) => {
    if (block.type === 'containerDirective') return questionsIn(directivesIn(block), body);
    const kind = QUESTION_KINDS.find((name) => name === block.name);
    return kind ? [readQuestion(kind, block, body)] : [];
  });
}

function readQuestion(kind: Question['kind'], directive: LeafDirective, body: Body): Question {
  return {
    kind,
    text: plainText(labelOf(directive)),
    meets: readList(attributesOf(directive, body), 'meets') ?? [],
    source: sourceOf(directive, body),
  };
}
