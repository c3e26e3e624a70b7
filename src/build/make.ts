import type { Outcome } from '../diagnostics/diagnostic.ts';
import { renderText } from '../templating/engine/render.ts';
import { assemblePdf } from '../writers/pdf/assembly/assemble.ts';
import type { PdfMeta, PdfPart, PdfSources } from '../writers/pdf/assembly/part.ts';
import { foldBooklet } from './booklet.ts';
import { faceIn, lookOf } from './editions.ts';
import { flipOf } from './flip.ts';
import type { Kit } from './kit.ts';
import { drawPack } from './pack.ts';
import type { Artefact } from './plan.ts';
import { BOOKLET_SETUP, printSetup } from './print-setup.ts';
import { drawSingle } from './single.ts';
import { phrase } from './view/phrase.ts';

/** Makes the bytes of one file. Nothing comes of one with an error. */
export function makeFile(artefact: Artefact, kit: Kit): Outcome<Uint8Array | undefined> {
  const { template, subject, booklet } = artefact;
  const { value: parts, problems } =
    template.template.parts.length > 0 ? drawPack(template, subject, kit) : drawAlone(artefact, kit);
  if (!parts) return { value: undefined, problems };
  const { value: title } = renderText(template.title, kit.viewOf(subject));
  const meta = {
    title,
    language: kit.course.language,
    author: kit.course.organisation,
    version: kit.version,
    date: kit.date,
  };
  const sources = { face: (id: string) => faceIn(kit.editions, id), image: kit.images.picture };
  const value = booklet
    ? assembleBooklet(parts, meta, sources, artefact, kit)
    : assemblePdf(parts, { ...meta, print: printSetup(parts, setupOf(artefact, kit)) }, sources);
  return { value, problems };
}

function assembleBooklet(
  parts: readonly PdfPart[],
  meta: PdfMeta,
  sources: PdfSources,
  { template, subject }: Artefact,
  kit: Kit,
): Uint8Array {
  const { theme } = lookOf({ template: template.template, subject }, kit.editions);
  const folded = foldBooklet(parts, theme);
  const title = phrase(kit.wording, 'booklet-title', { title: meta.title });
  const own = { ...meta, title, pageLabels: folded.labels, print: BOOKLET_SETUP };
  return assemblePdf(folded.parts, own, sources, folded.spreads);
}

function setupOf({ template: { template } }: Artefact, kit: Kit): Parameters<typeof printSetup>[1] {
  return { sides: template.page.sides, flip: flipOf({ template }, kit.flip) };
}

function drawAlone({ template, subject }: Artefact, kit: Kit): Outcome<readonly PdfPart[] | undefined> {
  const look = lookOf({ template: template.template, subject }, kit.editions);
  const flip = flipOf({ template: template.template }, kit.flip);
  const { value, problems } = drawSingle({ template, subject, look, flip }, kit);
  return { value: value && [value], problems };
}
