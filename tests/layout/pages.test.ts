import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../src/document/vocabulary.ts';
import { lay, linesOf, wordsOf } from '../support/layout.ts';
import { heading, keep, list, paragraph, span, table, text, words } from '../support/tree.ts';

/** Blocks that fill a page of A4 in the even face up to about `lines` lines of body text. */
function filler(lines: number): Block[] {
  return Array.from({ length: lines }, (_, index) => paragraph(`filler${index}`));
}

test('a heading never stands at the foot of a page', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 80 }), (before, length) => {
      const { value } = lay([...filler(before), heading(2, 'Heading'), paragraph(words(length))]);
      const page = value.pages.find((one) => linesOf(one).some((line) => line.text === 'Heading'));
      const lines = linesOf(page).map((line) => line.text);
      const after = lines.length - 1 - lines.indexOf('Heading');
      const linesInAll = value.pages.flatMap(linesOf).filter((line) => /^w\d/.test(line.text)).length;
      expect(after).toBeGreaterThanOrEqual(Math.min(2, linesInAll));
    }),
    { numRuns: 60 },
  );
});

test('of a box that goes on over a page, three lines at least stand on either', () => {
  for (let length = 230; length < 300; length += 14) {
    const box: Block = {
      kind: 'callout',
      tone: 'tip',
      title: [text('Title')],
      blocks: [paragraph(words(length))],
      span,
    };
    for (let before = 12; before < 30; before++) {
      const { value } = lay([...filler(before), box, ...filler(20)]);
      const counts = value.pages.map((page) => linesOf(page).filter((line) => /^w\d/.test(line.text)).length);
      expect(Math.min(...counts.filter((count) => count > 0))).toBeGreaterThanOrEqual(3);
    }
  }
});

test('a short text below a heading does not tie the next heading to it', () => {
  for (let before = 0; before < 40; before++) {
    const { value } = lay([
      ...filler(before),
      heading(2, 'First'),
      paragraph('short'),
      heading(2, 'Second'),
      ...filler(30),
    ]);
    const [first, second] = ['First', 'Second'].map((title) =>
      value.pages.findIndex((page) => linesOf(page).some((line) => line.text === title)),
    );
    const page = value.pages[first ?? 0];
    const end = linesOf(page).at(-1)?.y ?? 0;
    // Only what stands with the second heading may go over with it: a heading and two lines.
    if (first !== second) expect((page?.height ?? 0) - end).toBeLessThan(73 + 120);
  }
});

test.each([4, 20])('nor does it with a line or two that only lead to the text: %i words', (length) => {
  const steps = list(Array.from({ length: 6 }, (_, index) => [paragraph(`step${index}`)]));
  for (let before = 0; before < 40; before++) {
    const { value } = lay([...filler(before), heading(3, 'Heading'), paragraph(words(length)), steps]);
    const page = value.pages.find((one) => linesOf(one).some(({ text: line }) => line === 'Heading'));
    expect(linesOf(page).filter(({ text: line }) => line.startsWith('step')).length).toBeGreaterThanOrEqual(2);
  }
});

test('no paragraph leaves one line alone on a page', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 45 }), (before) => {
      const { value } = lay([...filler(before), paragraph(words(70))]);
      for (const page of value.pages) {
        const own = linesOf(page).filter((line) => /^w\d/.test(line.text));
        expect(own.length).not.toBe(1);
      }
    }),
    { numRuns: 46 },
  );
});

test('what is kept stays on one page, and is broken only if it is taller than one', () => {
  const short = lay([...filler(28), keep([paragraph(words(60)), paragraph(words(60, 'v'))])]).value;
  const pageOf = (paper: typeof short, stem: string) =>
    paper.pages.findIndex((page) => linesOf(page).some((line) => line.text.startsWith(stem)));
  expect(pageOf(short, 'w1 ')).toBe(pageOf(short, 'v1 '));

  const tall = lay([keep(filler(80))]).value;
  expect(tall.pages.length).toBeGreaterThan(1);
  expect(wordsOf(tall)).toEqual(Array.from({ length: 80 }, (_, index) => `filler${index}`));
});

test('what is kept and taller than a page is broken as if it were not', () => {
  const tall: Block[] = [...filler(20), heading(2, 'Heading'), ...filler(40)];
  const linesOn = (blocks: readonly Block[]) => lay(blocks).value.pages.map((page) => linesOf(page).length);
  for (let before = 0; before < 12; before++) {
    expect(linesOn([...filler(before), keep(tall)])).toEqual(linesOn([...filler(before), ...tall]));
  }
});

