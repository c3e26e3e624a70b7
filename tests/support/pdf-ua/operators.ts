import { PDFDict, PDFName } from 'pdf-lib';
import type { Operand, Operator } from '../content-stream.ts';
import { contentStreams, type ContentStream } from '../pdf-contents.ts';
import { at, dictAt, type OpenPdf } from '../pdf-objects.ts';

/** The operators of ISO 32000-1, annex A, each with how many operands it takes; -1 for any number. */
const OPERANDS: Readonly<Record<string, number>> = {
  b: 0,
  B: 0,
  'b*': 0,
  'B*': 0,
  BDC: 2,
  BMC: 1,
  BT: 0,
  c: 6,
  cm: 6,
  CS: 1,
  cs: 1,
  d: 2,
  Do: 1,
  DP: 2,
  EMC: 0,
  ET: 0,
  f: 0,
  F: 0,
  'f*': 0,
  G: 1,
  g: 1,
  gs: 1,
  h: 0,
  i: 1,
  j: 1,
  J: 1,
  K: 4,
  k: 4,
  l: 2,
  m: 2,
  M: 1,
  MP: 1,
  n: 0,
  q: 0,
  Q: 0,
  re: 4,
  RG: 3,
  rg: 3,
  ri: 1,
  s: 0,
  S: 0,
  SC: -1,
  sc: -1,
  SCN: -1,
  scn: -1,
  sh: 1,
  'T*': 0,
  Tc: 1,
  Td: 2,
  TD: 2,
  Tf: 2,
  Tj: 1,
  TJ: 1,
  TL: 1,
  Tm: 6,
  Tr: 1,
  Ts: 1,
  Tw: 1,
  Tz: 1,
  v: 4,
  w: 1,
  W: 0,
  'W*': 0,
  y: 4,
  "'": 1,
  '"': 3,
};
/** Where what an operator names is found. */
const NAMED: Readonly<Record<string, string>> = {
  Tf: 'Font',
  Do: 'XObject',
  gs: 'ExtGState',
  sh: 'Shading',
  cs: 'ColorSpace',
  CS: 'ColorSpace',
};
const DEVICE = new Set(['DeviceGray', 'DeviceRGB', 'Pattern']);
const INTENTS = new Set(['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation']);
/** How deep states may be saved (ISO 19005-2, 6.1.13). */
const DEEPEST = 28;

/** That every content stream speaks the language of PDF, and has at hand what it names (ISO 19005-2, 6.2.2). */
export function operatorProblems(pdf: OpenPdf): string[] {
  return contentStreams(pdf).flatMap((stream) =>
    [...new Set([...streamProblems(pdf, stream), ...balanceProblems(stream)])].map((one) => `${stream.where}: ${one}`),
  );
}

function streamProblems(pdf: OpenPdf, { operators, resources, kind }: ContentStream): string[] {
  const problems = resources ? [] : ['there are no resources of its own'];
  const firstFont = operators.findIndex(({ name }) => name === 'Tf');
  const firstText = operators.findIndex(({ name }) => ['Tj', 'TJ', "'", '"'].includes(name));
  if (firstText >= 0 && (firstFont < 0 || firstText < firstFont)) problems.push('text is shown in no font');
  for (const operator of operators) {
    const { name, operands } = operator;
    const count = OPERANDS[name];
    if (count === undefined) problems.push(`${name} is no operator`);
    else if (count >= 0 && operands.length !== count) problems.push(`${name} has ${operands.length} operands`);
    if (name === 'k' || name === 'K') problems.push('inks are asked for, but the output intent has none');
    if (name === 'ri' && !INTENTS.has(nameOf(operands[0]))) problems.push('a rendering intent is unknown');
    if (kind !== 'page' && contentId(operator)) problems.push('a form has content of the structure');
    const category = NAMED[name];
    const named = nameOf(operands[0]);
    const there = dictAt(pdf, resources, category ?? '')?.has(PDFName.of(named));
    if (category && !there && !DEVICE.has(named)) problems.push(`${name} names “${named}”, which is not there`);
  }
  return problems;
}

function balanceProblems({ operators }: ContentStream): string[] {
  let depth = 0;
  let deepest = 0;
  let lowest = 0;
  let text = false;
  const problems: string[] = [];
  for (const { name } of operators) {
    if (name === 'BT') text = true;
    if (name === 'ET') text = false;
    if (text && ['q', 'Q', 'cm', 'Do', 're', 'm', 'sh'].includes(name)) problems.push(`${name} stands within text`);
    if (name === 'q') deepest = Math.max(deepest, ++depth);
    if (name === 'Q') lowest = Math.min(lowest, --depth);
  }
  if (depth !== 0 || lowest < 0) problems.push('q and Q are not balanced');
  if (deepest > DEEPEST) problems.push('states are saved too deep');
  return problems;
}

function nameOf(operand: Operand | undefined): string {
  return operand?.kind === 'name' ? operand.value : '';
}

function contentId({ name, operands: [, properties] }: Operator): boolean {
  return name === 'BDC' && properties?.kind === 'dictionary' && 'MCID' in properties.entries;
}

/** States that only a viewer's own ideas can draw are left alone (6.2.5). */
export function stateProblems(pdf: OpenPdf): string[] {
  return contentStreams(pdf).flatMap(({ resources, where }) =>
    (dictAt(pdf, resources, 'ExtGState')?.values() ?? []).flatMap((value) => {
      const state = pdf.resolve(value);
      if (!(state instanceof PDFDict)) return [];
      return ['TR', 'TR2', 'HTP', 'HT'].flatMap((key) => (at(pdf, state, key) ? [`${where}: a state has ${key}`] : []));
    }),
  );
}
