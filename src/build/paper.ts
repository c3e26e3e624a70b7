import type { Diagnostic, Outcome, Span } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/has-errors.ts';
import { problem } from '../diagnostics/problem.ts';
import { withAddresses } from '../document/list-addresses.ts';
import { readDocument } from '../document/read.ts';
import { layOut } from '../layout/layout.ts';
import type { ContentsEntry } from '../layout/setting.ts';
import type { Unnumbered } from '../layout/page.ts';
import { renderFurniture, renderMarkdown, renderText } from '../templating/engine/render.ts';
import type { CompiledTemplate } from '../templating/papers/compile-template.ts';
import { formIdentity } from './form-identity.ts';
import type { Look } from './editions.ts';
import type { Flip } from '../templating/papers/template.ts';
import type { Kit } from './kit.ts';
import type { Subject } from './subject.ts';
import { missingFor, unnamed } from './unnamed.ts';
import { phrase } from './view/phrase.ts';

/** One paper, and how it is wanted. */
export interface WantedPaper {
  readonly template: CompiledTemplate;
  readonly subject: Subject;
  readonly look: Look;
  /** The edge that its sheets are turned over. */
  readonly flip: Flip;
}

/**
 * Makes one paper up to its pages: fills the template, reads the Markdown into a tree, lays the tree out. Nothing comes
 * of a paper with an error; its problems say why.
 *
 * @param contents what a list of contents shows, where the paper stands in a pack.
 */
export function makePaper(
  wanted: WantedPaper,
  kit: Kit,
  contents?: readonly ContentsEntry[],
): Outcome<Unnumbered | undefined> {
  const { value, problems } = setPaper(wanted, kit, contents);
  return { value, problems: unnamed(problems, wanted.subject) };
}

function setPaper(
  { template: compiled, subject, look, flip }: WantedPaper,
  kit: Kit,
  contents?: readonly ContentsEntry[],
): Outcome<Unnumbered | undefined> {
  const { template } = compiled;
  const problems: Diagnostic[] = [];
  const keep = <T>(outcome: Outcome<T>): T => {
    problems.push(...outcome.problems);
    return outcome.value;
  };
  const view = kit.viewOf(subject);
  const title = keep(renderText(compiled.title, view));
  const { markdown, spanOf } = keep(renderMarkdown(compiled.body, view));
  if (hasErrors(problems)) return { value: undefined, problems };
  const document = keep(
    readDocument(markdown, {
      title,
      language: kit.course.language,
      audience: template.audience,
      spanOf,
      resolvePath: (path, span) => kit.images.resolve(path, span.file),
      imageExists: kit.images.exists,
      nearestImage: kit.images.nearest,
      imageProblems: kit.images.problems,
    }),
  );
  if (hasErrors(problems)) return { value: undefined, problems };
  const listed = template.addresses ? withAddresses(document, phrase(kit.wording, 'addresses')) : document;
  const laid = keep(
    layOut(listed, {
      theme: look.theme,
      measurer: look.faces,
      labels: kit.labels,
      sheet: { size: template.page.size, landscape: template.page.orientation === 'landscape' },
      head: compiled.head ? keep(renderFurniture(compiled.head, view)) : [],
      foot: compiled.foot ? keep(renderFurniture(compiled.foot, view)) : [],
      furnitureSpan: template.source('foot'),
      freeBelowFoot: kit.freeBelowFoot,
      flip,
      imageSize: kit.images.size,
      missing: missingFor(subject),
      ...(look.label === undefined ? {} : { label: look.label }),
      ...(contents ? { contents } : {}),
      ...(template.fillable ? { form: formIdentity(template, subject) } : {}),
    }),
  );
  // The body of a pack may be empty: its parts follow.
  if (laid.pages.length === 0 && template.parts.length === 0) problems.push(nothingOn(title, template.source()));
  return { value: hasErrors(problems) ? undefined : laid, problems };
}

function nothingOn(title: string, span: Span): Diagnostic {
  const hint = 'Write something in what it is made of, or take that out of the content.';
  return problem('empty-paper', span, `The paper “${title}” has nothing on it.`, hint);
}
