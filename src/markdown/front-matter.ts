import type { Outcome } from '../diagnostics/diagnostic.ts';
import { findDetails } from './details-block.ts';
import type { SourceFile } from './source.ts';
import { readYaml } from './yaml-details.ts';
import type { Details } from './yaml-file.ts';
import { yamlPlaces } from './yaml-places.ts';
import { plainData } from './yaml-problems.ts';

/** A file, taken apart into its details and its text. */
export interface FrontMatterFile extends Details {
  /** What follows the details. */
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

/** Reads the details (front matter) at the top of a file. All that is wrong with them is told at once. */
export function readFrontMatter(file: SourceFile): Outcome<FrontMatterFile> {
  const { details, body, bodyLine, problems } = findDetails(file);
  const yaml = details === undefined ? undefined : readYaml(details);
  const read = yaml ? plainData(file.path, yaml) : { value: details === undefined ? undefined : {}, problems: [] };
  return {
    value: { data: read.value, ...yamlPlaces(file.path, yaml), body, bodyLine },
    problems: [...problems, ...read.problems],
  };
}
