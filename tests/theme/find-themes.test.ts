import { expect, test } from 'vitest';
import { DEFAULT_EDITIONS } from '../../src/course/roster.ts';
import { openWorkspace } from '../../src/course/workspace-files.ts';
import { packageRoot } from '../../src/support/package-root.ts';
import { findThemes } from '../../src/theme/find-themes.ts';
import { filesOf } from '../templating/files.ts';

test('the standard theme comes first, though it has no file, then all others by name', async () => {
  const own = filesOf({ 'templates/themes/zebra.yaml': '', 'templates/themes/albatross.yaml': '' });
  const shipped = filesOf({ 'templates/themes/large-print.yaml': '', 'templates/themes/zebra.yaml': '' });
  expect([...(await findThemes([own, shipped])).value]).toEqual([
    ['standard', []],
    ['albatross', [0]],
    ['large-print', [1]],
    ['zebra', [0, 1]],
  ]);
});

test('a course that is read by itself knows the editions that ship, but for the one of facilitators', async () => {
  const { value } = await findThemes([openWorkspace(packageRoot())]);
  expect(DEFAULT_EDITIONS[0]).toBe('standard');
  expect([...DEFAULT_EDITIONS, 'facilitator'].toSorted()).toEqual([...value.keys()].toSorted());
});
