/**
 * What others took for the same prose, A4, with contents, bookmarks and page numbers: milliseconds of whole processes,
 * measured on a two-core machine where node alone took 65 to 75. Theirs are not tagged, but for Typst's.
 */
export const NODE_ALONE = 70;

export const REFERENCES = {
  'one handout': { Typst: 200, pdfkit: 340, 'Chromium print': 1150 },
  'the course': { Typst: 410, pdfkit: 660, 'Chromium print': 1580 },
  'ten times the course': { Typst: 2820, pdfkit: 2480, 'Chromium print': 8900 },
  'twenty personal packs': { Typst: 4440, pdfkit: 3760, 'Chromium print': 13_400 },
};

/** How they would fare here, if all were as much slower or quicker as node alone is. */
export function references(name, nodeAlone) {
  const scale = nodeAlone / NODE_ALONE;
  return Object.entries(REFERENCES[name] ?? {}).map(([tool, time]) => [tool, Math.round(time * scale)]);
}
