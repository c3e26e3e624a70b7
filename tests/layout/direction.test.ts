import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextMark } from '../../src/layout/page.ts';
import { standard } from '../../src/theme/standard.ts';
import type { Block } from '../../src/document/vocabulary.ts';
import { lay } from '../support/layout.ts';
import { evenMeasurer } from '../support/measurer.ts';
import { list, paragraph, span, table, text } from '../support/tree.ts';

const MM = 72 / 25.4;
const LEFT = standard.page.marginsMm.left * MM;
const RIGHT = (210 - standard.page.marginsMm.right) * MM;

interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
}

/** The runs of text of the first page in the order of reading; a character is 6 points wide. */
function runs(blocks: readonly Block[]): Run[] {
  const marks = lay(blocks).value.pages[0]?.marks ?? [];
  return marks
    .filter((mark): mark is TextMark => mark.kind === 'text' && mark.slot !== undefined)
    .map(({ x, y, runs: own }) => {
      const words = own.map((run) => run.text).join('');
      return { text: words, x, y, right: x + words.length * 6 };
    });
}

/** From left to right as on paper, line by line. */
function onPaper(blocks: readonly Block[]): string {
  return runs(blocks)
    .map((run) => ({ ...run, text: run.text.replaceAll(/[\u2066-\u2069]/g, '').trim() }))
    .filter((run) => run.text !== '')
    .toSorted((a, b) => a.y - b.y || a.x - b.x)
    .map((run) => run.text)
    .join(' ');
}

describe('words from right to left in an English paragraph', () => {
  test('stand in each other’s order, and are read in their own', () => {
    const own = runs([paragraph('one אב גד two')]);
    expect(own.map((run) => run.text.trim()).filter(Boolean)).toEqual(['one', 'אב', 'גד', 'two']);
    const [one, first, , second, two] = own;
    expect([one?.x, second?.x, first?.x, two?.x]).toEqual([LEFT, LEFT + 24, LEFT + 42, LEFT + 60 - 6]);
  });

  test('numbers keep their order within them', () => {
    expect(onPaper([paragraph('a אב 12 גד b')])).toBe('a גד 12 אב b');
  });

  test('a full stop after them ends the English sentence', () => {
    expect(onPaper([paragraph('He said אב גד.')])).toBe('He said גד אב .');
  });

  test('a bracket around them opens at the left', () => {
    expect(onPaper([paragraph('a (אב) b')])).toBe('a ( אב ) b');
  });

  test('nothing changes for a paragraph that has none', () => {
    expect(runs([paragraph('one two three')])).toHaveLength(1);
  });
});

describe('a paragraph that begins from right to left', () => {
  test('ends at the right edge, and its last line starts there', () => {
    const words = Array.from({ length: 40 }, () => 'אבגד').join(' ');
    const own = runs([paragraph(words)]).filter((run) => run.text.trim() !== '');
    const lines = [...new Set(own.map((run) => run.y))];
    expect(lines.length).toBeGreaterThan(1);
    for (const y of lines) {
      const first = own.find((run) => run.y === y);
      expect(first?.right).toBeCloseTo(RIGHT, 1);
    }
  });

  test('breaks its lines in the order of reading', () => {
    const letters = Array.from({ length: 22 }, (_, index) => String.fromCodePoint(0x5d0 + index).repeat(6));
    const own = runs([paragraph(letters.join(' '))]).filter((run) => run.text.trim() !== '');
    expect(own.map((run) => run.text)).toEqual(letters);
    expect(own.map((run) => run.y)).toEqual(own.map((run) => run.y).toSorted((a, b) => a - b));
  });

  test('holds English words in their own order, and its full stop at the left', () => {
    expect(onPaper([paragraph('אב one two גד.')])).toBe('. גד one two אב');
  });
});

test('controls of direction are heeded and take no room', () => {
  expect(onPaper([paragraph('a \u2067b אב\u2069 c')])).toBe('a אב b c');
});

test('a list that begins from right to left has its bullets at the right', () => {
  const own = runs([list([[paragraph('אב')], [paragraph('english')]])]).filter((run) => run.text.trim() !== '');
  const [bullet, first, , second] = own;
  expect(bullet?.right).toBeCloseTo(RIGHT, 1);
  expect(first?.right).toBeCloseTo(second?.right ?? 0, 1);
  expect(first?.right).toBeLessThan(bullet?.x ?? 0);
});

