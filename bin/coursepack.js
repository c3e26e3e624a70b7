#!/usr/bin/env node
// CommonJS, as the package.json beside it says: node has it running sooner than an ES module.
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script, constants } = require('node:vm');

setFlags();

/**
 * Runs the bundle, which is one function in ASCII, from what V8 kept of it when the package was built: that saves
 * compiling it. Another version of Node refuses what was kept; then the bundle is compiled as usual.
 */
const bundle = join(__dirname, '../dist/bundle/coursepack.cjs');
const cache = `${bundle}.cache`;
const script = new Script(readFileSync(bundle, 'latin1'), {
  filename: bundle,
  cachedData: kept(),
  importModuleDynamically: constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const bundled = { exports: {} };
script.runInThisContext()(bundled.exports, createRequire(bundle), bundled, bundle, dirname(bundle));
bundled.exports.main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
  if (!process.env.COURSEPACK_WRITE_CACHE) return;
  // V8 takes the cache only under the flags that it was written under.
  setFlags();
  writeFileSync(cache, script.createCachedData());
});

/**
 * Fits V8 to short runs in little memory. Figures: docs/decisions/0070-start-quickly.md. They are node 20's; others may
 * not know these flags, and would say so on every run.
 */
function setFlags() {
  if (!process.version.startsWith('v20.')) return;
  // Most of what V8 would make faster after some calls is done by then, so it waits for eight times as many.
  setFlagsFromString('--interrupt-budget=1056000');
  // Memory that is touched for the first time is slow, so young objects get little until there is more to do than one paper.
  setFlagsFromString('--semi-space-growth-factor=1');
  // So little is cleaned up at a time that sharing it among threads takes longer.
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--no-incremental-marking');
}

function kept() {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}
