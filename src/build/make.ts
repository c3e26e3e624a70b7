import type { Outcome } from '../diagnostics/diagnostic.ts';
import { assemblePdf } from '../writers/pdf/assembly/assemble.ts';
import type { PdfPart } from '../writers/pdf/assembly/part.ts';
import { faceIn, lookOf } from './editions.ts';
import { flipOf } from './flip.ts';
import type { Kit } from './kit.ts';
import { drawPack } from './pack.ts';
import type { Artefact } from './plan.ts';
import { drawSingle } from './single.ts';
import { renderText } from '../templating/engine/render.ts';

/** Makes the bytes of one file. Nothing comes of one with an error. */
export function makeFile({ template, subject }: Artefact, kit: Kit): Outcome<Uint8Array | undefined> {
  const { value: parts, problems } =
    template.template.parts.length > 0 ? drawPack(template, subject, kit) : drawAlone({ template, subject }, kit);
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
  return { value: assemblePdf(parts, meta, sources), problems };
}

function drawAlone(
  { template, subject }: Pick<Artefact, 'template' | 'subject'>,
  kit: Kit,
): Outcome<readonly PdfPart[] | undefined> {
  const look = lookOf({ template: template.template, subject }, kit.editions);
  const flip = flipOf({ template: template.template }, kit.flip);
  const { value, problems } = drawSingle({ template, subject, look, flip }, kit);
  return { value: value && [value], problems };
}
