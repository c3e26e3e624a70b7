import { expect, test } from 'vitest';
import type { FurniturePart } from '../../../src/templating/engine/furniture.ts';
import { compileFurniture, renderFurniture } from '../../../src/templating/engine/render.ts';
import type { View } from '../../../src/templating/view.ts';
import { languageWith, template } from '../language.ts';

function furniture(text: string, view: View): FurniturePart[] | undefined {
  const { value } = compileFurniture(languageWith().value, template(text));
  return value && renderFurniture(value, view).value;
}

test('the number of the page and of pages keep their places', () => {
  expect(furniture('{{title}}{right}page {page} of {pages}', { title: 'T' })).toEqual([
    { kind: 'text', text: 'T' },
    { kind: 'right' },
    { kind: 'text', text: 'page ' },
    { kind: 'page' },
    { kind: 'text', text: ' of ' },
    { kind: 'pages' },
  ]);
});

test('a value with the same words in it prints them', () => {
  expect(furniture('{{title}} {page}', { title: '{page} *of* {pages}' })).toEqual([
    { kind: 'text', text: '{page} *of* {pages} ' },
    { kind: 'page' },
  ]);
});

test('a misspelt place is told', () => {
  const { value, problems } = compileFurniture(languageWith().value, template('page {pagess} {other}'));
  expect(value).toBeUndefined();
  expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([
    '“{pagess}” is not known. Did you mean “{pages}”?',
  ]);
});
