import { isMap, visit, type Alias, type Node, type YAMLError } from 'yaml';
import { spanAt, type Diagnostic, type Outcome, type Span } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { hasReserved } from './source.ts';
import type { YamlDetails } from './yaml-details.ts';
import { spanOfYaml } from './yaml-places.ts';

type Data = Record<string, unknown>;

/** A value may be repeated by `*name` this many times; more is a file made to eat up memory. */
const MOST_ALIASES = 20;

/** The details as plain data; undefined, and every problem, where they are not in order. */
export function plainData(file: string, details: YamlDetails): Outcome<Data | undefined> {
  const problems = [...syntaxProblems(file, details), ...contentProblems(file, details)];
  if (problems.length > 0) return { value: undefined, problems };
  try {
    return { value: details.document.toJS({ maxAliasCount: MOST_ALIASES }) as Data, problems };
  } catch {
    return { value: undefined, problems: [tooManyAliases(file, details)] };
  }
}

/** What YAML itself has to say. */
function syntaxProblems(file: string, { document, positionAt }: YamlDetails): Diagnostic[] {
  return [...document.errors, ...document.warnings].map((error) => {
    return syntaxProblem(error, { file, start: positionAt(error.pos[0]) });
  });
}

function syntaxProblem({ code, message }: YAMLError, span: Span): Diagnostic {
  if (code === 'DUPLICATE_KEY') {
    return problem('duplicate-key', span, 'The name on this line stands twice in the details.', 'Keep one of the two.');
  }
  const [words, hint] = SYNTAX[code] ?? [`The details cannot be read from here on: ${message}.`, undefined];
  return problem('bad-yaml', span, words, hint ?? 'Look at this line and the one above it: each is “name: value”.');
}

/** The slips that people make, by YAML's name for them: what is wrong, and what to do. */
const SYNTAX: Readonly<Partial<Record<YAMLError['code'], readonly [string, string]>>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'There is a second colon with a space after it on this line.',
    'Put the whole value in double quotes: title: "Recovery: what it means".',
  ],
  TAB_AS_INDENT: ['This line begins with a tab.', 'Use spaces, two for each level.'],
  BAD_INDENT: [
    'This line is not indented like the ones that it belongs to.',
    'Use two spaces for each level, and close every bracket.',
  ],
  MISSING_CHAR: [
    'Something is missing here: a colon, a quotation mark or a bracket.',
    'Write “name: value”, and close what was opened.',
  ],
  BAD_SCALAR_START: ['A value cannot begin with this character.', 'Put the whole value in double quotes.'],
  UNEXPECTED_TOKEN: [
    'There is something more after the value.',
    'Put the whole value in double quotes, or move the rest to a line of its own.',
  ],
  MULTILINE_IMPLICIT_KEY: ['A name runs over more than one line.', 'Write “name: value”, each on a line of its own.'],
  NON_STRING_KEY: ['A list or a group of values stands where a name should.', 'Write “name: value”.'],
  TAG_RESOLVE_FAILED: ['A value cannot begin with “!”.', 'Put the whole value in double quotes.'],
  MULTIPLE_DOCS: ['The details end before their closing “---”.', 'Take the line with three dots away.'],
};

/** What YAML allows and details do not. */
function contentProblems(file: string, details: YamlDetails): Diagnostic[] {
  const { document } = details;
  const place = (node: Node): Span => spanOfYaml(file, node, details) ?? spanAt(file, 1);
  const problems: Diagnostic[] = [];
  if (document.contents && !isMap(document.contents)) {
    problems.push(
      problem(
        'bad-yaml',
        place(document.contents),
        'The details are not “name: value” lines.',
        'Write one detail a line, such as “title: The peer relationship”.',
      ),
    );
  }
  visit(document, {
    Alias(_, alias, path) {
      const meant = alias.resolve(document);
      if (meant === undefined || path.includes(meant)) problems.push(badAlias(alias, place(alias)));
    },
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && hasReserved(scalar.value)) problems.push(reserved(place(scalar)));
    },
  });
  return problems;
}

function badAlias({ source }: Alias, span: Span): Diagnostic {
  return problem(
    'bad-yaml',
    span,
    `“*${source}” points to nothing that could stand here.`,
    'Put the whole value in double quotes if the star is meant to be printed.',
  );
}

function reserved(span: Span): Diagnostic {
  return problem(
    'forbidden-character',
    span,
    'This value has a character in it that stands for nothing.',
    'Take out what begins with a backslash.',
  );
}

function tooManyAliases(file: string, details: YamlDetails): Diagnostic {
  let first: Span | undefined;
  visit(details.document, {
    Alias(_, alias) {
      first = spanOfYaml(file, alias, details);
      return visit.BREAK;
    },
  });
  return problem(
    'bad-yaml',
    first,
    `The details repeat values with “*” more than ${MOST_ALIASES} times.`,
    'Write the values out.',
  );
}
