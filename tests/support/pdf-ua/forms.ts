import { PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFObject } from 'pdf-lib';
import { arrayAt, at, dictAt, nameAt, numberAt, numberOf, streamBytes, textAt, type OpenPdf } from '../pdf-objects.ts';
import { inherited, readFields, type FieldObject, type WidgetObject } from '../pdf-fields.ts';
import { descendants, readStructure } from '../pdf-structure.ts';
import { winAnsi } from '../win-ansi.ts';
import { readFontFile } from './font-file.ts';

/** That every field is named, says what it asks, looks like something, and can be typed in with a font of the file. */
export function formProblems(pdf: OpenPdf): string[] {
  const problems: string[] = [];
  const fields = readFields(pdf, (problem) => problems.push(problem));
  const names = new Set<string>();
  for (const { name } of fields) {
    if (names.has(name)) problems.push(`two fields are called ${name}`);
    names.add(name);
  }
  for (const field of fields) {
    const tell = (problem: string): void => void problems.push(`${field.name} ${problem}`);
    const kind = nameAt(pdf, field.dict, 'FT');
    if (kind !== 'Btn' && kind !== 'Tx') tell('is of no kind');
    if (kind === 'Tx') typingProblems(pdf, field).forEach(tell);
    for (const widget of field.widgets) widgetProblems(pdf, field, widget).forEach(tell);
    if (kind === 'Btn') choiceProblems(pdf, field).forEach(tell);
  }
  return [...problems, ...pageProblems(pdf, fields), ...elementProblems(pdf)];
}

function widgetProblems(pdf: OpenPdf, field: FieldObject, widget: WidgetObject): string[] {
  const problems: string[] = [];
  const { dict } = widget;
  if (nameAt(pdf, dict, 'Subtype') !== 'Widget') problems.push('has no widget');
  if (!textAt(pdf, dict, 'Contents')) problems.push('has a widget that says nothing');
  if (at(pdf, dict, 'A') ?? at(pdf, dict, 'AA') ?? at(pdf, field.dict, 'AA')) problems.push('has an action');
  const looks = dictAt(pdf, dict, 'AP');
  if (!looks) return [...problems, 'has no appearance'];
  if (looks.keys().length !== 1) problems.push('has more appearances than the normal one');
  const normal = at(pdf, looks, 'N');
  const button = inherited(pdf, field, widget, 'FT') === PDFName.of('Btn');
  if (button !== normal instanceof PDFDict) return [...problems, 'has an appearance of the wrong kind'];
  const streams = normal instanceof PDFDict ? normal.values().map(pdf.resolve) : [normal];
  for (const stream of streams) problems.push(...appearanceProblems(pdf, widget, stream));
  return problems;
}

/** An appearance is a form of the size of its widget, and of its own resources. */
function appearanceProblems(pdf: OpenPdf, widget: WidgetObject, stream: PDFObject | undefined): string[] {
  if (!(stream instanceof PDFRawStream)) return ['has an appearance that is no stream'];
  const problems: string[] = [];
  if (nameAt(pdf, stream.dict, 'Subtype') !== 'Form') problems.push('has an appearance that is no form');
  if (!dictAt(pdf, stream.dict, 'Resources')) problems.push('has an appearance without resources');
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(pdf, widget.dict, 'Rect');
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersAt(pdf, stream.dict, 'BBox');
  if (Math.abs(right - left - (x2 - x1)) > 0.01 || Math.abs(top - bottom - (y2 - y1)) > 0.01)
    problems.push('has an appearance of another size');
  return problems;
}

/** The state that is shown is one that there is, and the value of the field is the state that is on. */
function choiceProblems(pdf: OpenPdf, field: FieldObject): string[] {
  const problems: string[] = [];
  const on: string[] = [];
  const values: string[] = [];
  for (const { dict } of field.widgets) {
    const states = statesOf(pdf, dict);
    const shown = nameAt(pdf, dict, 'AS') ?? '';
    if (!states.includes('Off') || states.length !== 2) problems.push('is not either on or off');
    if (!states.includes(shown)) problems.push(`shows the state “${shown}”, which it has not`);
    if (shown !== 'Off') on.push(shown);
    values.push(...states.filter((state) => state !== 'Off'));
  }
  if (new Set(values).size !== values.length) problems.push('has two answers of the same value');
  if ((nameAt(pdf, field.dict, 'V') ?? 'Off') !== (on[0] ?? 'Off')) problems.push('has a value that it does not show');
  return problems;
}

function statesOf(pdf: OpenPdf, widget: PDFDict): string[] {
  const normal = dictAt(pdf, dictAt(pdf, widget, 'AP'), 'N');
  return (normal?.keys() ?? []).map((state) => state.decodeText());
}

