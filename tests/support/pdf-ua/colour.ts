import { PDFArray, PDFDict, PDFName, PDFRawStream, type PDFObject } from 'pdf-lib';
import { contentStreams } from '../pdf-contents.ts';
import { arrayAt, at, dictAt, nameAt, numberAt, streamBytes, textAt, type OpenPdf } from '../pdf-objects.ts';
import { profileProblems } from './profile.ts';

const BLENDS = new Set(
  (
    'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference ' +
    'Exclusion Hue Saturation Color Luminosity'
  ).split(' '),
);

/** That colours mean what the output intent says, wherever the file names them (ISO 19005-2, 6.2.3 and 6.2.4). */
export function colourProblems(pdf: OpenPdf): string[] {
  const problems = new Set(intentProblems(pdf));
  const told = (space: PDFObject | undefined): void => {
    for (const problem of spaceProblems(pdf, space)) problems.add(problem);
  };
  for (const { resources } of contentStreams(pdf)) {
    for (const value of dictAt(pdf, resources, 'ColorSpace')?.values() ?? []) told(value);
    for (const value of dictAt(pdf, resources, 'Shading')?.values() ?? []) {
      const shading = pdf.resolve(value);
      told(at(pdf, shading instanceof PDFRawStream ? shading.dict : (shading as PDFDict), 'ColorSpace'));
    }
    for (const value of dictAt(pdf, resources, 'ExtGState')?.values() ?? []) {
      const blend = nameAt(pdf, pdf.resolve(value) as PDFDict, 'BM');
      if (blend !== undefined && !BLENDS.has(blend)) problems.add(`${blend} is no way to blend`);
    }
  }
  for (const [, value] of pdf.document.context.enumerateIndirectObjects()) {
    if (!(value instanceof PDFRawStream || value instanceof PDFDict)) continue;
    const dict = value instanceof PDFRawStream ? value.dict : value;
    if (nameAt(pdf, dict, 'Subtype') === 'Image') told(at(pdf, dict, 'ColorSpace'));
    told(at(pdf, dictAt(pdf, dict, 'Group'), 'CS'));
  }
  return [...problems];
}

function intentProblems(pdf: OpenPdf): string[] {
  const intents = arrayAt(pdf, pdf.catalog, 'OutputIntents') ?? [];
  const intent = pdf.resolve(intents[0]);
  if (intents.length !== 1 || !(intent instanceof PDFDict)) return ['there is no single output intent'];
  const problems: string[] = [];
  if (nameAt(pdf, intent, 'S') !== 'GTS_PDFA1') problems.push('the output intent is not one of PDF/A');
  if (!textAt(pdf, intent, 'OutputConditionIdentifier')) problems.push('the output intent has no name');
  const profile = at(pdf, intent, 'DestOutputProfile');
  if (!(profile instanceof PDFRawStream)) return [...problems, 'the output intent has no profile'];
  return [...problems, ...profileProblems(streamBytes(profile), numberAt(pdf, profile.dict, 'N'))];
}

/** A space that stands on red, green and blue, on grey, or on a profile of its own. */
function spaceProblems(pdf: OpenPdf, value: PDFObject | undefined): string[] {
  const space = pdf.resolve(value);
  if (space === undefined) return [];
  if (space instanceof PDFName)
    return ['DeviceRGB', 'DeviceGray', 'Pattern'].includes(space.decodeText())
      ? []
      : [`colours are in ${space.decodeText()}`];
  if (!(space instanceof PDFArray)) return ['a colour space is none'];
  const [kind, first, second, third] = space.asArray().map(pdf.resolve);
  switch (kind instanceof PDFName ? kind.decodeText() : '') {
    case 'Indexed':
    case 'Pattern':
      return spaceProblems(pdf, first);
    case 'ICCBased':
      return first instanceof PDFRawStream
        ? profileProblems(streamBytes(first), numberAt(pdf, first.dict, 'N'))
        : ['a profile is none'];
    case 'Separation':
      return spaceProblems(pdf, second);
    case 'DeviceN':
      return [...inkProblems(first), ...(third ? [] : ['inks have no tint']), ...spaceProblems(pdf, second)];
    case 'CalRGB':
    case 'CalGray':
    case 'Lab':
      return [];
    default:
      return [`colours are in ${kind?.toString()}`];
  }
}

const INKS = new Set(['Cyan', 'Magenta', 'Yellow', 'Black', 'None']);

/** Inks beyond the four would have to be described (6.2.4.4). */
function inkProblems(names: PDFObject | undefined): string[] {
  const inks = names instanceof PDFArray ? names.asArray() : [];
  const known = inks.every((ink) => ink instanceof PDFName && INKS.has(ink.decodeText()));
  return known && inks.length > 0 && inks.length <= 32 ? [] : ['an ink is not described'];
}
