import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FieldArea, LaidOut, Mark, Page } from '../../src/layout/page.ts';
import { EVERY_QUESTION, fieldsOf, formPaper, LARGE } from '../support/form.ts';

/** Tags from below the root down to the field's node. */
function pathOf({ structure }: LaidOut, field: FieldArea): string {
  const tags: string[] = [];
  for (let index = field.node; index > 0; index = structure.nodes[index]?.parent ?? -1) {
    tags.unshift(structure.nodes[index]?.tag ?? '?');
  }
  return tags.join(' ');
}

function namesOf(paper: LaidOut): string[] {
  return [...new Set(fieldsOf(paper).map(({ name }) => name))];
}

/** Each field as `q1 kind`, with the value of a radio button. */
function shortly(paper: LaidOut): string[] {
  return fieldsOf(paper).map((field) => {
    const question = field.name.split('.').at(-1);
    return field.kind === 'radio' ? `${question} radio ${field.value}` : `${question} ${field.kind}`;
  });
}

/** What is painted, to a thousandth of a point. */
function painted(paper: LaidOut): string[] {
  const written = (key: string, value: unknown): unknown => {
    if (key === 'slot' || key === 'face') return undefined;
    return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
  };
  return paper.pages.flatMap((page) => page.marks.map((mark) => JSON.stringify(mark, written)));
}

/** Middles of the rings on a page. */
function rings(page: Page | undefined): { x: number; y: number }[] {
  return (page?.marks ?? []).filter(isRing).map(({ path }) => {
    const points = path.flatMap((step) => (step[0] === 'curve' ? [{ x: step[5], y: step[6] }] : []));
    const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
    return { x: middle(points.map(({ x }) => x)), y: middle(points.map(({ y }) => y)) };
  });
}

function isRing(mark: Mark): mark is Extract<Mark, { kind: 'path' }> {
  return mark.kind === 'path' && mark.path.length === 6;
}

function middleOf({ x, y, width, height }: FieldArea): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

test('a paper that is not fillable has no fields', () => {
  const paper = formPaper(EVERY_QUESTION, { fillable: false });
  expect(fieldsOf(paper)).toEqual([]);
  expect(paper.structure.nodes.filter(({ tag }) => tag === 'Form')).toEqual([]);
});

test('what is printed is the same, fillable or not', () => {
  expect(painted(formPaper(EVERY_QUESTION))).toEqual(painted(formPaper(EVERY_QUESTION, { fillable: false })));
});

test('every question has its fields, in reading order', () => {
  const five = [1, 2, 3, 4, 5];
  expect(shortly(formPaper(EVERY_QUESTION))).toEqual([
    ...five.map((value) => `q1 radio ${value}`),
    ...five.map((value) => `q2 radio ${value}`),
    ...[1, 2, 3].map((value) => `q3 radio ${value}`),
    'q4 check',
    'q5 check',
    'q6 text',
    'q7 text',
    'q8 text',
  ]);
});

test('a field is called by form, version and question', () => {
  expect(namesOf(formPaper('::tick[One]\n\n::tick[Two]'))).toEqual(['s05-form.v2026-1.q1', 's05-form.v2026-1.q2']);
});

test('points and other signs never stand in a part of a name', () => {
  const form = { id: 'S05 Über/sicht.a', version: ' 2.0 (β) ' };
  expect(namesOf(formPaper('::tick[One]', { form }))).toEqual(['s05-uber-sicht-a.v2-0.q1']);
  expect(namesOf(formPaper('::tick[One]', { form: { id: '力', version: '1' } }))).toEqual(['other.v1.q1']);
});

test('names are the same in large print', () => {
  expect(namesOf(formPaper(EVERY_QUESTION, { theme: LARGE }))).toEqual(namesOf(formPaper(EVERY_QUESTION)));
});

test('a radio button says the question, its answer, and which of how many that is', () => {
  const fields = fieldsOf(formPaper(EVERY_QUESTION));
  expect(fields[3]).toMatchObject({ tooltip: 'I can listen', description: 'I can listen, Mostly (4 of 5)' });
  expect(fields[10]).toMatchObject({ tooltip: 'Which one?', description: 'Which one? This (1 of 3)' });
});

test('words of an answer that look like a slot stay as they are', () => {
  const [field] = fieldsOf(formPaper('::choice[What is {answer}?]{options="{total} | $& "}'));
  expect(field?.description).toBe('What is {answer}? {total} (1 of 2)');
});

test('all other fields say the question, or what stands above', () => {
  const others = fieldsOf(formPaper(EVERY_QUESTION)).filter(({ kind }) => kind !== 'radio');
  expect(others.map(({ tooltip, description }) => [tooltip, description])).toEqual([
    ['I agree', 'I agree'],
    ['I would like to stay in touch', 'I would like to stay in touch'],
    ['Why?', 'Why?'],
    ['Your group', 'Your group'],
    ['What could be gained', 'What could be gained'],
  ]);
});

test('each field has a Form node of its own that says what the field says', () => {
  const paper = formPaper(EVERY_QUESTION);
  const fields = fieldsOf(paper);
  expect(fields.map(({ node }) => paper.structure.nodes[node]?.alt)).toEqual(
    fields.map(({ description }) => description),
  );
  expect(new Set(fields.map(({ node }) => node)).size).toBe(fields.length);
});

