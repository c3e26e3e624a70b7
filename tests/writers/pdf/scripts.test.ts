/** Text in every script that the faces cover, out of finished files. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standard } from '../../../src/theme/standard.ts';
import { expectAccessible } from '../../support/pdf-ua.ts';
import { inspectPdf } from '../../support/pdf.ts';
import { textOfPages } from '../../support/pdf-text.ts';
import { setPaper } from '../../support/set-paper.ts';
import { hasTool } from '../../support/tools.ts';
import { list, paragraph, table } from '../../support/tree.ts';

/** Selectors and joiners have no glyph and are not in a file; pdf.js has spaces of its own between pieces. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\uFE0E\uFE0F\u200C-\u200F\u2066-\u2069]/g, '')
    .replaceAll(/\s/g, '');

const poppler = hasTool('pdftotext', '-v');

/** As poppler extracts it, without the controls with which it marks directions. */
function popplerText(bytes: Uint8Array): string {
  const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: bytes });
  return stdout.toString('utf8').replaceAll(/[\u202A-\u202E\f]/g, '');
}

const SAMPLES: readonly (readonly [name: string, text: string])[] = [
  ['Polish', 'Zażółć gęślą jaźń'],
  ['Welsh', 'Tŷ, dŵr, Ŵyn a ŷd'],
  ['Gaelic', 'Ḃí an ṫine mór'],
  ['Greek', 'Καλημέρα κόσμε, τι κάνεις;'],
  ['polytonic Greek', 'ἐν ἀρχῇ ἦν ὁ λόγος'],
  ['Cyrillic', 'Привет, мир! Ћирилица, їжак'],
  ['Arabic', 'مرحبا بكم في دورة دعم الأقران'],
  ['Arabic with vowels', 'بِسْمِ اللهِ مُحَمَّدٌ لَا'],
  ['Persian', 'پنجره گفت\u200Cوگو'],
  ['Urdu', 'میں ٹھیک ہوں'],
  ['Hebrew', 'שלום עולם'],
  ['Hebrew with points', 'שָׁלוֹם'],
  ['symbols', 'go → done ✓ or ☐ then ★ and ⚠ ☎ ½'],
  ['emoji', '🙂 👩‍👩‍👧 🏳️‍🌈 🇬🇧 👍🏽 ❤️ 1️⃣'],
  ['marks that do not compose', 'x̌ m̃ к̈ e̱'],
  ['hyphens and spaces', 'a‐b c‑d 5\u202Fkm x\u2009y 1\u00A0m'],
];

describe.each(SAMPLES)('%s', (_name, sample) => {
  const { bytes, problems } = setPaper([paragraph(sample)]);

  test('is covered, and the file is in order', async () => {
    expect(problems).toEqual([]);
    await expectAccessible(bytes);
  });

  test('comes out as it went in', async () => {
    const [text = ''] = await textOfPages(bytes);
    expect(bare(text)).toBe(bare(`Title${sample}`));
  });

  test.runIf(poppler)('comes out of poppler with its words apart', () => {
    const [, ...words] = popplerText(bytes).split(/\s+/).filter(Boolean);
    const plain = (one: string): string => one.normalize('NFC').replaceAll(/[\uFE0F\u200C]/g, '');
    expect(words.map(plain)).toEqual(sample.split(/\s+/).map(plain));
  });
});

test('a line of several scripts comes out in the order of reading', async () => {
  const sample = 'One שלום (עולם) 25 two مرحبا, «три» ελληνικά → end.';
  const [text = ''] = await textOfPages(setPaper([paragraph(sample)]).bytes);
  expect(bare(text)).toBe(bare(`Title${sample}`));
});

test('lists and tables from right to left are in order, in the tree too', async () => {
  const { bytes } = setPaper([
    list([[paragraph('مرحبا')], [paragraph('English')]], true),
    table(['الاسم', 'العمر'], [['محمد', '25']]),
  ]);
  await expectAccessible(bytes);
  const words = (one: Awaited<ReturnType<typeof inspectPdf>>['structure'][number]): string[] => [
    one.text,
    ...one.kids.flatMap(words),
  ];
  const { structure } = await inspectPdf(bytes);
  expect(
    structure
      .flatMap(words)
      .filter(Boolean)
      .map((one) => one.replaceAll(' ', '')),
  ).toEqual(['Title', '1.', 'مرحبا', '2.', 'English', 'الاسم', 'العمر', 'محمد', '25']);
});

test('what the letters tell of a language is told of the text', async () => {
  const { structure } = await inspectPdf(setPaper([paragraph('Say שלום עולם and go')]).bytes);
  const [, said] = structure[0]?.kids ?? [];
  expect(said?.kids.map(({ tag, language, text }) => [tag, language, text.replaceAll(' ', '')])).toEqual([
    ['Span', 'he', 'שלוםעולם'],
  ]);
});

const LETTERS = {
  latin: 'abcŵŷłñéZ',
  greek: 'αβγδέΩ',
  cyrillic: 'абвгіЖ',
  hebrew: 'אבגדהוםש',
  arabic: 'ابتثجحخدرسصطعفقكلمنهويأإآةىءئپگ',
} as const;
const ofLetters = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 });
const word = fc.oneof(
  ...Object.values(LETTERS).map(ofLetters),
  fc.nat({ max: 9999 }).map(String),
  fc.constantFrom('(', ')', '[x]', '«', '»', '–', '?', '!', '&', '→', '✓', '★', '🙂', '🇬🇧', '👩‍🚀'),
);

test('any words come out of a file in the order in which they went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 30 }), async (words) => {
      const { bytes, problems } = setPaper([paragraph(words.join(' '))]);
      expect(problems).toEqual([]);
      const [text = ''] = await textOfPages(bytes);
      expect(bare(text)).toBe(bare(`Title${words.join('')}`));
    }),
    { numRuns: 40 },
  );
});

describe('in an edition that spaces letters and words', () => {
  const spacedType = { ...standard.type, letterSpacing: 0.06, wordSpacing: 0.2 };
  const theme = { ...standard, type: spacedType };

  test.each(['بِسْمِ اللهِ مرحبا', 'שָׁלוֹם עולם', 'x̌y m̃n', 'Ελλάδα 🙂'])('%s comes out as it went in', async (sample) => {
    const { bytes } = setPaper([paragraph(sample)], theme);
    await expectAccessible(bytes);
    const [text = ''] = await textOfPages(bytes);
    expect(bare(text)).toBe(bare(`Title${sample}`));
  });

  test('letters that join are as wide as without spaces between them', async () => {
    const widthIn = async (one: typeof standard): Promise<number | undefined> => {
      const { pages } = await inspectPdf(setPaper([paragraph('مرحبا')], one).bytes);
      return pages[0]?.texts.find(({ text }) => text === 'مرحبا')?.width;
    };
    const width = await widthIn(theme);
    expect(width).toBeGreaterThan(10);
    expect(width).toBe(await widthIn(standard));
  });
});

test('plain English brings in no face beyond its own', async () => {
  const { pages } = await inspectPdf(setPaper([paragraph('Plain words – “quoted”, £5.')]).bytes);
  const fonts = new Set(pages.flatMap(({ texts }) => texts.map(({ font }) => font)));
  expect([...fonts].toSorted()).toEqual(['AtkinsonHyperlegibleNext-Bold', 'AtkinsonHyperlegibleNext-Regular']);
});
