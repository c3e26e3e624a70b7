import Handlebars from 'handlebars';
import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { createHelpers } from '../helpers/index.ts';
import type { TemplateLanguage } from './language.ts';
import { compilePartials, includedIn } from './partials.ts';
import { registerHelpers } from './registry.ts';
import type { TemplateSource } from '../template-source.ts';
import type { Wording } from '../wording/wording.ts';

/**
 * Makes a template language, with a Handlebars of its own, so that nothing registered elsewhere is seen.
 *
 * @param partials By name. They are compiled here, and their problems told.
 * @param templates What will be compiled with it: then only the partials that these include are. All unless said.
 */
export function createLanguage(
  wording: Wording,
  partials: ReadonlyMap<string, TemplateSource>,
  templates?: readonly TemplateSource[],
): Outcome<TemplateLanguage> {
  const helpers = createHelpers(wording);
  const sites: TemplateLanguage['sites'] = [];
  const handlebars = Handlebars.create();
  registerHelpers(handlebars, helpers, sites);
  const language: TemplateLanguage = { handlebars, wording, helpers, partials: new Set(partials.keys()), sites };
  return {
    value: language,
    problems: compilePartials(language, templates ? includedIn(templates, partials) : partials),
  };
}
