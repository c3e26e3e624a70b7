import { expect, test } from 'vitest';
import { readWorkspace } from '../../src/build/workspace.ts';
import { workspace } from '../course/workspace.ts';
import { SMALL_COURSE } from '../support/small-course.ts';

/** The editions of the people of a roster, read for a build in some edition. */
async function editionsOfPeople(edition: string | undefined): Promise<string[] | undefined> {
  const root = await workspace({
    ...SMALL_COURSE,
    'content/cohorts/spring.roster.csv': 'name,edition\nZebedee Quux,\nYolanda Xylem,dyslexia\n',
  });
  const { value } = await readWorkspace(root, { edition });
  return value?.course.cohorts[0]?.participants.map((person) => person.edition);
}

test('who asks for no edition is given the one that a build is for, and who asks for one keeps it', async () => {
  expect(await editionsOfPeople('large-print')).toEqual(['large-print', 'dyslexia']);
});

test.each([undefined, 'no-such-edition'])(
  'without an edition that there is (%s) it is the standard one',
  async (edition) => {
    expect(await editionsOfPeople(edition)).toEqual(['standard', 'dyslexia']);
  },
);
