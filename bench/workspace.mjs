/** Writes a workspace of measured prose: a session a handout, and a pack of them all. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpus } from './corpus.mjs';

const PACK = `---
title: Measured pack
one-per: participant
file: "packs/{{two participant.number}}"
page: { size: A4, sides: 1 }
foot: "{right}pack page {page}"
parts: [contents, handout]
---
:::cover

# {{course.title}}

{{participant.name}}

:::
`;

/** Changes a line in the handout of the first session. */
export function editSession(root, round) {
  const path = join(root, 'content/sessions/001-measured-001.md');
  const lines = readFileSync(path, 'utf8').split('\n');
  const at = lines.indexOf('## Aims') - 2;
  lines[at] = `${lines[at].replace(/ Edited \d+ times\.$/, '')} Edited ${round} times.`;
  writeFileSync(path, lines.join('\n'));
}

/** @param {string} root an empty folder */
export function writeWorkspace(root, { sessions, people }) {
  const made = corpus(sessions, people);
  const put = (path, text) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  put('content/course.md', '---\ntitle: Working together\norganisation: Example\nversion: "1"\n---\nMeasured prose.\n');
  made.sessions.forEach(({ title, markdown, png }, index) => {
    const number = String(index + 1).padStart(3, '0');
    put(`content/sessions/img/${number}.png`, png);
    put(
      `content/sessions/${number}-measured-${number}.md`,
      `---\ntitle: "${title}"\nslot: 60m\naim: Measure.\noutcomes:\n  read: Read\n---\n\n:::activity[Reading]{minutes=60 meets=read}\n\nRead.\n\n:::\n\n:::handout[${title}]{#text-${number}}\n${markdown}\n:::\n\n:::evaluation\n\n::scale[I can read]{meets=read}\n\n:::\n`,
    );
  });
  put(
    'content/cohorts/measured.md',
    '---\ntitle: Measured\nvenue: { name: Hall, address: 1 Example Street, access: Step-free }\nstarts: 2027-01-12\ntime: "10:00"\nevery: week\nfacilitators: [{ name: Example }]\nroster: measured.roster.csv\n---\n\nDear {{participant.called}}.\n',
  );
  put(
    'content/cohorts/measured.roster.csv',
    ['name', ...(made.people.length > 0 ? made.people : ['Example Person'])].join('\n') + '\n',
  );
  put('templates/measured-pack.hbs', PACK);
}
