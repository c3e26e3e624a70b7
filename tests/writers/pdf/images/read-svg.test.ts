import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSvg } from '../../../../src/writers/pdf/images/svg/read-svg.ts';
import { readPicture } from '../../../../src/writers/pdf/images/read-picture.ts';
import { assemblePdf } from '../../../../src/writers/pdf/assembly/assemble.ts';
import { readOperators } from '../../../support/content-stream.ts';
import { expectAccessible } from '../../../support/pdf-ua.ts';
import { textOf } from '../../../support/pdf-text.ts';
import { drawn, faces, meta, samplePaper } from '../sample-paper.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 100 50"'): Uint8Array =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${inside}\n</svg>\n`);

function read(inside: string, attributes?: string) {
  const { value, problems } = readSvg(svg(inside, attributes), 'images/a.svg', faces);
  expect(problems).toEqual([]);
  if (!value) throw new Error('There is no drawing.');
  return value;
}

function problemsOf(inside: string, attributes?: string): string[] {
  const { value, problems } = readSvg(svg(inside, attributes), 'images/a.svg', faces);
  expect(value).toBeUndefined();
  for (const one of problems) {
    expect(one.span?.file).toBe('images/a.svg');
    expect(one.hint).toBeTruthy();
  }
  return problems.map(({ span, message }) => `${span?.start.line}:${span?.start.column} ${message}`);
}

/** `name operands` of the operators of a drawing. */
function operators(inside: string, attributes?: string): string[] {
  return readOperators(read(inside, attributes).content).map(({ name, operands }) =>
    [
      ...operands.map((one) => (one.kind === 'number' ? one.value : one.kind === 'name' ? `/${one.value}` : '…')),
      name,
    ].join(' '),
  );
}

test.each([
  ['width="40" height="20"', 40, 20],
  ['viewBox="0 0 100 50"', 100, 50],
  ['width="50mm" viewBox="0 0 100 50"', 188.98, 94.49],
  ['width="100%" height="100%" viewBox="0 0 30 60"', 30, 60],
  ['height="1in" viewBox="0 0 10 20"', 48, 96],
])('a drawing is as large as it says, or as its viewBox: %s', (attributes, width, height) => {
  const drawing = read('<rect width="1" height="1"/>', attributes);
  expect(drawing.width).toBeCloseTo(width, 1);
  expect(drawing.height).toBeCloseTo(height, 1);
});

test('shapes are drawn as paths, in the order of the file', () => {
  expect(
    operators('<rect x="1" y="2" width="3" height="4" fill="#ff0000"/><line x2="9" y2="8" stroke="blue"/>'),
  ).toEqual([
    'q',
    '1 0 0 rg',
    '1 2 m',
    '4 2 l',
    '4 6 l',
    '1 6 l',
    'h',
    'f',
    'Q',
    'q',
    // A line has no area, but it is filled as it is not said to be none.
    '0 0 0 rg',
    '0 0 1 RG',
    '1 w',
    '0 J',
    '0 j',
    '4 M',
    '… 0 d',
    '0 0 m',
    '9 8 l',
    'B',
    'Q',
  ]);
});

test('transforms of groups and shapes are taken together, from the outside in', () => {
  const inside = '<g transform="translate(10,20) scale(2)"><circle r="1" transform="rotate(90)"/></g>';
  expect(operators(inside)).toContain('0 2 -2 0 10 20 cm');
});

test('what a viewBox shows is fitted into the size, in the middle unless said', () => {
  const inside = '<path d="M0 0h1"/>';
  expect(operators(inside, 'width="200" height="50" viewBox="0 0 100 50"')).toContain('1 0 0 1 50 0 cm');
  const left = 'width="200" height="50" viewBox="0 0 100 50" preserveAspectRatio="xMinYMin slice"';
  expect(operators(inside, left)).toContain('2 0 0 2 0 0 cm');
  const both = 'width="200" height="50" viewBox="0 0 100 50" preserveAspectRatio="none"';
  expect(operators(inside, both)).toContain('2 0 0 1 0 0 cm');
});

const number = fc.integer({ min: -500, max: 500 }).map((value) => value / 10);
const command = fc
  .tuple(fc.constantFrom(...'mlhvcsqta'.split('')), fc.boolean(), fc.array(number, { minLength: 7, maxLength: 7 }))
  .map(([letter, absolute, numbers]) => {
    const counts: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2 };
    const [a, b, c, d, e, f, g] = numbers;
    const operands =
      letter === 'a' ? [a, b, c, (d ?? 0) > 0 ? 1 : 0, (e ?? 0) > 0 ? 1 : 0, f, g] : numbers.slice(0, counts[letter]);
    return `${absolute ? letter.toUpperCase() : letter}${operands.join(' ')}`;
  });

test('every command of a path becomes lines and curves, and ends where it says', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 12 }), number, number, (commands, x, y) => {
      const content = operators(`<path fill="none" stroke="red" d="M0 0 ${commands.join(' ')} L${x} ${y}"/>`);
      const drawing = content.filter((one) => /^(?:-?[\d.]+ )+[mlc]$/.test(one));
      expect(drawing.at(-1)).toBe(`${x || 0} ${y || 0} l`);
    }),
  );
});

test('gradients keep their stops, and lie over the box of what they paint', () => {
  const { gradients } = read(
    '<linearGradient id="a"><stop offset="25%" stop-color="red"/><stop offset="1" stop-color="#00f"/></linearGradient>' +
      '<radialGradient id="b" href="#a" gradientUnits="userSpaceOnUse" cx="5" cy="6" r="7"/>' +
      '<rect x="10" y="20" width="30" height="5" fill="url(#a)"/><rect width="9" height="9" fill="url(#b)"/>',
  );
  expect(gradients).toEqual([
    {
      kind: 'linear',
      coordinates: [0, 0, 1, 0],
      matrix: [30, 0, 0, 5, 10, 20],
      stops: [
        { at: 0, colour: [1, 0, 0] },
        { at: 0.25, colour: [1, 0, 0] },
        { at: 1, colour: [0, 0, 1] },
      ],
    },
    expect.objectContaining({ kind: 'radial', coordinates: [5, 6, 0, 5, 6, 7], matrix: [1, 0, 0, 1, 0, 0] }),
  ]);
});

test('a group that is seen through is drawn as a whole, a single fill with its own opacity', () => {
  const { states, layers } = read(
    '<g opacity=".5"><circle r="4"/><circle r="5"/></g><circle r="6" fill-opacity="25%" stroke="red" stroke-opacity=".75"/>',
  );
  expect(states).toEqual([
    { fill: 0.5, stroke: 0.5 },
    { fill: 0.25, stroke: 0.75 },
  ]);
  expect(layers).toHaveLength(1);
});

test('what is used is drawn where it is used, in the colours given there', () => {
  const inside = '<defs><g id="dot"><circle r="1"/></g></defs><use href="#dot" x="3" y="4" fill="#00ff00"/>';
  expect(operators(inside)).toContain('0 1 0 rg');
  expect(operators(inside)).toContain('1 0 0 1 3 4 cm');
});

test('what a drawing program notes for itself, and what is not shown, is not drawn', () => {
  const inside =
    '<title>t</title><metadata><x/></metadata><i:grid xmlns:i="urn:i"><i:a/></i:grid><g display="none"><rect width="1" height="1"/></g><path visibility="hidden" d="M0 0h1"/>';
  expect(operators(inside)).toEqual([]);
});

test('words are set in the faces of the papers, anchored as they were drawn', () => {
  const { used, content } = read(
    '<text x="50" y="20" text-anchor="middle" font-size="10">Hope <tspan font-weight="bold">grows</tspan></text>',
  );
  expect([...used.keys()]).toEqual(['AtkinsonNext-Bold', 'AtkinsonNext-Regular']);
  const starts = readOperators(content).filter(({ name }) => name === 'Tm');
  const xs = starts.map(({ operands }) => (operands[4]?.kind === 'number' ? operands[4].value : Number.NaN));
  expect(xs[0]).toBeLessThan(40);
  expect(xs[1]).toBeGreaterThan(xs[0] ?? 0);
});

test.each([
  ['<script>x()</script>', '2:1 A script does not run on paper.'],
  ['<rect onclick="x()" width="1" height="1"/>', '2:1 A script does not run on paper.'],
  ['<style>.a { fill: red }</style>', '2:1 A style sheet inside a drawing is not read.'],
  ['<g>\n  <foreignObject/>\n</g>', '3:3 HTML inside a drawing cannot be printed.'],
  ['<image href="https://example.org/a.png"/>', '2:1 A picture inside a drawing cannot be printed.'],
  ['<use href="other.svg#a"/>', '2:1 “other.svg#a” is outside of the drawing, and nothing is loaded from elsewhere.'],
  ['<use href="#a"/>', '2:1 There is nothing called “#a” in the drawing.'],
  ['<g id="a"><use href="#a"/></g>', '2:11 “#a” uses itself.'],
  ['<defs><filter id="f"/></defs>', '2:7 A filter cannot be printed.'],
  ['<rect style="filter: blur(2px)" width="1" height="1"/>', '2:1 “filter: blur(2px)” cannot be printed.'],
  ['<circle r="1"><animate/></circle>\n<animate/>', '3:1 A drawing does not move on paper.'],
  ['<path d="M0 0 L"/>', '2:1 The path of “path” cannot be read from its character 7 on.'],
  ['<rect width="1" height="1" fill="reddish"/>', '2:1 “reddish” is no colour that can be printed.'],
  ['<rect width="1" height="1" fill="url(#no)"/>', '2:1 There is no gradient “no”.'],
  ['<rect width="1" height="1" transform="turn(3)"/>', '2:1 The transform “turn(3)” cannot be read.'],
  ['<text>\u{13000}</text>', '2:1 No font here has the character “\u{13000}” of the drawing.'],
  ['<blink/>', '2:1 “blink” cannot be printed.'],
])('what cannot be printed is told at its line: %s', (inside, message) => {
  expect(problemsOf(inside)).toContain(message);
});

test('broken XML and a drawing without a size are told', () => {
  expect(problemsOf('<g>')[0]).toMatch(/^\d:\d+ This is not well-formed XML: unexpected close tag/);
  expect(problemsOf('<g/>', '')).toEqual(['1:1 The drawing does not say how large it is.']);
  expect(problemsOf('<g/>', 'viewBox="0 0 0 0"')).toEqual(['1:1 The viewBox “0 0 0 0” cannot be read.']);
  expect(problemsOf('<g/>', 'viewBox="0 0 1e9 1e9"')).toEqual([
    '1:1 The drawing says that it is larger than can be printed.',
  ]);
  expect(problemsOf('<text>&eacute;</text>')[0]).toMatch(/not well-formed/);
});

test('a drawing that uses itself over and over, or defines its own words, is refused without being drawn', () => {
  const levels = Array.from(
    { length: 30 },
    (_, level) => `<g id="l${level + 1}"><use href="#l${level}"/><use href="#l${level}"/></g>`,
  );
  const many = `<defs><g id="l0"/>${levels.join('')}</defs><use href="#l30"/>`;
  expect(problemsOf(many)[0]).toMatch(/has more parts than can be printed/);
  const laughs = Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg viewBox="0 0 1 1"><text>&a;</text></svg>');
  expect(readSvg(laughs, 'a.svg', faces).problems[0]?.message).toBe(
    'The drawing defines words of its own before it begins.',
  );
});

test('a file with a drawing is accessible, and its words can be found', async () => {
  const drawing = readPicture(
    svg(
      '<linearGradient id="a"><stop stop-color="red"/><stop offset="1"/></linearGradient><g opacity=".5"><rect width="9" height="9" fill="url(#a)"/><circle r="3"/></g><text y="9">Zinnia</text>',
    ),
    'images/hill.png',
    faces,
  ).value;
  const bytes = assemblePdf([drawn(samplePaper())], meta, { face: faces.face, image: () => drawing });
  await expectAccessible(bytes);
  expect(await textOf(bytes)).toContain('Zinnia');
});
