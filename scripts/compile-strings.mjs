/** Reads the strings that ship, so that making a paper need not. Runs after the sources are compiled. */
import { readFileSync, writeFileSync } from 'node:fs';
import { decodeSource } from '../dist/markdown/source.js';
import { keep, keptStringsFile } from '../dist/templating/wording/kept-strings.js';
import { readStrings, SHIPPED_STRINGS } from '../dist/templating/wording/strings.js';

const bytes = readFileSync(SHIPPED_STRINGS);
const { value: file } = decodeSource(SHIPPED_STRINGS, bytes);
const { value: entries, problems } = readStrings(file);
// What is wrong with the file is told wherever it is read, so it is not kept.
if (problems.length === 0) writeFileSync(keptStringsFile(), JSON.stringify(keep(bytes, entries)));
