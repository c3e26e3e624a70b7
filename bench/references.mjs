/**
 * What others took for the same prose, A4, with contents, bookmarks and page numbers: milliseconds of whole processes,
 * on another machine of two cores, where node alone took 65 to 75. To compare tools, run them on one machine.
 */
export const REFERENCES = {
  'one handout': { Typst: 200, pdfkit: 340, 'Chromium print': 1150 },
  'the course': { Typst: 410, pdfkit: 660, 'Chromium print': 1580 },
  'ten times the course': { Typst: 2820, pdfkit: 2480, 'Chromium print': 8900 },
  'twenty personal packs': { Typst: 4440, pdfkit: 3760, 'Chromium print': 13_400 },
};
