import { contentStreams } from '../pdf-contents.ts';
import { dictAt, textAt, type OpenPdf } from '../pdf-objects.ts';
import { descendants, readStructure } from '../pdf-structure.ts';

/** A tag of BCP 47: a language of two or three letters, then script, region and variants, each in its place. */
const TAG =
  /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*(?:-x(?:-[A-Za-z0-9]{1,8})+)?$/;

export function isLanguage(tag: string | undefined): boolean {
  return tag !== undefined && TAG.test(tag);
}

/** That whatever is read aloud says in which language, where that is another one (ISO 14289-1, 7.2). */
export function languageProblems(pdf: OpenPdf): string[] {
  const problems: string[] = [];
  const told = (language: string | undefined): void => {
    if (language !== undefined && !isLanguage(language)) problems.push(`“${language}” is no language`);
  };
  for (const element of readStructure(pdf).flatMap(descendants)) told(textAt(pdf, element.dict, 'Lang'));
  for (const { operators, resources } of contentStreams(pdf)) {
    for (const { name, operands } of operators) {
      if (name !== 'BDC' && name !== 'DP') continue;
      const [, properties] = operands;
      if (properties?.kind === 'dictionary') {
        const language = properties.entries['Lang'];
        told(language?.kind === 'string' ? language.value : undefined);
      } else if (properties?.kind === 'name') {
        told(textAt(pdf, dictAt(pdf, dictAt(pdf, resources, 'Properties'), properties.value), 'Lang'));
      }
    }
  }
  return problems;
}
