#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script, constants } from 'node:vm';

/**
 * Runs the bundle, which is one function in ASCII, from what V8 kept of it when the package was built: that saves
 * compiling it. Another version of Node refuses what was kept; then the bundle is compiled as usual.
 */
const bundle = fileURLToPath(new URL('../dist/bundle/coursepack.cjs', import.meta.url));
const cache = `${bundle}.cache`;
const script = new Script(readFileSync(bundle, 'latin1'), {
  filename: bundle,
  cachedData: kept(),
  importModuleDynamically: constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const module = { exports: {} };
script.runInThisContext()(
  module.exports,
  createRequire(bundle),
  module,
  bundle,
  fileURLToPath(new URL('../dist/bundle', import.meta.url)),
);
process.exitCode = await module.exports.main(process.argv.slice(2));
if (process.env.COURSEPACK_WRITE_CACHE) writeFileSync(cache, script.createCachedData());

function kept() {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}
