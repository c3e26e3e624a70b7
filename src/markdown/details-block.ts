import { spanAt, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { SourceFile } from './source.ts';

interface Found {
  /**
   * The lines between `---` and `---`, from line 2 of the file, each ending with LF; undefined where there are none, or
   * where they are not YAML.
   */
  readonly details: string | undefined;
  readonly body: string;
  readonly bodyLine: number;
  readonly problems: readonly Diagnostic[];
}

/** `---` on the first line, with a language after it. A line of four hyphens or more is a rule of the text. */
const OPENING = /^---(?!-)([^\n]*)(?:\n|$)/;
/** A line that closes the details, or looks as if it should. */
const CLOSING = /^---[^\n]*$/m;

/** Empty lines, or a byte order mark more than one, before what opens the details. */
const BEFORE = /^[\s\uFEFF]+(?=---[ \t]*(?:\n|$))/;

/** Finds the details of a file. They are opened by `---`, `--- yaml` or `--- yml`, and closed by `---`. */
export function findDetails({ path, text }: SourceFile): Found {
  const opening = OPENING.exec(text);
  if (!opening) {
    const [before] = BEFORE.exec(text) ?? [];
    return before === undefined
      ? { details: undefined, body: text, bodyLine: 1, problems: [] }
      : behind(before, path, text);
  }
  const [line, language = ''] = opening;
  const rest = text.slice(line.length);
  const closing = CLOSING.exec(rest);
  const inside = closing ? rest.slice(0, closing.index) : rest;
  const problems = [...openingProblems(path, language), ...closingProblems(path, inside, closing?.[0])];
  return {
    details: problems.length === 0 ? inside : undefined,
    body: closing ? rest.slice(closing.index + closing[0].length).replace(/^\n/, '') : '',
    bodyLine: countLines(line) + countLines(inside) + 2,
    problems,
  };
}

/** Details that do not begin on the first line are not read, and what follows them is. */
function behind(before: string, path: string, text: string): Found {
  const found = findDetails({ path, text: text.slice(before.length) });
  const late = problem(
    'front-matter-missing',
    spanAt(path, 1),
    'An empty line, or a character that cannot be seen, stands before the details.',
    'Delete all that stands before the first “---”, so that the file begins with it.',
  );
  return { ...found, details: undefined, bodyLine: found.bodyLine + countLines(before), problems: [late] };
}

function openingProblems(path: string, language: string): Diagnostic[] {
  if (/^(?:[ \t]+ya?ml)?[ \t]*$/i.test(language)) return [];
  return [
    problem(
      'front-matter-language',
      spanAt(path, 1, 4),
      `The details begin with “---${language.trimEnd()}”, and only YAML is read.`,
      'Leave the first line as “---”.',
    ),
  ];
}

function closingProblems(path: string, inside: string, closing: string | undefined): Diagnostic[] {
  if (closing === undefined) {
    const hint = 'Write a line “---” after the last of them.';
    return [problem('front-matter-unclosed', spanAt(path, 1), 'The details have no closing “---” line.', hint)];
  }
  if (/^---[ \t]*$/.test(closing)) return [];
  return [
    problem(
      'front-matter-unclosed',
      spanAt(path, countLines(inside) + 2),
      `The details seem to end at “${closing.trimEnd()}”, which is not a closing line.`,
      'Close them with “---” alone. Within the details no line can begin with three hyphens.',
    ),
  ];
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
