import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCohortFile } from '../../src/course/cohort-file.ts';
import { readCourseFile } from '../../src/course/course-file.ts';
import { readLibraryFile } from '../../src/course/library-file.ts';
import { readRoster } from '../../src/course/roster.ts';
import { readSessionFile } from '../../src/course/session-file.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { SourceFile } from '../../src/markdown/source.ts';

const FRAGMENTS = `
---
title: A
slot: 3h
starts: 2027-01-12
time: "10:00"
outcomes: [a
materials:
  - { item: A, per: b }
	- x
text
# H
- a
1. b
:::
::
::::
:::activity[A]{minutes=5}
:::exercise[B
:::cards[C]{size=a6 size=a7}
:::handout[D]{#d}
::use[check-in]{minutes=0}
::use
::break[T]{minutes=1 at="9:00"}
:::evaluation
::scale[Q]{meets=}
:::debrief
  :::facilitator
> :::note
${'```'}
<!--
-->
:::note Title
name,called
"Ann,`.split('\n');

const texts = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string()), { maxLength: 25 })
  .map((lines) => lines.join('\n'));

test.each<[string, (file: SourceFile) => { readonly problems: readonly Diagnostic[] }]>([
  ['session', (file) => readSessionFile(file, { number: 1, id: 'a' }, new Map())],
  ['library', readLibraryFile],
  ['course', readCourseFile],
  ['cohort', (file) => readCohortFile(file, 'a', [])],
  ['roster', (file) => readRoster(file)],
])('whatever a %s file holds, it is read, and every problem has its place in it', (_, read) => {
  fc.assert(
    fc.property(texts, (text) => {
      const lines = text.split('\n').length;
      const { problems } = read({ path: 'a.md', text });
      const lost = problems.filter(
        ({ span }) => !span || span.start.line < 1 || span.start.line > lines || span.start.column < 1,
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
