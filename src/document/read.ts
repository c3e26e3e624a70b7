import type { Diagnostic, Outcome, Span } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import { offer } from '../diagnostics/wording.ts';
import { isFlow } from '../markdown/fences.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import type { SpanOf } from '../markdown/places.ts';
import { dropFacilitatorNotes, type Audience } from './audience.ts';
import { readBlocks } from './blocks/index.ts';
import { footnoteNumbers } from './footnotes.ts';
import { emptyOutline } from './headings.ts';
import { readInlines } from './inlines/index.ts';
import { resolveBesideFile } from './picture-files.ts';
import { placeOf, type Jump, type Reading } from './reading.ts';
import { findDefinitions, unusedDefinitions } from './references.ts';
import type { Document, Footnote } from './vocabulary.ts';

export interface DocumentOptions {
  readonly title: string;
  /** BCP 47, such as `en-GB`. */
  readonly language: string;
  /** Notes for facilitators are dropped from a participant's paper. */
  readonly audience: Audience;
  /** Where a line and column of the Markdown, both from 1, were written. */
  readonly spanOf: SpanOf;
  /** Whether there is a picture at a path of the workspace; every path is taken for good unless this is given. */
  readonly imageExists?: (path: string) => boolean;
  /** The name of a picture beside one that is not there; none is offered unless this is given. */
  readonly nearestImage?: (path: string) => string | undefined;
  /** Why the picture at a path cannot be printed; each can unless this is given. */
  readonly imageProblems?: (path: string) => readonly Diagnostic[];
  /**
   * The path from the workspace of a picture, given its path as written and where; undefined where it leads out of the
   * workspace. Unless this is given, paths are relative to the file that names them.
   */
  readonly resolvePath?: (path: string, span: Span) => string | undefined;
}

/** Reads Markdown into the tree of a paper. The tree is whole whatever problems there are. */
export function readDocument(markdown: string, options: DocumentOptions): Outcome<Document> {
  const { value: tree, problems: found } = parseMarkdown(markdown, options.spanOf);
  const problems = [...found, ...unusedDefinitions(tree, options.spanOf)];
  // Before anything is made of the tree: no number, id or footnote may tell of what a participant does not see.
  if (options.audience === 'participant') problems.push(...dropFacilitatorNotes(tree, options.spanOf));
  const { addresses, footnotes } = findDefinitions(tree);
  const reading = startReading({
    markdown,
    spanOf: options.spanOf,
    problems,
    definitions: addresses,
    footnotes: footnoteNumbers(footnotes),
    outline: emptyOutline(),
    headings: 'in-outline',
    pictures: {
      resolve: options.resolvePath ?? resolveBesideFile,
      exists: options.imageExists ?? (() => true),
      nearest: options.nearestImage ?? (() => undefined),
      problems: options.imageProblems ?? (() => []),
    },
    jumps: [],
  });
  const blocks = reading.blocks(tree.children.filter(isFlow));
  const notes = readFootnotes(reading);
  problems.push(...reading.jumps.flatMap((jump) => unknownHeading(jump, reading)));
  return { value: { title: options.title, language: options.language, blocks, footnotes: notes }, problems };
}

function startReading(of: Omit<Reading, 'blocks' | 'inlines' | 'withHeadings'>): Reading {
  const reading: Reading = {
    ...of,
    blocks: (nodes) => readBlocks(nodes, reading),
    inlines: (nodes) => readInlines(nodes, reading),
    withHeadings: (headings) => startReading({ ...of, headings }),
  };
  return reading;
}

/** The bodies of the footnotes, in the order of the first references; a footnote may refer to a further one. */
function readFootnotes(reading: Reading): readonly Footnote[] {
  const inNote = reading.withHeadings('as-text');
  const notes: Footnote[] = [];
  for (const definition of reading.footnotes.referred) {
    const blocks = inNote.blocks(definition.children);
    notes.push({ number: notes.length + 1, blocks, span: placeOf(definition, reading) });
  }
  return notes;
}

function unknownHeading({ id, span }: Jump, { outline }: Reading): readonly Diagnostic[] {
  if (outline.targets.has(id)) return [];
  if (outline.ids.has(id)) {
    const hint = 'Say in words which card is meant, and take the link away.';
    return [problem('bad-link', span, `The heading “#${id}” is on a card, which is cut out.`, hint)];
  }
  const words = 'Write the words of a heading with hyphens between them: #three-kinds-of-power.';
  const meant = nearest(id, outline.targets);
  const hint = offer(meant && `#${meant}`, words);
  return [problem('bad-link', span, `No heading of this paper is called “#${id}”.`, hint)];
}
