/** What stands in the text of a course beside words, all the way to finished files. */
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/pdf-ua.ts';
import { textOf } from '../support/pdf-text.ts';
import { workspace } from '../support/workspace.ts';

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><circle cx="50" cy="50" r="40"/><text x="9" y="9">Zinnia</text></svg>';
const BODY = `See [our page](https://example.org/peer).

![A circle](../images/circle.svg "Caption")

A small ![circle](../images/circle.svg) here.

::qr[Tell us]{to=https://example.org/tell}

:::bars[Welcome]
| Answer | People |
|---|---|
| Fully | 7 |
:::
`;

const handout = (body: string) => ({
  'content/sessions/01-hello.md': (text: string) => text.replace('We start on time.', body),
  'content/images/circle.svg': DRAWING,
});

test('a handout with drawings, a code, bars and links is accessible, and lists its addresses in packs too', async () => {
  const place = workspace(handout(BODY));
  const { written, problems } = await place.runJson(['build', 'handout', 'participant-pack', '--session', '1']);
  expect(problems).toEqual([]);
  for (const path of written.slice(0, 2)) {
    const bytes = place.read(`out/${path}`);
    await expectAccessible(bytes);
    const text = await textOf(bytes);
    for (const words of [
      'Zinnia',
      'example.org/tell',
      'Fully 7',
      'Addresses in this paper',
      'our page: example.org/peer',
    ]) {
      expect(text).toContain(words);
    }
  }
});

test('a template can leave the list of addresses out', async () => {
  const template =
    '---\ntitle: "{{handout.title}}"\none-per: handout\nfile: "{{handout.id}}"\naddresses: false\n---\n# {{handout.title}}\n\n{{{handout.body}}}\n';
  const place = workspace({ ...handout(BODY), 'templates/handout.hbs': template });
  const { written } = await place.runJson(['build', 'handout', '--session', '1']);
  expect(await textOf(place.read(`out/${written[0]}`))).not.toContain('example.org/peer');
});

test('what cannot be printed of a drawing is told once, at its line, by check and build', async () => {
  const place = workspace({
    ...handout(BODY),
    'content/images/circle.svg': DRAWING.replace('<circle', '\n  <script/><circle'),
  });
  for (const command of [['check'], ['build', '--session', '1']]) {
    const { problems, code } = await place.runJson(command);
    expect(code).not.toBe(0);
    expect(problems).toMatchObject([
      { code: 'drawing-unprintable', span: { file: 'content/images/circle.svg', start: { line: 2, column: 3 } } },
    ]);
  }
});
