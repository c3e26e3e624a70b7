/** Makes forms out of Markdown, all the way to a file. */
import { drawPaper } from '../../src/build/drawn-paper.ts';
import type { Outcome } from '../../src/diagnostics/diagnostic.ts';
import { readDocument } from '../../src/document/read.ts';
import type { Document } from '../../src/document/vocabulary.ts';
import { layOut, type LayoutOptions } from '../../src/layout/layout.ts';
import { numberPages } from '../../src/layout/number.ts';
import type { FieldArea, LaidOut, Unnumbered } from '../../src/layout/page.ts';
import { standard } from '../../src/theme/standard.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { assemblePdf } from '../../src/writers/pdf/assembly/assemble.ts';
import type { PdfPart } from '../../src/writers/pdf/assembly/part.ts';
import { shippedFaces } from '../../src/writers/pdf/faces/shipped-faces.ts';
import { labels } from './layout.ts';

const faces = shippedFaces();

/** Steps that are short enough for a grid on the measure of A4. */
const SCALE = ['Not at all', 'A little', 'Partly', 'Mostly', 'Fully'];

/** Every kind of question, with letters that only some faces have. */
export const EVERY_QUESTION = `# Your thoughts

::scale[I can listen.]
::scale[I can be heard]

::choice[Which one?]{options="This | That | Neither"}

::tick[I agree]

::tick[I would like to stay in touch]

::answer[Why?]{lines=3}

::lines[Your group]{n=1}

## What could be gained

::box{height=40mm}
`;

export const LARGE: Theme = { ...standard, type: { ...standard.type, body: 18 } };

export interface FormOptions extends Partial<LayoutOptions> {
  /** Whether it can be filled in on screen; it can unless this is false. */
  readonly fillable?: boolean;
}

export function formPaper(markdown: string, options: FormOptions = {}): LaidOut {
  const { value: tree, problems } = readDocument(markdown, {
    title: 'A form',
    language: 'en-GB',
    audience: 'participant',
    spanOf: (line, column) => ({ file: 'content/form.md', start: { line, column } }),
  });
  const [problem] = problems;
  if (problem) throw new Error(problem.message);
  return setForm(tree, options);
}

function setForm(tree: Document, options: FormOptions): LaidOut {
  const laid = layForm(tree, options);
  const [problem] = laid.problems;
  if (problem) throw new Error(problem.message);
  return numberPages(laid.value, String);
}

function layForm(tree: Document, { fillable = true, ...options }: FormOptions): Outcome<Unnumbered> {
  return layOut(tree, {
    theme: standard,
    measurer: faces,
    labels: { ...labels, scale: SCALE },
    sheet: { size: 'A4', landscape: false },
    head: [],
    foot: [],
    furnitureSpan: { file: 'templates/form.hbs', start: { line: 1, column: 1 } },
    imageSize: () => undefined,
    ...(fillable ? { form: { id: 's05-form', version: '2026.1' } } : {}),
    ...options,
  });
}

export function fieldsOf({ pages }: LaidOut): FieldArea[] {
  return pages.flatMap((page) => page.fields);
}

export function formPart(markdown: string, options: FormOptions = {}): PdfPart {
  return drawPaper(formPaper(markdown, options));
}

/**
 * The file of a paper that was read already, in which every picture is of the same size; undefined for one that is not
 * made, since a card or a cover has too much text.
 */
export function filePaper(tree: Document, options: FormOptions): Uint8Array | undefined {
  const { value, problems } = layForm(tree, { imageSize: () => ({ width: 400, height: 200 }), ...options });
  return problems.length === 0 ? fileOf(drawPaper(numberPages(value, String))) : undefined;
}

export function fileOf(...parts: readonly PdfPart[]): Uint8Array {
  const meta = { title: 'A form', language: 'en-GB', version: '0.1.0', date: new Date('2027-01-12T10:00:00Z') };
  return assemblePdf(parts, meta, { face: faces.face, image: () => undefined });
}
