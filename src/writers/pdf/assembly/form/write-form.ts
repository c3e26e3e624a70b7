import type { PlacedField } from '../annotations.ts';
import type { CidFace } from '../../faces/cid-face.ts';
import { pdfText, type PdfDictionary, type PdfObjects, type PdfRef } from '../../objects/pdf-objects.ts';
import { startAppearances } from './appearances.ts';
import { questionsIn, type Question } from './field-names.ts';
import { defaultAppearance, startTypingFonts } from './typing-fonts.ts';
import { writeQuestion } from './write-question.ts';

/** A part of names, such as the form or its version, with what is called by it. */
interface Branch {
  readonly ref: PdfRef;
  readonly branches: Map<string, Branch>;
  readonly questions: Map<string, Question>;
}

/** Where a form finds what is not in its fields. */
interface FormSources {
  faceOf(id: string): CidFace | undefined;
  /** Of a part of the file, by its index: what fields that only hold others are called for people. */
  titleOf(part: number): string;
}

/**
 * Writes the interactive form of a file (ISO 32000-1, 12.7). Every field has its appearance from the start, so that no
 * viewer has to make one. Undefined where there is nothing to fill in.
 *
 * @throws RangeError where nobody knows the face of a text field.
 */
export function writeForm(
  pdf: PdfObjects,
  fields: readonly PlacedField[],
  { faceOf, titleOf }: FormSources,
): PdfRef | undefined {
  if (fields.length === 0) return undefined;
  const ref = pdf.reserve();
  const look = { appearances: startAppearances(pdf), fonts: startTypingFonts(pdf, faceOf) };
  const kidsOf = ({ branches, questions }: Branch, parent?: PdfRef): PdfRef[] => [
    ...Array.from(branches, ([name, branch]) => writeBranch(name, branch, parent)),
    ...Array.from(questions, ([name, question]) => writeQuestion(pdf, question, { name, parent }, look)),
  ];
  const writeBranch = (name: string, branch: Branch, parent: PdfRef | undefined): PdfRef => {
    const about = pdfText(titleOf(partOf(branch)));
    pdf.write(branch.ref, { T: pdfText(name), TU: about, Parent: parent, Kids: kidsOf(branch, branch.ref) });
    return branch.ref;
  };
  const root = treeOf(pdf, ref, questionsIn(fields));
  pdf.write(ref, { Fields: kidsOf(root), ...typing() });
  return ref;

  function typing(): PdfDictionary {
    const [first] = fields.flatMap(({ area }) => (area.kind === 'text' ? [area] : []));
    if (!first) return {};
    const fonts = Object.fromEntries(look.fonts.all().map((font) => [font.name, font.ref]));
    return { DA: pdfText(defaultAppearance(first, look.fonts.fontOf(first))), DR: { Font: fonts } };
  }
}

function treeOf(pdf: PdfObjects, ref: PdfRef, questions: readonly Question[]): Branch {
  const root = newBranch(ref);
  for (const question of questions) {
    let branch = root;
    for (const name of question.path.slice(0, -1)) {
      const next = branch.branches.get(name) ?? newBranch(pdf.reserve());
      branch.branches.set(name, next);
      branch = next;
    }
    branch.questions.set(question.path.at(-1) ?? '', question);
  }
  return root;
}

function newBranch(ref: PdfRef): Branch {
  return { ref, branches: new Map(), questions: new Map() };
}

/** The part that the first question below a branch stands in; all of them do. */
function partOf({ branches, questions }: Branch): number {
  for (const { fields } of questions.values()) return fields[0].layer.part;
  for (const branch of branches.values()) return partOf(branch);
  return 0;
}
