/** A pack adds its own foot below that of a paper; the two share their lines where the pack's leaves room. */
import { expect, test } from 'vitest';
import { inspectPdf } from '../support/pdf.ts';
import { workspace } from '../support/workspace.ts';

/** A handout whose title takes two lines at the foot of a page in large print, in a pack with a foot. */
function packWith(foot: string) {
  return workspace({
    'templates/handout.hbs': `---
title: "{{handout.title}}"
one-per: handout
foot: "A long title that goes on over the line {{handout.title}}{right}page {page} of {pages}"
---
# {{handout.title}}

{{{handout.body}}}
`,
    'templates/hello-pack.hbs': `---
title: Pack
one-per: session
file: "hello-{{session.number}}"
edition: large-print
foot: "${foot}"
parts: [handout]
---
# Cover
`,
  });
}

/** What stands at the foot of the handout's page, from the top down, a line each. */
async function footIn(foot: string): Promise<string[]> {
  const place = packWith(foot);
  const { written } = await place.runJson(['build', 'hello-pack', '--session', '1']);
  const { pages } = await inspectPdf(place.read(`out/${written[0] ?? ''}`));
  const lines = new Map<number, string[]>();
  for (const { text, y } of pages.at(-1)?.texts.filter(({ artifact }) => artifact) ?? []) {
    const line = Math.round(y);
    lines.set(
      line,
      [...(lines.get(line) ?? []), text.trim()].filter((one) => one !== ''),
    );
  }
  return [...lines].toSorted(([a], [b]) => a - b).map(([, words]) => words.join(' | '));
}

test('a long foot goes on beside the number of a page in the pack', async () => {
  expect(await footIn('{right}pack page {page}')).toEqual([
    'A long title that goes on over the line | page 1 of 1',
    'What we agreed | pack page 2',
  ]);
});

test('it keeps clear of a pack’s foot that stands at the start of the line, or whose length is not known', async () => {
  for (const foot of ['Our pack{right}pack page {page}', '{right}{{course.title}} page {page}']) {
    const lines = await footIn(foot);
    expect(lines).toHaveLength(3);
    expect(lines[2]).not.toContain('What we agreed');
  }
});
