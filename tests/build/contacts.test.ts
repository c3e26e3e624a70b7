import { expect, test } from 'vitest';
import { textOf } from '../support/pdf-text.ts';
import { workspace } from '../support/workspace.ts';

test('every way to reach someone is named, and an address of a site stands as it is', async () => {
  const place = workspace({
    'content/course.md': (text) =>
      text.replace(
        /contacts:\n(?: .*\n)*/,
        'contacts:\n  - { name: Team, phone: "01632 960184", text: "85258", email: team@example.org, web: www.example.org, hours: day and night, verified: 2026-11-01 }\n  - { name: Letters, email: letters@example.org, verified: 2026-11-01 }\n',
      ),
    'templates/listed.hbs': '---\ntitle: Listed\none-per: course\nfile: listed\n---\n# Listed\n\n{{{contacts}}}\n',
  });
  const { written, problems } = await place.runJson(['build', 'listed']);
  expect(problems).toEqual([]);
  expect(written).toEqual(['spring/listed.pdf']);
  const text = (await textOf(place.read('out/spring/listed.pdf'))).replaceAll(/\s+/g, ' ');
  expect(text).toContain(
    'Team: Phone 01632 960184, text 85258, www.example.org or email team@example.org. Day and night.',
  );
  expect(text).toContain('Letters: Email letters@example.org.');
});
