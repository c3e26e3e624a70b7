/** Measures the stages inside one process, warm: read, template, tree, layout, draw, assemble. */
import { openKit } from '../dist/build/open-kit.js';
import { readWorkspace } from '../dist/build/workspace.js';
import { readDocument } from '../dist/document/read.js';
import { layOut } from '../dist/layout/layout.js';
import { numberPages } from '../dist/layout/number.js';
import { drawPage } from '../dist/writers/pdf/drawing/draw-page.js';
import { assemblePdf } from '../dist/writers/pdf/assembly/assemble.js';
import { renderMarkdown } from '../dist/templating/engine/render.js';
import { subjectsOf } from '../dist/build/subject.js';

export async function measureStages(root, rounds) {
  const times = new Map();
  let pages = 0;
  for (let round = 0; round < rounds; round++) {
    const time = (name, work) => {
      const started = performance.now();
      const result = work();
      times.set(name, [...(times.get(name) ?? []), performance.now() - started]);
      return result;
    };
    const started = performance.now();
    const workspace = (await readWorkspace(root)).value;
    const [cohort] = workspace.course.cohorts;
    const chosen = { cohort, sessions: workspace.course.sessions, date: new Date(0) };
    const kit = (await openKit(workspace, chosen)).value;
    const { theme, faces } = kit.editions.looks.get('standard');
    times.set('read', [...(times.get('read') ?? []), performance.now() - started]);
    const template = kit.templates.get('handout');
    const subjects = subjectsOf('handout', { course: kit.course, cohort: kit.cohort }, kit.selection);
    const rendered = time('template', () =>
      subjects.map((subject) => renderMarkdown(template.body, kit.viewOf(subject)).value),
    );
    const options = {
      title: 'Measured',
      language: 'en-GB',
      audience: 'participant',
      resolvePath: (path, span) => kit.images.resolve(path, span.file),
    };
    const trees = time('tree', () =>
      rendered.map(({ markdown, spanOf }) => readDocument(markdown, { ...options, spanOf }).value),
    );
    const layout = {
      theme,
      measurer: faces,
      labels: kit.labels,
      sheet: { size: 'A4', landscape: false },
      head: [],
      foot: [],
      furnitureSpan: { file: '', start: { line: 1, column: 1 } },
      imageSize: kit.images.size,
    };
    const laid = time('layout', () => trees.map((tree) => numberPages(layOut(tree, layout).value, () => '')));
    const drawn = time('draw', () =>
      laid.map((paper) => ({ ...paper, pages: paper.pages.map((page) => drawPage(page, paper.structure)) })),
    );
    time('assemble', () =>
      assemblePdf(
        drawn,
        { title: 'Measured', language: 'en-GB', version: '0', date: new Date(0) },
        { face: faces.face, image: kit.images.picture },
      ),
    );
    pages = laid.reduce((sum, paper) => sum + paper.pages.length, 0);
  }
  return [...times].map(([name, all]) => {
    const sorted = all.toSorted((a, b) => a - b);
    const round = (value) => Math.round(value * 10) / 10;
    return {
      name: `stage: ${name}`,
      isolates: `${pages} pages, in one process`,
      rounds,
      wall: { least: round(sorted[0]), median: round(sorted[Math.floor(sorted.length / 2)]) },
    };
  });
}
