const { layers, owners } = require('./layers.cjs');

/** Holds the structure of the source, see docs/architecture.md. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: ['\\.d\\.ts$', '^bin/'] }, to: {} },
    ...Object.entries(layers).map(([folder, allowed]) => ({
      name: `${folder}-imports-downward`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^src/(?:${[folder, ...allowed].join('|')})/` },
    })),
    ...Object.entries(owners).map(([library, folder]) => ({
      name: `${library}-only-in-${folder.replace('/', '-')}`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${folder}/` },
      to: { path: `node_modules/${library}/` },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
