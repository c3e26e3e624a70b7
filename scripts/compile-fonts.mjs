/**
 * Writes the metrics of the faces that ship into dist/fonts, so that making a paper parses no font. Runs after the
 * sources are compiled, since it uses what they became.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compileMetrics } from '../dist/writers/pdf/faces/compile-metrics.js';
import { encodeMetrics } from '../dist/writers/pdf/faces/metrics-file.js';
import { fontFile, metricsFile, SHIPPED_FACES } from '../dist/writers/pdf/faces/shipped-faces.js';

for (const face of SHIPPED_FACES) {
  const target = metricsFile(face.id);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, encodeMetrics(compileMetrics(readFileSync(fontFile(face)))));
}
