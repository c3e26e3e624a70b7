import type { MarkdownText } from '../course/model.ts';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { compileMarkdown, renderMarkdown } from '../templating/engine/render.ts';
import type { Kit } from './kit.ts';
import type { Subject } from './subject.ts';

/** The cohort's letter to a participant: the body of the cohort's file is a template of its own. */
export function letterView(subject: Subject, kit: Kit): Outcome<MarkdownText | undefined> {
  const { cohort, participant } = subject;
  if (!cohort || !participant) return { value: undefined, problems: [] };
  const compiled = compileMarkdown(kit.language, cohort.letter);
  if (!compiled.value) return { value: undefined, problems: compiled.problems };
  const { value, problems } = renderMarkdown(compiled.value, kit.viewOf(subject));
  return { value: { ...cohort.letter, text: value.markdown }, problems: [...compiled.problems, ...problems] };
}
