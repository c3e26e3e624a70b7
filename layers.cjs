/**
 * Who may import whom: downward only, siblings never. The table in docs/architecture.md says the same, and a test holds
 * the two together.
 */
const layers = {
  support: [],
  diagnostics: ['support'],
  markdown: ['diagnostics', 'support'],
  theme: ['markdown', 'diagnostics', 'support'],
  course: ['markdown', 'diagnostics', 'support'],
  templating: ['markdown', 'diagnostics', 'support'],
  document: ['markdown', 'diagnostics', 'support'],
  layout: ['document', 'theme', 'diagnostics', 'support'],
  writers: ['layout', 'document', 'theme', 'diagnostics', 'support'],
  check: ['course', 'templating', 'document', 'diagnostics', 'support'],
  build: [
    'course',
    'templating',
    'document',
    'layout',
    'writers',
    'check',
    'markdown',
    'theme',
    'diagnostics',
    'support',
  ],
  cli: ['build', 'check', 'course', 'templating', 'diagnostics', 'support'],
};

/** Libraries that one folder alone may know. */
const owners = {
  fontkit: 'writers/pdf',
  saxes: 'writers/pdf',
  svgpath: 'writers/pdf',
  'color-string': 'writers/pdf',
  uqr: 'document',
  handlebars: 'templating',
  commander: 'cli',
  'cli-progress': 'cli',
  'csv-parse': 'course',
  'temporal-polyfill': 'course',
  linebreak: 'layout',
  hyphen: 'layout',
  'bidi-js': 'layout',
  'gray-matter': 'markdown',
};

module.exports = { layers, owners };
