import type { Outcome } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { checkKeys, readId, readText } from '../markdown/attributes.ts';
import type { Directive } from '../markdown/directives.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import type { SourceFile } from '../markdown/source.ts';
import { readBody, type Body } from './body/body.ts';
import { cutLines, rangeInside } from './body/cut.ts';
import { ASSESSMENT_PARTS, nestedRanges } from './body/nesting.ts';
import { outline } from './body/outline.ts';
import { attributesOf, checkBare, idFrom, missingId, noText, onlyOne, sourceOf, titleOf } from './body/part.ts';
import { readDetails } from './details/read.ts';
import { assessmentShape } from './details/shapes.ts';
import type { NumberedName } from './file-name.ts';
import type { Assessment, Criterion, MarkdownText } from './model.ts';

/** Keys of a criterion. */
export const CRITERION_KEYS = ['id'] as const;

/** Reads an assessment. A brief that is missing is empty. */
export function readAssessmentFile(file: SourceFile, name: NumberedName): Outcome<Assessment> {
  const front = readFrontMatter(file);
  const { value: details, problems: wrong } = readDetails(assessmentShape(), front.value);
  const body = readBody(file.path, front.value);
  const parts = outline(body, ASSESSMENT_PARTS, 'an assessment');
  const named = (part: string): Directive[] => parts.filter((one) => one.name === part).map((one) => one.directive);
  const value: Assessment = {
    ...name,
    title: details.title ?? '',
    aim: details.aim ?? '',
    fields: Object.entries(details.fields ?? {}).map(([field, label]) => ({ name: field, label })),
    brief: readPartText(named('brief'), body) ?? missingBrief(file.path, body),
    criteria: readCriteria(named('criterion'), body),
    marking: readPartText(named('marking'), body),
    source: (...path) => front.value.span(path),
  };
  if (value.criteria.length === 0) {
    const hint = 'Write at least one: :::criterion[Your own recovery]{#own-recovery}';
    body.problems.push(problem('missing-value', front.value.span([]), 'The assessment has no criterion.', hint));
  }
  return { value, problems: [...front.problems, ...wrong, ...body.problems] };
}

/** The text of a part that there may be one of. */
function readPartText(directives: readonly Directive[], body: Body): MarkdownText | undefined {
  const only = onlyOne(directives, 'Put its text into the first one.', body);
  if (!only) return undefined;
  checkBare(only, body);
  return textIn(only, `The “:::${only.name}”`, body);
}

function readCriteria(directives: readonly Directive[], body: Body): Criterion[] {
  const titles = new Map<string, string>();
  return directives.map((directive) => {
    const attributes = attributesOf(directive, body);
    checkKeys(attributes, CRITERION_KEYS);
    const title = titleOf(directive, body, 'Your own recovery');
    const id = readId(attributes) ?? idFrom(title) ?? 'criterion';
    const source = sourceOf(directive, body);
    if (readText(attributes, 'id') === undefined) missingId(directive, title, body);
    const same = titles.get(id);
    if (same !== undefined) {
      const message = `“${same}” has the id “${id}” already.`;
      body.problems.push(problem('duplicate-id', source('id'), message, 'Give this criterion another id.'));
    }
    titles.set(id, same ?? title);
    return { id, title, text: textIn(directive, `“${title}”`, body), source };
  });
}

function textIn(directive: Directive, named: string, body: Body): MarkdownText {
  const isBlock = directive.type === 'containerDirective';
  const text = isBlock ? cutLines(body, rangeInside(body, directive), nestedRanges(directive, body)) : undefined;
  if (text) return text;
  const hint = 'Write its text, or take it out.';
  body.problems.push(problem('missing-value', sourceOf(directive, body)(), `${named} is empty.`, hint));
  return noText(directive, body);
}

function missingBrief(file: string, body: Body): MarkdownText {
  const line = body.firstLine;
  const hint = 'Write what it asks of participants in a “:::brief”.';
  const span = { file, start: { line, column: 1 } };
  body.problems.push(problem('missing-value', span, 'The assessment has no “:::brief”.', hint));
  return { text: '', file, line };
}
