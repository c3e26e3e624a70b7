/**
 * Makes the pictures of papers in docs/images from the example cohort: `npm run pictures`. It takes poppler (pdftoppm)
 * and ImageMagick (convert).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs/images');
const scratch = mkdtempSync(join(tmpdir(), 'coursepack-pictures-'));
const session = '04-what-is-peer-support';

/** Each picture: pages of papers side by side, at so many dots an inch. It is the first page unless another is named. */
const PICTURES = {
  papers: { dpi: 64, papers: ['session-plan', 'handout-what-is-a-peer', 'cards-peer-statement-cards#2'] },
  'card-sheet': { dpi: 44, papers: ['cards-peer-statement-cards#2'] },
  'evaluation-form': { dpi: 56, papers: ['evaluation-form'] },
  'print-sheet': { dpi: 56, papers: ['print-sheet'] },
};

const ask = ['build', '--cohort', 'example', '--session', '4', '--cwd', root, '--out', scratch, '--quiet'];
execFileSync(process.execPath, [join(root, 'bin/coursepack.js'), ...ask], { stdio: 'inherit' });
mkdirSync(images, { recursive: true });
for (const [name, { dpi, papers }] of Object.entries(PICTURES)) {
  const pages = papers.flatMap((paper) => rimmed(pageOf(paper, dpi)));
  // Few colours, and no dates, keep the files small and alike.
  const palette = ['+dither', '-colors', '64', '-strip'];
  execFileSync('convert', [...pages, '+append', ...palette, `PNG8:${join(images, `${name}.png`)}`]);
}
rmSync(scratch, { recursive: true, force: true });

function pageOf(written, dpi) {
  const [paper, number = '1'] = written.split('#');
  const pdf = join(scratch, 'example', session, `${paper}.pdf`);
  const page = join(scratch, `${paper}-${dpi}`);
  execFileSync('pdftoppm', ['-f', number, '-r', String(dpi), '-png', '-singlefile', pdf, page]);
  return `${page}.png`;
}

/** White paper is seen on a white screen by its rim. */
function rimmed(page) {
  const border = (colour, width) => ['-bordercolor', colour, '-border', String(width)];
  return ['(', page, ...border('#b7c0c4', 1), ...border('#e8ecee', 12), ')'];
}
