import { expect, test } from 'vitest';
import { textOf } from '../support/pdf-text.ts';
import { workspace } from '../support/workspace.ts';

const HARD = Array(12)
  .fill('Organisational responsibilities necessitate comprehensive administrative documentation.')
  .join(' ');

// Drawings, codes and the bar that shows how far a build is are held by tests of theirs.
test('what the program loads late is there when a course needs it', async () => {
  const place = workspace({
    'content/sessions/01-hello.md': (text) =>
      text.replace('We start on time.', `${HARD}\n\n::tick[A *sharp* pencil &amp; paper]\n\n${HARD}\n`),
  });
  const { problems } = await place.runJson(['check', '--verbose']);
  expect(problems.map(({ code, message }) => [code, message])).toContainEqual([
    'reading-age',
    expect.stringMatching(/^“What we agreed” reads as for age \d\d\.$/) as unknown,
  ]);
  const { written } = await place.runJson(['build', 'handout', '--session', '1']);
  expect(await textOf(place.read(`out/${written[0]}`))).toContain('A sharp pencil & paper');
});
