import { createHelpers } from '../../src/templating/helpers/index.ts';
import { createWording } from '../../src/templating/wording/wording.ts';
import { code, table } from './table.ts';

/** The helpers of the template language, as they describe themselves. */
export function helperTable(): string {
  const helpers = [...createHelpers(createWording('en-GB', new Map())).values()];
  return table(
    ['helper', 'gives', 'for example'],
    helpers.map(({ name, purpose, usage }) => [code(name), purpose, code(usage)]),
  );
}
