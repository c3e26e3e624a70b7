/** Names in every script print right: in a letter, on a cover and in a list. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from '../support/pdf-ua.ts';
import { textOfPages } from '../support/pdf-text.ts';
import { workspace, type JsonRun } from '../support/workspace.ts';

const NAMES = ['Łucja Żółć', 'Ŵyn Llŷr', 'Ελένη Παπαδοπούλου', 'Юлія Їжак', 'محمد الأمين', 'שרה לוי', 'Sam 🙂'];

describe('a roster of names in many scripts', () => {
  const place = workspace({
    'content/cohorts/spring.roster.csv': `name\n${NAMES.join('\n')}\n`,
    'content/cohorts/spring.md': (text) =>
      text.replace('Dear {{participant.called}},', 'Dear {{participant.called}}, welcome.'),
    'templates/named.hbs': [
      '---',
      'title: "Of {{participant.name}}"',
      'one-per: participant',
      'file: "named/{{two participant.number}}"',
      '---',
      ':::cover',
      '',
      '# {{participant.name}}',
      '',
      '{{course.title}}',
      '',
      ':::',
      '',
      '- {{participant.name}}',
    ].join('\n'),
  });
  let built: JsonRun;

  beforeAll(async () => {
    built = await place.runJson(['build', 'named', 'joining-letter', 'participant-pack']);
  });

  test('is built without a problem', () => {
    expect(built).toMatchObject({ code: 0, problems: [] });
    expect(built.written).toHaveLength(NAMES.length * 3);
  });

  /** Without white space: pdf.js has its own between words from right to left. */
  const textIn = async (path: string): Promise<string> => {
    const bytes = place.read(join('out/spring', path));
    await expectAccessible(bytes);
    return (await textOfPages(bytes)).join('').replaceAll(/\s/g, '');
  };

  test.each(NAMES.map((name, index) => [name, String(index + 1).padStart(2, '0')]))(
    'prints “%s” in a letter, on a cover, in a list and on a pack',
    async (name, number) => {
      const own = name.replaceAll(' ', '');
      expect(await textIn(`letters/${number}.pdf`)).toContain(`Dear${own},welcome.`);
      expect(await textIn(`named/${number}.pdf`)).toBe(`${own}Walkingsidebyside•${own}`);
      expect(await textIn(`packs/participant-${number}.pdf`)).toContain(`Walkingsidebyside${own}`);
    },
  );
});
