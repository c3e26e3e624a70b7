import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

/** Writes a workspace into a folder that is there as long as the test runs, and gives its path. */
export async function workspace(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'coursepack-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

/** Where problems are, and which: `content/course.md:3:1 missing-value`. */
export function places(problems: readonly Diagnostic[]): string[] {
  return problems.map(({ code, span }) => `${span?.file}:${span?.start.line}:${span?.start.column} ${code}`);
}

/** What problems say. */
export function messages(problems: readonly Diagnostic[]): string[] {
  return problems.map(({ message }) => message);
}

/** A file's details and text, with sensible values for all that is required. */
export function sessionText(body: string, details: Readonly<Record<string, string>> = {}): string {
  const all = { title: 'Power', slot: '1h', aim: 'Look at power', outcomes: '{ power: Notice power }', ...details };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

export const COURSE_TEXT = `---
title: Peer support
organisation: The Network
version: "1"
values: { Hope: Recovery is possible. }
themes: { loss: sensitive, groups: ordinary }
contacts:
  - { name: Samaritans, phone: 116 123, verified: 2026-11-01 }
---

About the course.

:::evaluation
::scale[I felt welcome]
:::
`;
