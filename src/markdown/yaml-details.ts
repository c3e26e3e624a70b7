import matter from 'gray-matter';
import { parseDocument, type Document } from 'yaml';
import type { Position } from '../diagnostics/diagnostic.ts';
import { sourceLines } from './source-lines.ts';

/** The details of a file, as YAML reads them. */
export interface YamlDetails {
  readonly document: Document.Parsed;
  /** The place of an offset in the file: the block is counted from its opening `---`, which is line 1. */
  positionAt(offset: number): Position;
}

/**
 * Reads details as YAML 1.2 with its core schema, where dates and times are text. gray-matter would run a block that
 * begins with `---js`, whatever its options say, and remembers what it has read unless it is given options. So it gets a
 * block that is known to be YAML, our reader for it, and a refusal for all else.
 *
 * @param text What stands between the `---` lines; every line ends with LF, and none begins with `---`.
 * @returns undefined where there is nothing but comments.
 */
export function readYaml(text: string): YamlDetails | undefined {
  let read: YamlDetails | undefined;
  const yaml = (block: string): object => {
    read = parseYaml(block);
    return {};
  };
  matter(`---\n${text}---\n`, {
    language: 'yaml',
    engines: { yaml, json: refuse, javascript: refuse, js: refuse, coffee: refuse },
  });
  return read;
}

/** Parses YAML that stands by itself, without lines of `---` around it. */
export function parseYaml(text: string): YamlDetails {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  // YAML's own counter of lines misses those within a value of several lines.
  return { document, positionAt: sourceLines(text).positionAt };
}

function refuse(): never {
  throw new TypeError('only YAML is read');
}
