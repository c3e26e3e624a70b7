import { expect, test } from 'vitest';
import { outline, problemsOf } from './tree.ts';

test('tables, task lists, strikethrough and footnotes are read', () => {
  const text = '| a |\n| - |\n| b |\n\n- [x] done\n\n~~gone~~[^1]\n\n[^1]: foot';
  expect(problemsOf(text)).toEqual([]);
  for (const type of ['table', 'listItem', 'delete', 'footnoteReference', 'footnoteDefinition']) {
    expect(outline(text)).toContain(type);
  }
});

test('a bare address becomes a link', () => {
  expect(
    outline('See https://example.org or www.example.org, or write to ann@example.org.').match(/link /g),
  ).toHaveLength(3);
});

test('a table has a bar in it, and an address may be in capitals', () => {
  expect(outline('WWW.example.org').match(/link /g)).toHaveLength(1);
  expect(outline('a|b\n-|-')).toContain('table');
  expect(outline('a\n:-')).not.toContain('table');
});

test('an escaped address stays text', () => {
  expect(outline('ann&#64;example.org and https&#58;//example.org and www&#46;example.org')).not.toContain('link');
});

test('a single tilde is text, as in “~10 minutes”', () => {
  expect(outline('~10 minutes, then ~20')).not.toContain('delete');
});

test('a footnote may be written inside a later block', () => {
  const text = 'a[^1]\n\n:::note\n:::tip\n[^1]: foot\n:::\n:::';
  expect(outline(text)).toContain('footnoteReference');
});

test('HTML stays in the tree', () => {
  expect(outline('a <b>c</b>\n\n<div>\n</div>').match(/html/g)).toHaveLength(3);
});