test('a name from right to left in an English list stays beside its bullet', () => {
  const own = runs([list([[paragraph('Ann')], [paragraph('אב')]])]).filter((run) => run.text.trim() !== '');
  expect(own[1]?.x).toBe(own[3]?.x);
});

test('the first column of a table from right to left stands at the right', () => {
  const own = runs([table(['אב', 'גד'], [['הו', '25']])]).filter((run) => run.text.trim() !== '');
  const [first, second, under, number] = own;
  expect(first?.x).toBeGreaterThan(second?.x ?? 0);
  expect(first?.right).toBeGreaterThan(RIGHT - 12);
  expect(under?.right).toBeCloseTo(first?.right ?? 0, 1);
  expect(number?.right).toBeCloseTo(second?.right ?? 0, 1);
});

test('no word is lost and none overlaps another, whatever the directions', () => {
  const word = fc.constantFrom('one', 'two,', 'אבג', 'דה', '(וז)', '12', '٣٤', 'عام', '–', 'c.', '[x]');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
      const own = runs([paragraph(words.join(' '))]);
      const read = own.map((run) => run.text).join('');
      expect(read.replaceAll(' ', '')).toBe(words.join(''));
      const placed = own.toSorted((a, b) => a.y - b.y || a.x - b.x);
      placed.forEach((run, index) => {
        const next = placed[index + 1];
        if (next?.y === run.y) expect(next.x).toBeGreaterThanOrEqual(run.right - 0.01);
      });
    }),
    { numRuns: 60 },
  );
});

describe('the language that letters tell', () => {
  const languages = (content: string) =>
    lay([paragraph(content)]).value.structure.nodes.flatMap(({ tag, language }) => (tag === 'Span' ? [language] : []));

  test.each([
    ['The Greek for hello is καλημέρα κόσμε, they say.', ['el']],
    ['In Hebrew שלום עולם, in Arabic السلام عليكم.', ['he', 'ar']],
    ['Cyrillic Привет may be of many languages.', []],
    ['Persian has letters of its own: گفتگو.', []],
    ['One letter, α, is a sign.', []],
    ['Zażółć gęślą jaźń', []],
  ])('%s', (content, expected) => {
    expect(languages(content)).toEqual(expected);
  });
});

describe('a soft hyphen', () => {
  const line = (content: string) => runs([paragraph(content)]).map((run) => run.text.trim());

  test('shows nothing within a line', () => {
    expect(line('co\u00ADoperate now')).toEqual(['cooperate now']);
  });

  test('shows as a hyphen where a line ends at it, and there alone', () => {
    const own = line(['m', 'n', 'o'].map((letter) => letter.repeat(30)).join('\u00AD'));
    expect(own).toEqual([`${'m'.repeat(30)}${'n'.repeat(30)}\u00AD`, 'o'.repeat(30)]);
  });
});

test('a character that no face has is told of once for each place, and each of several', () => {
  const blocks = [
    paragraph([text('☔ and ☔ and ⚠'), { ...text('☔'), span: { ...span, start: { line: 9, column: 2 } } }]),
  ];
  const covers = (code: number): boolean => code < 0x2600;
  const { problems } = lay(blocks, { measurer: evenMeasurer(covers) });
  expect(problems.map(({ message, span: place }) => `${place?.start.line} ${message}`)).toEqual([
    '3 No font here has the characters “☔” (U+2614), “⚠” (U+26A0).',
    '9 No font here has the character “☔” (U+2614).',
  ]);
});

test('a mark that no face can set on its letter is told of, not drawn beside it', () => {
  const [face] = evenMeasurer().faces('any', 'regular', 'upright');
  if (!face) throw new Error('There is no face.');
  const choosy = { ...face, composes: (characters: readonly string[]) => !characters.includes('\u0301') };
  const { problems } = lay([paragraph('a 5\u0301')], { measurer: { faces: () => [choosy] } });
  expect(problems.map(({ message }) => message)).toEqual(['No font here has the character “\u0301” (U+0301).']);
});
