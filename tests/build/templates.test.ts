/** A template is data: a file more is a kind of paper more, and a workspace's own stands for the shipped one. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textOf, textOfPages } from '../support/pdf-text.ts';
import { workspace } from '../support/workspace.ts';

const CERTIFICATE = `---
title: Certificate
description: What everyone gets on the last day
one-per: participant
file: "certificates/{{two participant.number}}"
page: { size: A5, orientation: landscape }
---
# Well done, {{participant.called}}
`;

test('a new file in templates is a new kind of paper, which list shows and build makes', async () => {
  const place = workspace({ 'templates/certificate.hbs': CERTIFICATE });
  const { json } = await place.runJson(['list', 'templates']);
  expect(json['templates']).toContainEqual({
    name: 'certificate',
    onePer: 'participant',
    audience: 'participant',
    description: 'What everyone gets on the last day',
  });
  const { written } = await place.runJson(['build', 'certificate']);
  expect(written).toEqual(['01', '02', '03'].map((number) => `spring/certificates/${number}.pdf`));
  expect(await textOfPages(place.read('out/spring/certificates/03.pdf'))).toEqual(['Well done, Wilf']);
});

test('a template of the workspace stands for the shipped one of its name, in packs too', async () => {
  const place = workspace({
    'templates/handout.hbs':
      '---\ntitle: "{{handout.title}}"\none-per: handout\nfile: "mine/{{handout.id}}"\n---\n# Mine: {{handout.title}}\n\n{{{handout.body}}}\n',
  });
  const { written } = await place.runJson(['build', 'handout', 'participant-pack']);
  expect(written.slice(0, 2)).toEqual(['spring/mine/agreed.pdf', 'spring/mine/listening-well.pdf']);
  expect(await textOf(place.read('out/spring/mine/agreed.pdf'))).toContain('Mine: What we agreed We start on time.');
  expect(await textOf(place.read('out/spring/packs/participant-01.pdf'))).toContain(
    'Mine: What we agreed We start on time.',
  );
});

test('a partial and a string of the workspace stand for the shipped ones', async () => {
  const place = workspace({
    'templates/partials/cover.hbs': ':::cover\n\n# Our own {{title}}\n\n:::\n',
    'templates/strings/en-GB.yaml': 'page: Sheet\n',
  });
  const { code } = await place.runJson(['build', 'cover', 'handout', '--session', '1']);
  expect(code).toBe(0);
  expect(await textOf(place.read('out/spring/cover.pdf'))).toBe('Our own Walking side by side');
  expect(await textOf(place.read('out/spring/01-hello/handout-agreed.pdf'))).toContain('Sheet 1 of 1');
});

test('a fault in a template or a partial stops the papers that need it, and no others; check tells it', async () => {
  const place = workspace({
    'templates/flyer.hbs': '---\ntitle: Flyer\nonce-per: course\n---\n# {{course.title}}\n',
    'templates/partials/agenda.hbs': '{{#each session.items}}\n',
  });
  const files = async (...args: string[]) => {
    const { code, problems } = await place.runJson(args);
    return { code, files: [...new Set(problems.map(({ span }) => span?.file))] };
  };
  expect(await files('build', 'handout')).toEqual({ code: 0, files: [] });
  expect(await files('build', 'flyer')).toEqual({ code: 1, files: ['templates/flyer.hbs'] });
  expect(await files('build', 'session-plan')).toEqual({ code: 1, files: ['templates/partials/agenda.hbs'] });
  // A pack needs what its parts do.
  expect(await files('build', 'session-pack')).toEqual({ code: 1, files: ['templates/partials/agenda.hbs'] });
  const both = { code: 1, files: expect.arrayContaining(['templates/flyer.hbs', 'templates/partials/agenda.hbs']) };
  expect(await files('build')).toEqual(both);
  expect(await files('check')).toEqual(both);
});

test('a paper is made only where there is what it is about', async () => {
  const place = workspace({
    'content/sessions/02-listening.md': (text) =>
      text.replace(/:::evaluation[^]*$/, '').replaceAll(' meets=listen', ''),
  });
  const papers = await place.papers();
  expect(papers).toContain('spring/01-hello/evaluation-form.pdf');
  expect(papers).not.toContain('spring/02-listening/evaluation-form.pdf');
});

test('list papers names what build makes', async () => {
  const place = workspace();
  const { written } = await place.runJson(['build']);
  expect(await place.papers()).toEqual(written);
  expect(place.files()).toEqual(written.toSorted());
});

test('without a cohort, papers of the course are made in the folder itself', async () => {
  const place = workspace({ 'content/cohorts': undefined });
  const { code, written } = await place.runJson(['build']);
  expect(code).toBe(0);
  expect(written).toContain('01-hello/handout-agreed.pdf');
  expect(written.filter((path) => /pack|letter|programme|print-sheet/.test(path))).toEqual([]);
  expect(await textOf(place.read(join('out', '02-listening/session-plan.pdf')))).toContain(
    '00:10 to 00:20 Why listening helps',
  );
});

test('--session takes numbers, ranges and ids', async () => {
  const place = workspace({
    'content/sessions/03-third.md': `---\ntitle: Third\nslot: 5m\naim: End.\noutcomes: {}\n---\n\n:::activity[End]{minutes=5}\nGoodbye.\n:::\n`,
  });
  const sessions = async (choice: string): Promise<string[]> => {
    const { written } = await place.runJson(['build', 'session-opener', '--session', choice]);
    return written.map((path) => path.split('/')[1] ?? '');
  };
  expect(await sessions('2')).toEqual(['02-listening']);
  expect(await sessions('2-3')).toEqual(['02-listening', '03-third']);
  expect(await sessions('third, 1')).toEqual(['01-hello', '03-third']);
});
