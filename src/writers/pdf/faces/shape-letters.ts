import { runsRightToLeft } from '../../../layout/inline/direction.ts';
import type { CidRun, PlacedMark } from './cid-run.ts';
import { joinLetters } from './join-letters.ts';
import { glyphOf, kernOf, markOffset, type FaceMetrics } from './metrics.ts';
import { findPictures } from './pictures.ts';
import { kerned as kernedBy, shownId } from './shown.ts';

/** Marks, controls and selectors, parts of pictures, and scripts that run from right to left. */
const BEYOND =
  /(?!\u00AD)[\p{M}\p{Default_Ignorable_Code_Point}\p{Regional_Indicator}\p{Emoji_Modifier}\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const MARK = /^\p{M}$/u;
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

/** Whether text takes more than a glyph for each character, side by side. */
export function needsShaping(text: string): boolean {
  return BEYOND.test(text);
}

/** What shaping asks of a face. */
export interface Letters {
  readonly metrics: FaceMetrics;
  /** @throws RangeError where the face lacks the character. */
  readonly cid: (code: number) => number;
  readonly covers: (code: number) => boolean;
}

/** A letter with what stands on it. */
interface Unit {
  readonly cid: number;
  readonly marks: string[];
}

/** Shapes a word whose letters join, bear marks, make a picture together, or run from right to left. */
export function shapeLetters(text: string, direction: 'ltr' | 'rtl', face: Letters): CidRun {
  const { metrics } = face;
  const { units, whole } = unitsOf(text, direction, face);
  const kerned = direction === 'ltr';
  const joined = /\p{Script=Arabic}/u.test(text);
  const marks: PlacedMark[] = [];
  const cids: number[] = [];
  let ending: readonly number[] = [];
  let shown = '';
  let x = 0;
  // From left to right: that is how readers of a file expect it, and they turn round what runs the other way.
  (direction === 'rtl' ? units.toReversed() : units).forEach((unit, before, all) => {
    const previous = all[before - 1];
    const kern = kerned && previous ? kernBetween(previous, unit, metrics) : 0;
    if (kern !== 0) shown += kernedBy(thousandths(kern, metrics));
    x += kern;
    const silent = unit.marks.map((mark) => metrics.shapes.silent[mark] ?? 0);
    const own = direction === 'rtl' ? [...silent.toReversed(), unit.cid] : [unit.cid, ...silent];
    cids.push(...own);
    const ends = direction === 'rtl' && before === 0;
    if (ends) ending = own.slice(0, -1);
    shown += (ends ? own.slice(-1) : own).map(shownId).join('');
    marks.push(...placeMarks(unit, x, before, face));
    x += advanceOf(unit.cid, metrics);
  });
  return {
    text,
    width: thousandths(x, metrics),
    length: joined ? 0 : units.length,
    cids,
    shown,
    ...(runsRightToLeft(text) && { rightToLeft: true }),
    ...(joined && { joined }),
    ...(ending.length > 0 && { ending }),
    ...(marks.length > 0 && { marks }),
    ...(!whole && { actualText: text }),
  };
}

/** The letters of a word in the order of reading; `whole` unless characters of a picture are told by no glyph. */
function unitsOf(text: string, direction: 'ltr' | 'rtl', face: Letters): { units: Unit[]; whole: boolean } {
  const { shapes } = face.metrics;
  const { characters, whole } = findPictures(text, shapes.pictures, face.covers);
  const forms = joinLetters(
    characters.map(({ text: own }) => own),
    shapes,
  );
  const units: Unit[] = [];
  characters.forEach(({ text: own, cid }, index) => {
    const form = cid ?? forms[index];
    if (form === undefined && INVISIBLE.test(own)) return;
    const last = units.at(-1);
    if (MARK.test(own) && last && shapes.silent[own] !== undefined) last.marks.push(own);
    else units.push({ cid: form ?? idOf(own, direction, face), marks: [] });
  });
  return { units, whole };
}

function idOf(character: string, direction: 'ltr' | 'rtl', { metrics, cid }: Letters): number {
  const mirrored = direction === 'rtl' ? metrics.shapes.mirrored[character] : undefined;
  return mirrored ?? cid(character.codePointAt(0) ?? 0);
}

/** Whether the marks among characters find a place on the letter before them. */
export function composes(characters: readonly string[], face: Letters): boolean {
  const { units } = unitsOf(characters.join(''), 'ltr', face);
  return units.every((unit) => placeMarks(unit, 0, 0, face).every(({ found }) => found));
}

/** @param x where the letter begins. */
function placeMarks({ cid, marks }: Unit, x: number, before: number, { metrics, cid: idOfCode }: Letters) {
  const under = [{ glyph: glyphOf(metrics, cid), x, y: 0 }];
  return marks.map((mark): PlacedMark & { readonly found: boolean } => {
    const glyph = glyphOf(metrics, idOfCode(mark.codePointAt(0) ?? 0));
    // A lam that is drawn in one with an alef stands at the right of it, where no point is known.
    let at = {
      x: x + advanceOf(cid, metrics) / 2 - (advanceOf(cid, metrics) === 0 ? metrics.unitsPerEm * 0.4 : 0),
      y: 0,
    };
    let found = false;
    // What it stands on is the last mark that takes it, else the letter.
    for (const one of under) {
      const offset = markOffset(metrics.anchors, glyph, one.glyph);
      if (offset) at = { x: one.x + offset.x, y: one.y + offset.y };
      found ||= offset !== undefined;
    }
    under.push({ glyph, ...at });
    return { glyph, x: thousandths(at.x, metrics), y: thousandths(at.y, metrics), before, found };
  });
}

function kernBetween(left: Unit, right: Unit, metrics: FaceMetrics): number {
  return kernOf(metrics.kerning, glyphOf(metrics, left.cid), glyphOf(metrics, right.cid));
}

function advanceOf(cid: number, metrics: FaceMetrics): number {
  return metrics.advances[glyphOf(metrics, cid)] ?? 0;
}

function thousandths(units: number, { unitsPerEm }: FaceMetrics): number {
  return (units * 1000) / unitsPerEm;
}