/** What is typed is set in a simple font that is embedded with all that its encoding can write. */
function typingProblems(pdf: OpenPdf, field: FieldObject): string[] {
  const form = dictAt(pdf, pdf.catalog, 'AcroForm');
  const [, name = '', size = ''] =
    /^\/(\S+) ([\d.]+) Tf [\d.]+ [\d.]+ [\d.]+ rg$/.exec(textAt(pdf, field.dict, 'DA') ?? '') ?? [];
  const font = dictAt(pdf, dictAt(pdf, dictAt(pdf, form, 'DR'), 'Font'), name);
  if (!font || Number(size) <= 0) return ['does not say what it is typed in'];
  return typingFontProblems(pdf, font).map((problem) => `is typed in a font that ${problem}`);
}

function typingFontProblems(pdf: OpenPdf, font: PDFDict): string[] {
  const problems: string[] = [];
  const claim = (holds: boolean, problem: string): void => void (holds || problems.push(problem));
  claim(nameAt(pdf, font, 'Subtype') === 'TrueType', 'viewers cannot write with');
  claim(nameAt(pdf, font, 'Encoding') === 'WinAnsiEncoding', 'is not coded by WinAnsiEncoding');
  const descriptor = dictAt(pdf, font, 'FontDescriptor');
  claim(((numberAt(pdf, descriptor, 'Flags') ?? 0) & 36) === 32, 'has an encoding of its own');
  const file = at(pdf, descriptor, 'FontFile2');
  if (!file) return [...problems, 'is not embedded'];
  const outlines = readFontFile(streamBytes(file)).font();
  const first = numberAt(pdf, font, 'FirstChar') ?? 0;
  const widths = numbersAt(pdf, font, 'Widths');
  claim(first + widths.length - 1 === numberAt(pdf, font, 'LastChar'), 'has too few widths');
  for (let code = 32; code < 256; code += 1) {
    const character = winAnsi(code);
    const point = character.charCodeAt(0);
    // Codes that stand for no character.
    if (point < 32 || (point >= 0x7f && point < 0xa0)) continue;
    const glyph = outlines.glyphForCodePoint(point);
    // No shipped text face has the micro sign.
    if (character === 'µ') continue;
    claim(glyph.id !== 0, `lacks “${character}”`);
    const width = (glyph.advanceWidth * 1000) / outlines.unitsPerEm;
    claim(Math.abs((widths[code - first] ?? -1) - width) < 0.5, `gives “${character}” a wrong width`);
  }
  return problems;
}

/** Widgets belong to fields, and come in the order of the structure. */
function pageProblems(pdf: OpenPdf, fields: readonly FieldObject[]): string[] {
  const owned = new Set(fields.flatMap(({ widgets }) => widgets.map(({ ref }) => ref.toString())));
  const objects = readStructure(pdf)
    .flatMap(descendants)
    .flatMap(({ kids }) => kids);
  const order = objects.flatMap((kid) => (kid.kind === 'object' ? [kid.object?.toString() ?? ''] : []));
  return pdf.pages.flatMap((page) => {
    const where = `page ${page.index + 1}`;
    const annotations = (arrayAt(pdf, page.dict, 'Annots') ?? []).map((ref) => ({ ref, dict: pdf.resolve(ref) }));
    const places = annotations.map(({ ref }) => order.indexOf(ref.toString()));
    const sorted = places.every((place, index) => index === 0 || (places[index - 1] ?? 0) < place);
    const stray = annotations.filter(
      ({ ref, dict }) =>
        dict instanceof PDFDict && nameAt(pdf, dict, 'Subtype') === 'Widget' && !owned.has(ref.toString()),
    );
    return [
      ...(sorted ? [] : [`${where}: annotations are not in the order of the structure`]),
      ...stray.map(() => `${where}: a Widget belongs to no field`),
    ];
  });
}

/** A Form element holds one widget, and says in words what it is. */
function elementProblems(pdf: OpenPdf): string[] {
  return readStructure(pdf)
    .flatMap(descendants)
    .filter(({ tag }) => tag === 'Form')
    .flatMap((element) => [
      ...(element.kids.length === 1 && element.kids[0]?.kind === 'object' ? [] : ['a Form does not hold one widget']),
      ...(textAt(pdf, element.dict, 'Alt') ? [] : ['a Form has no Alt']),
    ]);
}

function numbersAt(pdf: OpenPdf, dict: PDFDict, key: string): number[] {
  return (arrayAt(pdf, dict, key) ?? []).map(
    (value) => numberOf(value instanceof PDFNumber ? value : undefined) ?? NaN,
  );
}
