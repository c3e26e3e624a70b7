import { typedAddress } from '../../document/addresses.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Qr } from '../../document/vocabulary.ts';
import { fillLabel } from '../fill-label.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeInlines } from '../inline/shape.ts';
import { outlineModules } from '../outline-modules.ts';
import type { Mark } from '../page.ts';
import { atStart, type Setting } from '../setting.ts';
import { sided } from '../side.ts';
import { kept, spaced } from '../change-strips.ts';
import { strip, type Strip } from '../strips.ts';
import { bold } from '../style.ts';
import { POINTS_PER_MM } from '../units.ts';

/** Modules of white that a phone needs around the code to find it (ISO/IEC 18004). */
const QUIET = 4;
/** The side of a module in millimetres beside text of 12 points, and what printers and phones still tell apart. */
const MODULE = 0.8;
const LEAST = 0.4;

/** A code to point a phone at, with its words and its address below it, for those who have no such phone. */
export function layQr(qr: Qr, setting: Setting): readonly Strip[] {
  const { job, text } = setting;
  const count = qr.modules.length + 2 * QUIET;
  const module = Math.min((MODULE * POINTS_PER_MM * text.size) / 12, setting.width / count);
  if (module < LEAST * POINTS_PER_MM) job.problems.push(tooSmall(qr));
  const side = module * count;
  const figure = job.structure.add(setting.node, 'Figure', { alt: fillLabel(job.labels.qr, { address: qr.to }) });
  const slot = job.structure.slot(figure);
  const { x } = atStart(sided(setting), side);
  const box = { x, y: 0, width: side, height: side };
  const path = outlineModules(qr.modules, module, x + QUIET * module, QUIET * module);
  // Black on white, whatever the colours of the edition.
  const marks: Mark[] = [
    { kind: 'rect', slot, ...box, fill: '#ffffff' },
    { kind: 'path', slot, path, fill: '#000000' },
  ];
  const code = strip(side, { marks, figures: [{ node: figure, ...box }] });
  const label = job.structure.add(setting.node, 'P');
  const words = setLines(shapeInlines(qr.label, setting, label, bold(text)), setting, bold(text));
  const place = job.structure.add(setting.node, 'P');
  const { to, span } = qr;
  const link = { kind: 'link', to, content: [{ kind: 'text', text: typedAddress(to), span }], span } as const;
  const address = setLines(shapeInlines([link], setting, place, text), setting, text);
  const white = text.size * job.theme.space.paragraph;
  return spaced(kept([code, ...words, ...address]), white, white * 1.2);
}

function tooSmall({ span }: Qr) {
  const message = 'There is too little room here for a code that a phone can read.';
  return problem('code-too-small', span, message, 'Put it outside of columns and boxes, or use a shorter address.');
}