test('it stands in the cell of the grid, in the item of the list, or before or after the words', () => {
  const paper = formPaper(EVERY_QUESTION);
  expect([...new Set(fieldsOf(paper).map((field) => pathOf(paper, field)))]).toEqual([
    'Table TBody TR TD Form',
    'L LI LBody Form',
    'Form',
  ]);
});

test('in large print the answers to a statement stand in a row below it, and are fields too', () => {
  const paper = formPaper(EVERY_QUESTION, { theme: LARGE });
  const scale = fieldsOf(paper).slice(0, 5);
  expect(shortly(paper)).toEqual(shortly(formPaper(EVERY_QUESTION)));
  expect(new Set(scale.map((field) => middleOf(field).y)).size).toBe(1);
  expect(pathOf(paper, scale[0] ?? expect.fail())).toBe('L LI LBody Form');
});

test.each([
  ['by itself', '{}'],
  ['in a box', ':::note\n{}\n:::'],
  ['kept', ':::keep\n{}\n:::'],
  ['in a list', '- Item\n\n  {}'],
  ['in columns', ':::columns\n:::column\nWords\n:::\n:::column\n{}\n:::\n:::'],
  ['in columns of even height', ':::columns{n=2}\n{}\n\n{}\n:::'],
  ['on cards', ':::cards{size=a6}\n:::card\nOne\n:::\n:::card\n{}\n:::\n:::'],
  ['in a footnote', 'Words[^1]\n\n[^1]: Note\n\n    {}'],
])('a field moves with its ring: %s', (_, around) => {
  const paper = formPaper(around.replaceAll('{}', '::choice[Which?]{options="This | That"}'));
  for (const page of paper.pages) {
    const found = rings(page);
    const buttons = page.fields.map(middleOf);
    expect(buttons).toHaveLength(found.length);
    buttons.forEach(({ x, y }, index) => {
      expect(x).toBeCloseTo(found[index]?.x ?? 0, 6);
      expect(y).toBeCloseTo(found[index]?.y ?? 0, 6);
    });
  }
  expect(fieldsOf(paper).length).toBeGreaterThan(0);
});

test('fields are large enough to meet, and never lie over one another', () => {
  for (const theme of [LARGE, undefined]) {
    const paper = formPaper(EVERY_QUESTION, theme ? { theme } : {});
    for (const { fields } of paper.pages) {
      for (const [index, one] of fields.entries()) {
        expect(Math.min(one.width, one.height)).toBeGreaterThanOrEqual(18);
        for (const other of fields.slice(index + 1)) expect(overlap(one, other)).toBe(false);
      }
    }
  }
});

function overlap(a: FieldArea, b: FieldArea): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test('however many lines there are, every field lies whole on its page, and all lines are in one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 40 }), (lines, before) => {
      const filler = Array.from({ length: before }, (_, index) => `Words ${index}`).join('\n\n');
      const paper = formPaper(`${filler}\n\n::answer[Why?]{lines=${lines}}`);
      let ruled = 0;
      for (const { fields, marks, height } of paper.pages) {
        for (const { y, height: tall } of fields) {
          expect(y).toBeGreaterThan(0);
          expect(y + tall).toBeLessThan(height - 60);
          ruled += marks.filter((mark) => mark.kind === 'line' && mark.y1 > y && mark.y1 < y + tall + 2).length;
        }
      }
      expect(ruled).toBe(lines);
    }),
    { numRuns: 25 },
  );
});

test('room that goes on over a page is several fields, which say so', () => {
  const fields = fieldsOf(formPaper('::answer[Why?]{lines=30}'));
  expect(fields.map(({ name, tooltip }) => [name.split('.').at(-1), tooltip])).toEqual([
    ['q1', 'Why? (1 of 3)'],
    ['q1-2', 'Why? (2 of 3)'],
    ['q1-3', 'Why? (3 of 3)'],
  ]);
});

test('six lines or more that a page ends between are two fields, of three lines at least, and say so', () => {
  const divided = Array.from({ length: 40 }, (_, above) => {
    const filler = Array.from({ length: above }, (__, index) => `Words ${index}`).join('\n\n');
    const paper = formPaper(`${filler}\n\n::answer[Why?]{lines=8}`);
    const fields = fieldsOf(paper);
    const alts = fields.map(({ node }) => paper.structure.nodes[node]?.alt);
    expect(alts).toEqual(fields.map(({ tooltip }) => tooltip));
    for (const { height } of fields) expect(height).toBeGreaterThan(60);
    return fields.map(({ name, tooltip }) => `${name.split('.').at(-1)} ${tooltip}`).join(', ');
  });
  expect(new Set(divided)).toEqual(new Set(['q1 Why?', 'q1 Why? (1 of 2), q1-2 Why? (2 of 2)']));
});

test('several lines are covered by what is typed, one line and a box are not', () => {
  const texts = fieldsOf(formPaper(EVERY_QUESTION)).filter((field) => field.kind === 'text');
  expect(texts.map(({ multiline, cover }) => [multiline, cover !== undefined])).toEqual([
    [true, true],
    [false, false],
    [true, false],
  ]);
});

test('typed words are as large as printed ones', () => {
  const sizes = [LARGE, undefined].map((theme) =>
    fieldsOf(formPaper('::lines', theme ? { theme } : {})).map((field) => (field.kind === 'text' ? field.size : 0)),
  );
  expect(sizes).toEqual([[18], [12]]);
});
