import { expect, test } from 'vitest';
import { arrayAt, at, dictAt, nameAt, numberAt, openPdf, textAt } from '../../../../support/pdf-objects.ts';
import { readFields } from '../../../../support/pdf-fields.ts';
import { inspectPdf, type Tagged } from '../../../../support/pdf.ts';
import { expectAccessible } from '../../../../support/pdf-ua.ts';
import { EVERY_QUESTION, fileOf, formPart, LARGE } from '../../../../support/form.ts';

const part = formPart(EVERY_QUESTION);
const file = fileOf(part);

async function namesIn(bytes: Uint8Array): Promise<string[]> {
  return readFields(await openPdf(bytes)).map(({ name }) => name);
}

function outlineOf({ tag, kids }: Tagged): string {
  return kids.length > 0 ? `${tag}(${kids.map(outlineOf).join(' ')})` : tag;
}

test.each([
  ['every kind of question', [part]],
  ['large print', [formPart(EVERY_QUESTION, { theme: LARGE })]],
  ['room that goes on over pages', [formPart('# A form\n\n::answer[Why?]{lines=60}')]],
  ['ticks alone', [formPart('# A form\n\n::tick[One]')]],
  ['the same form twice in a pack', [part, part]],
  ['a pack with a paper that is not fillable', [formPart(EVERY_QUESTION, { fillable: false }), part]],
])('a form is accessible: %s', async (_, parts) => {
  await expectAccessible(fileOf(...parts));
});

test('a file without fields has no form, and no font to type in', async () => {
  const pdf = await openPdf(fileOf(formPart(EVERY_QUESTION, { fillable: false })));
  expect(at(pdf, pdf.catalog, 'AcroForm')).toBeUndefined();
});

test('names are built of form, version and question, each a field of the tree', async () => {
  const pdf = await openPdf(file);
  const form = dictAt(pdf, pdf.catalog, 'AcroForm');
  const [top, ...others] = (arrayAt(pdf, form, 'Fields') ?? []).map(pdf.resolve);
  expect(others).toEqual([]);
  expect(String(top)).toContain('/T (s05-form)');
  expect(await namesIn(file)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `s05-form.v2026-1.q${number}`));
});

test('in a pack that holds a form twice, the second has names of its own', async () => {
  const again = formPart('::tick[One]', { form: { id: 's05-form-2', version: '1' } });
  const names = await namesIn(fileOf(formPart('::tick[One]'), again, formPart('::tick[One]')));
  expect(names).toEqual(['s05-form.v2026-1.q1', 's05-form-2.v1.q1', 's05-form-3.v2026-1.q1']);
});

test('forms of one session stand beside one another', async () => {
  const other = formPart('::tick[One]', { form: { id: 's05-handout-power', version: '2026.1' } });
  expect(await namesIn(fileOf(formPart('::tick[One]'), other))).toEqual([
    's05-form.v2026-1.q1',
    's05-handout-power.v2026-1.q1',
  ]);
});

test('radio buttons of a question are one field, of which one answer stays chosen', async () => {
  const pdf = await openPdf(file);
  const [first] = readFields(pdf);
  expect(first?.widgets).toHaveLength(5);
  expect(numberAt(pdf, first?.dict, 'Ff')).toBe(0xc000);
  expect(nameAt(pdf, first?.dict, 'V')).toBe('Off');
  expect(first?.widgets.map(({ dict }) => textAt(pdf, dict, 'Contents'))).toEqual(
    ['Not at all', 'A little', 'Partly', 'Mostly', 'Fully'].map(
      (answer, index) => `I can listen, ${answer} (${index + 1} of 5)`,
    ),
  );
});

test('a pointer is shown the question', async () => {
  const pdf = await openPdf(file);
  expect(readFields(pdf).map(({ dict }) => textAt(pdf, dict, 'TU'))).toEqual([
    'I can listen',
    'I can be heard',
    'Which one?',
    'I agree',
    'I would like to stay in touch',
    'Why?',
    'Your group',
    'What could be gained',
  ]);
});

test('only what has several lines takes several', async () => {
  const pdf = await openPdf(file);
  const texts = readFields(pdf).filter(({ dict }) => nameAt(pdf, dict, 'FT') === 'Tx');
  expect(texts.map(({ dict }) => numberAt(pdf, dict, 'Ff'))).toEqual([0x1000, 0, 0x1000]);
});

test('a grid is a table with a head for its columns and its rows, and a button in every cell', async () => {
  const { structure } = await inspectPdf(file);
  const kids = structure[0]?.kids ?? [];
  const cells = Array.from({ length: 5 }, () => 'TD(Form)').join(' ');
  const heads = Array.from({ length: 6 }, () => 'TH').join(' ');
  expect(kids.slice(1, 3).map(outlineOf)).toEqual([
    `Table(THead(TR(${heads})) TBody(TR(TH ${cells}) TR(TH ${cells})))`,
    'P',
  ]);
});

test('a form is read in the order of its questions, each with its words beside it', async () => {
  const { structure } = await inspectPdf(file);
  expect(structure[0]?.kids.slice(3).map((kid) => [outlineOf(kid), kid.alt ?? kid.text])).toEqual([
    ['L(LI(LBody(Form)) LI(LBody(Form)) LI(LBody(Form)))', ''],
    ['Form', 'I agree'],
    ['P', 'I agree'],
    ['Form', 'I would like to stay in touch'],
    ['P', 'I would like to stay in touch'],
    ['P', 'Why?'],
    ['Form', 'Why?'],
    ['P', 'Your group'],
    ['Form', 'Your group'],
    ['H2', 'What could be gained'],
    ['Form', 'What could be gained'],
  ]);
});

test('fields that look alike share their appearances', async () => {
  const pdf = await openPdf(file);
  const looks = readFields(pdf).map(({ widgets }) =>
    widgets.map(({ dict }) =>
      dictAt(pdf, dictAt(pdf, dict, 'AP'), 'N')
        ?.values()
        .map(String),
    ),
  );
  expect(looks[0]?.map((states) => states?.[1])).toEqual(looks[1]?.map((states) => states?.[1]));
  expect(new Set([...(looks[0] ?? []), ...(looks[1] ?? [])].flat()).size).toBe(2);
});

test('the same form gives the same bytes', () => {
  expect(Buffer.compare(fileOf(formPart(EVERY_QUESTION)), file)).toBe(0);
});

test('a face to type in that nobody knows is refused', () => {
  const [page] = part.pages;
  const fields = (page?.fields ?? []).map((field) => (field.kind === 'text' ? { ...field, face: 'Nobody' } : field));
  expect(() => fileOf({ ...part, pages: part.pages.map((one) => ({ ...one, fields })) })).toThrow('Nobody');
});
