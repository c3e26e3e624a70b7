import { spanAt, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { idFrom } from './body/part.ts';

const NUMBERED = /^(\d{1,3})-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;
const PLAIN = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

/** What the name of a file says where its number gives an order. */
export interface NumberedName {
  readonly number: number;
  readonly id: string;
}

/** The number and the id of `04-what-is-peer-support.md`. */
export function parseNumberedName(name: string): NumberedName | undefined {
  const [, number, id] = NUMBERED.exec(name) ?? [];
  return number === undefined || id === undefined ? undefined : { number: Number(number), id };
}

/** The id of `example.md`. */
export function parseId(name: string): string | undefined {
  return PLAIN.exec(name)?.[1];
}

/** @param example What such a file is called. */
export function badFileName(folder: string, name: string, example: string): Diagnostic {
  const [, number = '', rest = ''] = /^(\d*)(.*)\.[^.]+$/.exec(name) ?? [];
  const numbered = /^\d/.test(example);
  const id = idFrom(rest);
  const better = id ? `${numbered ? `${number.padStart(2, '0')}-` : ''}${id}.md` : example;
  const without = `Begin it with its number in the running order, such as ${example.slice(0, 3)}${id}.md`;
  const hint = better === name ? `Such a file is called, for example, ${example}` : `Call it ${better}`;
  return problem(
    'bad-file-name',
    spanAt(`${folder}/${name}`, 1),
    `The file name “${name}” cannot be understood.`,
    numbered && id && number === '' ? without : hint,
  );
}
