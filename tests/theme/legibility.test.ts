import { expect, test } from 'vitest';
import { places } from '../course/workspace.ts';
import { readFrom } from './themes.ts';

const problemsOf = async (text: string) => (await readFrom({ ours: text }, 'ours')).problems;

test.each([
  ['standard', 12, 11.9],
  ['clear-print', 14, 13],
  ['large-print', 18, 16],
  ['dyslexia', 14, 12],
])('a theme that extends %s can be as small as %d points, and not %d', async (base, least, smaller) => {
  expect(await problemsOf(`extends: ${base}\ntype: { body: ${least} }`)).toEqual([]);
  const [problem, ...others] = await problemsOf(`extends: ${base}\ntype: { body: ${smaller} }`);
  expect(places(problem ? [problem] : [])).toEqual(['templates/themes/ours.yaml:2:15 too-small']);
  expect(problem?.message).toBe(
    `Body text would be ${smaller} points, and in this edition ${least} points is the least.`,
  );
  expect(others.every(({ code }) => code === 'too-small')).toBe(true);
});

test('small print has a floor of its own: in large print there is none', async () => {
  expect(await problemsOf('extends: large-print\ntype: { body: 20, small: 0.9 }')).toEqual([]);
  const problems = await problemsOf('extends: large-print\ntype: { small: 0.9 }');
  expect(places(problems)).toEqual(['templates/themes/ours.yaml:2:16 too-small']);
  expect(problems[0]?.message).toBe('Small print would be 16.2 points, and in this edition 18 points is the least.');
});

test('leading has a floor where an edition promises it', async () => {
  expect(await problemsOf('extends: standard\ntype: { leading: 1.2 }')).toEqual([]);
  expect(places(await problemsOf('extends: standard\ntype: { leading: 1.1 }'))).toEqual([
    'templates/themes/ours.yaml:2:18 too-small',
  ]);
  expect(places(await problemsOf('extends: dyslexia\ntype: { leading: 1.4 }'))).toEqual([
    'templates/themes/ours.yaml:2:18 too-small',
  ]);
});

test('a floor can be raised, and not lowered', async () => {
  const files = {
    ours: 'floor: { body: 15, leading: 1 }\ntype: { body: 15 }',
    theirs: 'extends: ours\ntype: { body: 14 }',
  };
  expect((await readFrom(files, 'ours')).theme.floor).toMatchObject({ body: 15, leading: 1.2 });
  expect(places((await readFrom(files, 'theirs')).problems)).toEqual(['templates/themes/theirs.yaml:2:15 too-small']);
});

test.each([
  // On white, and on the standard tints, which are all a little darker.
  ['ink', '#484848', []],
  ['ink', '#606060', ['weak-contrast']],
  ['ink', '#808080', ['low-contrast']],
  ['soft', '#606060', ['weak-contrast']],
  ['link', '#808080', ['low-contrast']],
  ['accent', '#606060', []],
  ['accent', '#808080', ['low-contrast']],
  ['hairline', '#808080', []],
  ['hairline', '#a0a0a0', ['low-contrast']],
])('%s in %s gives %j', async (name, colour, codes) => {
  const problems = await problemsOf(`colour: { ${name}: "${colour}" }`);
  expect(problems.map(({ code }) => code)).toEqual(codes);
  for (const { span } of problems) expect(span?.start).toEqual({ line: 1, column: 11 + name.length + 2 });
});

test('text has to be readable on every tint, not on the paper alone', async () => {
  const [problem] = await problemsOf('colour: { link: "#747474" }');
  expect(problem).toMatchObject({
    code: 'low-contrast',
    message:
      'The contrast of “link” (#747474) on “tint.table” (#e3ebee) is 3.86:1, and 8 other pairs with “link” (#747474) are weak too.',
    hint: '4.5:1 is the least; “#4b4b4b” instead of “#747474” has it.',
  });
});

test('where the ground was written last, it is the ground that is told', async () => {
  const problems = await problemsOf('colour:\n  tint: { care: "#8a4a10" }');
  expect(places(problems)).toEqual(['templates/themes/ours.yaml:2:17 low-contrast']);
});

test('the title of a box has to be readable on the ground of the box', async () => {
  const problems = await problemsOf('colour: { edge: { tip: "#8fbf5f" } }');
  expect(places(problems)).toEqual(['templates/themes/ours.yaml:1:24 low-contrast']);
  expect(problems[0]?.message).toContain('“edge.tip” (#8fbf5f) on “tint.tip” (#edf5e6)');
});

test('a colour of a workspace has to be readable in every edition', async () => {
  const files = { standard: 'colour: { soft: "#525252" }' };
  expect((await readFrom(files, 'standard')).problems.map(({ code }) => code)).toEqual(['weak-contrast']);
  const [problem] = (await readFrom({ standard: 'colour: { ink: "#737373" }' }, 'dyslexia')).problems;
  expect(places(problem ? [problem] : [])).toEqual(['templates/themes/standard.yaml:1:16 low-contrast']);
  expect(problem?.message).toContain('(#fbe3c3)');
});

test('light on dark is as good as dark on light', async () => {
  const grounds = ['note', 'tip', 'care', 'facilitator', 'debrief', 'opt-out'];
  const tints = [...grounds, 'table', 'pause'].map((name) => `${name}: "#202020"`).join(', ');
  const edges = grounds.map((name) => `${name}: "#ffffff"`).join(', ');
  const text = ['ink', 'soft', 'accent', 'link', 'hairline'].map((name) => `${name}: "#f0f0f0"`).join(', ');
  expect(await problemsOf(`colour: { paper: "#101010", ${text}, tint: { ${tints} }, edge: { ${edges} } }`)).toEqual([]);
});
