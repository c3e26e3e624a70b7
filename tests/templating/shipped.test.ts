import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../src/course/workspace-files.ts';
import { createLanguage } from '../../src/templating/engine/create-language.ts';
import { compileTemplate } from '../../src/templating/papers/compile-template.ts';
import { findPartials, findTemplates } from '../../src/templating/papers/find.ts';
import { readTemplates } from '../../src/templating/papers/read-templates.ts';
import { loadStrings } from '../../src/templating/wording/strings.ts';
import { createWording } from '../../src/templating/wording/wording.ts';
import { briefly } from './language.ts';

const shipped = openWorkspace(fileURLToPath(new URL('../../', import.meta.url)));

test('every shipped template, partial and string can be read and compiled', async () => {
  const strings = await loadStrings([shipped], 'en-GB');
  const files = await findTemplates([shipped]);
  const templates = readTemplates(files.value);
  const partials = await findPartials([shipped]);
  const sources = partials.value.map(
    ({ name, file }) => [name, { text: file.text, file: file.path, line: 1 }] as const,
  );
  const language = createLanguage(createWording('en-GB', strings.value), new Map(sources));
  const compiled = templates.value.map((template) => compileTemplate(language.value, template));
  const outcomes = [strings, files, templates, partials, language, ...compiled];
  expect(briefly(outcomes.flatMap(({ problems }) => problems))).toEqual([]);
  expect(files.value.length).toBeGreaterThan(0);
});