test('the head of a table is shown again on every page, as decoration', () => {
  const rows = Array.from({ length: 90 }, (_, index) => [`row${index}`, 'cell']);
  const { value } = lay([table(['Name', 'Value'], rows)]);
  expect(value.pages.length).toBeGreaterThan(1);
  value.pages.forEach((page, index) => {
    const head = linesOf(page).find((line) => line.text === 'Name');
    expect(head).toBeDefined();
    expect(head?.slot === undefined).toBe(index > 0);
  });
});

test('a row taller than a page goes on over the next one, with nothing cut', () => {
  const { value } = lay([table(['A', 'B'], [[words(900), words(300, 'v')]])]);
  expect(value.pages.length).toBeGreaterThan(1);
  for (const page of value.pages) {
    for (const line of linesOf(page)) expect(line.y).toBeLessThan(page.height - 60);
  }
  const found = wordsOf(value).filter((word) => /^[wv]\d/.test(word));
  expect(new Set(found).size).toBe(1200);
});

test('a footnote stands on the page of its mark', () => {
  const marked = paragraph([text('Marked'), { kind: 'footnote-mark', number: 1, span }]);
  for (const before of [0, 20, 36, 37, 38, 39, 40]) {
    const { value } = lay([...filler(before), marked, ...filler(4)], {
      footnotes: [{ number: 1, blocks: [paragraph('Noted below')], span }],
    });
    const page = value.pages.find((one) => linesOf(one).some((line) => line.text === 'Marked'));
    const note = linesOf(page).find((line) => line.text === 'Noted below');
    expect(note?.y).toBeGreaterThan(
      linesOf(page).find((line) => line.text === 'Marked')?.y ?? Number.POSITIVE_INFINITY,
    );
  }
});

test('footnotes that are taller than a page go on over the next, and no word of them is lost', () => {
  const marked = paragraph([text('Marked'), { kind: 'footnote-mark', number: 1, span }]);
  const { value } = lay([...filler(30), marked, ...filler(4)], {
    footnotes: [{ number: 1, blocks: [paragraph(words(1500))], span }],
  });
  const lines = value.pages.flatMap(linesOf);
  expect(wordsOf(value).filter((word) => /^w\d/.test(word))).toHaveLength(1500);
  for (const { y } of lines) expect(y).toBeLessThan(value.pages[0]?.height ?? 0);
  expect(value.pages.length).toBeGreaterThan(2);
});

const block: fc.Arbitrary<Block> = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    fc.integer({ min: 1, max: 90 }).map((count) => paragraph(words(count))),
    fc.integer({ min: 1, max: 30 }).map((count) =>
      table(
        ['h1', 'h2'],
        Array.from({ length: count }, () => [words(3), words(9)]),
      ),
    ),
    fc
      .array(fc.array(tie('block'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 5 })
      .map((items) => list(items)),
    fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((blocks) => keep(blocks)),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 4 })
      .map((blocks): Block => ({ kind: 'callout', tone: 'note', title: [], blocks, span })),
    fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((blocks): Block => ({ kind: 'quote', blocks, span })),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 4 })
      .map((blocks): Block => ({ kind: 'columns', columns: [blocks], count: 2, span })),
    fc.integer({ min: 1, max: 5 }).map((count): Block => ({
      kind: 'columns',
      columns: [[paragraph(words(count))], [paragraph(words(40))]],
      count: 2,
      span,
    })),
  ),
})).block;

function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, one) => {
    switch (one.kind) {
      case 'paragraph':
        return (
          sum +
          one.content.reduce((count, inline) => count + (inline.kind === 'text' ? inline.text.split(' ').length : 0), 0)
        );
      case 'table':
        return sum + 2 + one.rows.length * 12;
      case 'list':
        return sum + wordsIn(one.items.flatMap((item) => item.blocks));
      case 'columns':
        return sum + wordsIn(one.columns.flat());
      case 'keep':
      case 'callout':
      case 'quote':
        return sum + wordsIn(one.blocks);
      default:
        return sum;
    }
  }, 0);
}

