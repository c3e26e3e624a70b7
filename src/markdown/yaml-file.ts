import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from './source.ts';
import { parseYaml } from './yaml-details.ts';
import { yamlPlaces, type YamlPlaces } from './yaml-places.ts';
import { plainData } from './yaml-problems.ts';

/** Details with the places of their values. */
export interface Details extends YamlPlaces {
  /** Undefined where there are none, or where they could not be read. Dates and times are text. */
  readonly data: Record<string, unknown> | undefined;
}

/** Reads a file that is YAML as a whole. One with nothing in it has no details, and no problem. */
export function readYamlFile(file: SourceFile): Outcome<Details> {
  const yaml = parseYaml(file.text);
  const { value, problems } = plainData(file.path, yaml);
  return { value: { data: value ?? undefined, ...yamlPlaces(file.path, yaml) }, problems };
}
