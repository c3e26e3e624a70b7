import { expect, test } from 'vitest';
import { readTemplate } from '../../../src/templating/papers/read-template.ts';
import { readTemplates } from '../../../src/templating/papers/read-templates.ts';
import type { TemplateFile } from '../../../src/templating/papers/find.ts';
import { briefly } from '../language.ts';

function file(name: string, text: string): TemplateFile {
  return { name, file: { path: `templates/${name}.hbs`, text }, origin: 0 };
}

/** A template with these details beside the required ones. */
function details(lines: string): TemplateFile {
  return file('paper', `---\ntitle: Paper\none-per: session\nfile: paper\n${lines}\n---\nbody\n`);
}

test('a template says what it makes', () => {
  const text = `---
title: "{{session.title}}: plan"
description: For the table
one-per: session
audience: facilitator
file: plan/{{session.id}}
page: { size: A5, orientation: landscape, sides: 2 }
fillable: true
head: "{{course.title}}"
foot: 'page {page}'
when: session.evaluation
---
# Body
`;
  const { value, problems } = readTemplate(file('plan', text));
  expect(problems).toEqual([]);
  expect(value).toMatchObject({
    name: 'plan',
    description: 'For the table',
    onePer: 'session',
    audience: 'facilitator',
    page: { size: 'A5', orientation: 'landscape', sides: 2 },
    fillable: true,
    parts: [],
    when: { names: ['session', 'evaluation'] },
    title: { text: '{{session.title}}: plan', file: 'templates/plan.hbs', line: 2, column: 9 },
    file: { text: 'plan/{{session.id}}', line: 6, column: 7 },
    foot: { text: 'page {page}', line: 10, column: 8 },
    body: { text: '# Body\n', line: 13 },
  });
});

test('what is not said is for participants, on one side of A4, to fill in by pen', () => {
  expect(readTemplate(details('')).value).toMatchObject({
    audience: 'participant',
    page: { size: 'A4', orientation: 'portrait', sides: 1 },
    fillable: false,
    head: undefined,
    when: undefined,
  });
});

test('the parts of a pack keep their order and their places', () => {
  const { value } = readTemplate(details('parts:\n  - cover\n  - each: session\n    parts: [handout, form]'));
  expect(value?.parts).toMatchObject([
    { kind: 'template', name: 'cover', span: { start: { line: 6, column: 5 } } },
    {
      kind: 'each',
      each: 'session',
      parts: [{ name: 'handout' }, { name: 'form', span: { start: { line: 8, column: 22 } } }],
    },
  ]);
});

test.each([
  ['heda: x', '5:1 unknown-key “heda” is not a detail that is known here. Did you mean “head”?'],
  ['page: { sise: A4 }', '5:9 unknown-key “sise” is not a detail that is known here. Did you mean “size”?'],
  ['elephant: x', '5:1 unknown-key “elephant” is not a detail that is known here. The names here are “title”,'],
  ['audience: facilitators', '5:11 bad-value “audience” cannot be “facilitators”. Did you mean “facilitator”?'],
  ['page: { size: A3 }', '5:15 bad-value “size” cannot be “A3”. Did you mean “A4”?'],
  ['fillable: maybe', '5:11 bad-value “fillable” cannot be “maybe”. Write true or false.'],
  ['page: { sides: 3 }', '5:16 bad-value “sides” cannot be “3”. Write 1 or 2.'],
  [
    'page: A4',
    '5:7 bad-value “page” cannot be “A4”. Write the paper in curly brackets, such as { size: A4, sides: 2 }.',
  ],
  ['head: 12', '5:7 bad-value “head” cannot be “12”. Write text, such as "{{course.title}}".'],
  [
    'head: {{course.title}}',
    '5:8 bad-yaml The value of “head” begins with curly brackets, and is not in quotes. Put the whole value in quotes: head: "{{course.title}}".',
  ],
  ['parts: cover', '5:8 bad-value “parts” cannot be “cover”. Write a list of templates, such as [cover, handout].'],
  ['parts: [{ each: sesion, parts: [] }]', '5:17 bad-value “each” cannot be “sesion”. Did you mean “session”?'],
  [
    'parts: [{ eech: session, parts: [] }]',
    '5:11 unknown-key “eech” is not a detail that is known here. Did you mean “each”?',
  ],
  [
    'parts: [12]',
    '5:9 bad-value Entry 1 of “parts” cannot be “12”. Write the name of a template, or { each: session, parts: [handout] }.',
  ],
  ['when: "{{x}}"', '5:7 bad-value “when” cannot be “{{x}}”. Write the name of something, such as session.evaluation.'],
  ['description:', '5:1 missing-value “description” is missing. '],
])('a wrong detail is told at its place: %s', (line, expected) => {
  const { value, problems } = readTemplate(details(line));
  expect(value).toBeUndefined();
  expect(briefly(problems)).toContainEqual(expect.stringContaining(`templates/paper.hbs:${expected}`));
});

test('every wrong detail is told at once', () => {
  const { problems } = readTemplate(file('x', '---\ntitel: X\none-per: sesion\npage: { sides: 4, size: A4 }\n---\n'));
  expect(problems.map(({ code }) => code).toSorted()).toEqual([
    'bad-value',
    'bad-value',
    'missing-value',
    'unknown-key',
  ]);
});

test('a template without details is told so', () => {
  expect(briefly(readTemplate(file('x', '# Title\n')).problems)).toEqual([
    expect.stringMatching(/^templates\/x\.hbs:1:1 front-matter-missing /),
  ]);
});

/** Templates by name, each with its parts. */
function pack(templates: Readonly<Record<string, string>>): string[] {
  const files = Object.entries(templates).map(([name, parts]) =>
    file(name, `---\ntitle: X\none-per: course\nfile: ${name}\nparts: ${parts}\n---\n`),
  );
  return briefly(readTemplates(files).problems);
}

test('a part that does not exist is told with the nearest one', () => {
  expect(pack({ pack: '[hadnout, { each: session, parts: [cover] }]', handout: '[]', cover: '[]' })).toEqual([
    'templates/pack.hbs:5:9 unknown-template There is no template “hadnout”. Did you mean “handout”?',
  ]);
});

test('a pack that is a part of itself is told', () => {
  expect(pack({ a: '[c, b]', b: '[{ each: session, parts: [a] }]', c: '[]' })).toEqual([
    'templates/a.hbs:5:12 bad-template “a” is a part of itself: “a” → “b” → “a”. Take one of them out of its “parts”.',
  ]);
});

test('a faulty template is not also told as a missing part', () => {
  const files = [
    file('pack', '---\ntitle: X\none-per: course\nfile: pack\nparts: [bad]\n---\n'),
    file('bad', '---\none-per: course\n---\n'),
  ];
  expect(readTemplates(files).problems.map(({ code }) => code)).toEqual(['missing-value']);
});

test('a template that makes neither a file nor a part is told', () => {
  const text = '---\ntitle: X\none-per: course\n---\n';
  expect(briefly(readTemplates([file('lost', text)]).problems)).toEqual([
    expect.stringContaining('templates/lost.hbs:1:1 missing-value The template “lost” makes no paper.'),
  ]);
});