test('the words that come out are the words that went in, inside the margins, in reading order', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
      const { value, problems } = lay(blocks);
      expect(problems).toEqual([]);
      const found = wordsOf(value).filter((word) => /^[wh]\d/.test(word));
      expect(found.length).toBe(wordsIn(blocks));
      for (const page of value.pages) {
        for (const line of linesOf(page)) {
          expect(line.x).toBeGreaterThanOrEqual(60);
          expect(line.y).toBeLessThanOrEqual(page.height - 73);
        }
      }
      // Every slot belongs to a node and is painted; the tree holds every slot once.
      const painted = new Set(
        value.pages.flatMap((page) => page.marks.map((mark) => mark.slot)).filter((slot) => slot !== undefined),
      );
      const inTree = value.structure.nodes.flatMap((node) =>
        node.kids.flatMap((kid) => ('slot' in kid ? [kid.slot] : [])),
      );
      expect(inTree.toSorted((a, b) => a - b)).toEqual(value.structure.slots.map((_, index) => index));
      expect([...painted].toSorted((a, b) => a - b)).toEqual(inTree.toSorted((a, b) => a - b));
    }),
    { numRuns: 150 },
  );
});

test('a cover with more than a page holds is an error at its line', () => {
  const cover: Block = { kind: 'cover', blocks: filler(90), foot: 0, span };
  expect(lay([cover]).problems).toMatchObject([{ code: 'cover-overflow', span }]);
});

test('a cover is set smaller before its page has no room, and never smaller than a page of text', () => {
  const sizesOf = (count: number) => {
    const { value, problems } = lay([{ kind: 'cover', blocks: filler(count), foot: 0, span }]);
    expect(problems).toEqual([]);
    expect(value.pages).toHaveLength(1);
    const sizes = (value.pages[0]?.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark.size] : []));
    return [...new Set(sizes.map((size) => Math.round(size * 100) / 100))];
  };
  expect([10, 25, 28].map(sizesOf)).toEqual([[15], [13.44], [12]]);
});

test('the last blocks of a cover stand at the foot of its page where it asks for that', () => {
  const blocks = [heading(1, 'Cover'), paragraph('first'), paragraph('last')];
  const bottomOf = (foot: number) => {
    const { value } = lay([{ kind: 'cover', blocks, foot, span }]);
    const [page] = value.pages;
    return page ? linesOf(page).map((line) => line.y / page.height) : [];
  };
  const [title, first, last = 0] = bottomOf(1);
  expect([title, first]).toEqual(bottomOf(0).slice(0, 2));
  expect(last).toBeGreaterThan(0.85);
});

test('a cover of fewer blocks than stand at its foot has all of them there', () => {
  const { value } = lay([{ kind: 'cover', blocks: [heading(1, 'Cover'), paragraph('one')], foot: 3, span }]);
  const [page] = value.pages;
  expect(page && linesOf(page).map((line) => line.y > page.height / 2)).toEqual([true, true]);
});

test('a cover whose foot leaves no room for what stands above it is an error', () => {
  const cover: Block = { kind: 'cover', blocks: [...filler(30), ...filler(30)], foot: 30, span };
  expect(lay([cover]).problems).toMatchObject([{ code: 'cover-overflow', span }]);
});

test('a page break starts a new page, and a cover has a page of its own without furniture', () => {
  const cover: Block = { kind: 'cover', blocks: [heading(1, 'Cover')], foot: 0, span };
  const foot = [
    { kind: 'text', text: 'Page ' },
    { kind: 'page' },
    { kind: 'text', text: ' of ' },
    { kind: 'pages' },
  ] as const;
  const { value } = lay([cover, paragraph('first'), { kind: 'pagebreak', span }, paragraph('second')], { foot });
  expect(value.pages.map((page) => linesOf(page).map((line) => line.text))).toEqual([
    ['Cover'],
    ['first', 'Page 2 of 3'],
    ['second', 'Page 3 of 3'],
  ]);
});

test('no short item of a list stands alone on a page', () => {
  const items = Array.from({ length: 6 }, (_, index) => [paragraph(`item${index}`)]);
  for (let before = 0; before < 40; before++) {
    const { value } = lay([...filler(before), list(items), ...filler(20)]);
    const counts = value.pages.map((page) => linesOf(page).filter((line) => line.text.startsWith('item')).length);
    expect(Math.min(...counts.filter((count) => count > 0))).toBeGreaterThanOrEqual(2);
  }
});
