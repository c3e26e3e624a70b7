import { PDFCheckBox, PDFDocument, PDFRadioGroup, PDFTextField, TextAlignment } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { EVERY_QUESTION, fileOf, formPart, LARGE } from '../../../../support/form.ts';
import { readFields } from '../../../../support/pdf-fields.ts';
import { at, dictAt, openPdf, streamBytes } from '../../../../support/pdf-objects.ts';
import { inspectPdf, wordsOf } from '../../../../support/pdf.ts';

const FORM = 's05-form.v2026-1';
const TYPED = 'Café, naïve – “Größe” für 5 €\nand a second line.';
const file = fileOf(formPart(EVERY_QUESTION));

async function open(bytes: Uint8Array) {
  return PDFDocument.load(bytes, { updateMetadata: false });
}

/** Fills every field in, the radio buttons in turn, and gives what each ought to be. */
async function filled(bytes: Uint8Array): Promise<{ bytes: Uint8Array; values: Map<string, string> }> {
  const document = await open(bytes);
  const values = new Map<string, string>();
  document
    .getForm()
    .getFields()
    .forEach((field, index) => {
      const name = field.getName();
      if (field instanceof PDFRadioGroup) {
        const options = field.getOptions();
        const value = options[(index * 2 + 1) % options.length] ?? '';
        field.select(value);
        values.set(name, value);
      } else if (field instanceof PDFCheckBox) {
        field.check();
        values.set(name, 'Yes');
      } else if (field instanceof PDFTextField) {
        const text = field.isMultiline() ? TYPED : `Zoë ${index}`;
        field.setText(text);
        values.set(name, text);
      }
    });
  return { bytes: await document.save(), values };
}

/** What pdf-lib reads of every field. */
async function valuesByPdfLib(bytes: Uint8Array): Promise<Map<string, string>> {
  const form = (await open(bytes)).getForm();
  return new Map(
    form.getFields().map((field) => {
      if (field instanceof PDFRadioGroup) return [field.getName(), field.getSelected() ?? ''];
      if (field instanceof PDFCheckBox) return [field.getName(), field.isChecked() ? 'Yes' : ''];
      return [field.getName(), field instanceof PDFTextField ? (field.getText() ?? '') : ''];
    }),
  );
}

interface PdfjsField {
  readonly type: string;
  readonly value: string;
}

/** What pdf.js reads of every field: the values of its widgets, which agree. */
async function valuesByPdfjs(bytes: Uint8Array): Promise<Map<string, string>> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const fields = Object.entries((await document.getFieldObjects()) ?? {}) as [string, PdfjsField[]][];
  await task.destroy();
  return new Map(
    fields.flatMap(([name, objects]) => {
      const values = objects.filter(({ type }) => type !== undefined && type !== '').map(({ value }) => value);
      const [value] = values.filter((one) => one !== '');
      return values.length === 0 ? [] : [[name, value === 'Off' ? '' : (value ?? '')]];
    }),
  );
}

test('an empty form reads as empty', async () => {
  const values = await valuesByPdfLib(file);
  expect([...values.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `${FORM}.q${number}`));
  expect(new Set(values.values())).toEqual(new Set(['']));
});

test.each([
  ['standard', file],
  ['large print', fileOf(formPart(EVERY_QUESTION, { theme: LARGE }))],
  [
    'a pack',
    fileOf(formPart(EVERY_QUESTION), formPart('# Other\n\n::tick[One]', { form: { id: 'other', version: '1' } })),
  ],
])('what is filled in is read back, by either reader: %s', async (_, bytes) => {
  const { bytes: saved, values } = await filled(bytes);
  expect(await valuesByPdfLib(saved)).toEqual(values);
  expect(await valuesByPdfjs(saved)).toEqual(values);
});

test('each of the answers to a question can be chosen, and then no other is', async () => {
  for (const value of ['1', '2', '3', '4', '5']) {
    const document = await open(file);
    const group = document.getForm().getRadioGroup(`${FORM}.q1`);
    expect(group.getOptions()).toEqual(['1', '2', '3', '4', '5']);
    group.select(value);
    const saved = await document.save();
    expect((await valuesByPdfjs(saved)).get(`${FORM}.q1`)).toBe(value);
    expect((await valuesByPdfLib(saved)).get(`${FORM}.q2`)).toBe('');
  }
});

/** Types into every text field, and chooses every second answer, as a person does in a viewer; gives the file it saves. */
async function savedByPdfjs(bytes: Uint8Array, text: string): Promise<Uint8Array> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, isOffscreenCanvasSupported: false });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    for (const { id, fieldType, multiLine, radioButton, buttonValue, checkBox } of await page.getAnnotations()) {
      if (fieldType === 'Tx') document.annotationStorage.setValue(id, { value: multiLine ? text : 'Zoë' });
      if (checkBox || (radioButton && buttonValue === '2')) document.annotationStorage.setValue(id, { value: true });
    }
  }
  const saved = await document.saveDocument();
  await task.destroy();
  return saved;
}

test('what is typed in a viewer is saved, and set in the font of the form', async () => {
  const saved = await savedByPdfjs(file, TYPED);
  const values = await valuesByPdfLib(saved);
  expect([...values.values()]).toEqual(['2', '2', '2', 'Yes', 'Yes', TYPED, 'Zoë', TYPED]);
  const pdf = await openPdf(saved);
  const field = readFields(pdf).find(({ name }) => name === `${FORM}.q6`);
  const look = Buffer.from(streamBytes(at(pdf, dictAt(pdf, field?.dict, 'AP'), 'N'))).toString('latin1');
  expect(look).toContain('/Typed-AtkinsonNext-Regular 12 Tf');
  expect(look).toContain('Caf\xe9, na\xefve \x96 \x93Gr\xf6\xdfe\x94 f\xfcr 5 \x80');
});

test('a form that nobody has filled in shows the same words as one on paper', async () => {
  const plain = fileOf(formPart(EVERY_QUESTION, { fillable: false }));
  const [fillable, printed] = await Promise.all([file, plain].map(inspectPdf));
  expect(fillable?.pages.map(wordsOf)).toEqual(printed?.pages.map(wordsOf));
});

test('what is typed starts at the side from which its question is read', async () => {
  const document = await open(fileOf(formPart('::answer[Why?]{lines=2}\n\n::answer[מדוע?]{lines=2}')));
  const alignments = document
    .getForm()
    .getFields()
    .map((field) => {
      return field instanceof PDFTextField ? field.getAlignment() : undefined;
    });
  expect(alignments).toEqual([TextAlignment.Left, TextAlignment.Right]);
});
