import { problem } from '../../diagnostics/problem.ts';
import type { Span } from '../../diagnostics/diagnostic.ts';
import type { Inline } from '../../document/vocabulary.ts';
import { textOf } from '../../document/text.ts';
import type { Face } from '../measure.ts';
import type { Job, Setting } from '../setting.ts';
import { bold, scaled, type TextStyle } from '../style.ts';
import { byLanguage } from './languages.ts';
import { holdNumbers } from './numbers.ts';
import { SOFT_HYPHEN } from './opportunities.ts';
import { shapedBy, type ShapedWord } from './shaped-word.ts';
import { textPiece, type Ink, type LinkTarget, type Piece, type TextPiece, type Word } from './words.ts';

/** What an inline inherits from those around it. */
interface Said {
  readonly style: TextStyle;
  /** The structure node that owns the text; decoration has none. */
  readonly node: number | undefined;
  readonly rise: number;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly link: LinkTarget | undefined;
}

interface Context extends Said {
  readonly node: number;
}

/** How high the top of a footnote's mark stands above the baseline, as a part of the size of its text. */
const MARK_TOP = 0.85;
/** How high figures are, as a part of their own size. */
const FIGURES = 0.72;

/**
 * Turns inlines into words: pieces of one face each, measured, with the places where a line may end between them.
 * The structure grows on the way, in reading order.
 *
 * @param node the structure node that the text belongs to.
 */
export function shapeInlines(inlines: readonly Inline[], setting: Setting, node: number, style: TextStyle): Word[] {
  const words = startWords(setting.job);
  const context: Context = { style, node, rise: 0, underline: false, strike: false, link: undefined };
  addAll(inlines, context, setting, words);
  return words.finish();
}

/** Shapes a plain string, such as a label or a furniture text. `node` undefined makes it decoration. */
export function shapeText(text: string, job: Job, node: number | undefined, style: TextStyle, span: Span): Word[] {
  const words = startWords(job);
  say(text, { style, node, rise: 0, underline: false, strike: false, link: undefined }, job, words, span);
  return words.finish();
}

/** Adds text; what its letters tell to be in another language than the paper gets an element of its own that says so. */
function say(text: string, context: Said, job: Job, words: WordBuilder, span: Span): void {
  const { style, node } = context;
  const put = (part: string, own: number | undefined): void =>
    words.text(part, facesFor(style, job), inkFor(context, own, job), style.wordSpacing, span);
  const parts = node === undefined ? undefined : byLanguage(text, job.language);
  if (node === undefined || !parts) return put(text, node);
  for (const { text: part, language } of parts)
    put(part, language === undefined ? node : job.structure.add(node, 'Span', { language }));
}

function addAll(inlines: readonly Inline[], context: Context, setting: Setting, words: WordBuilder): void {
  for (const inline of inlines) add(inline, context, setting, words);
}

function add(inline: Inline, context: Context, setting: Setting, words: WordBuilder): void {
  const { job } = setting;
  switch (inline.kind) {
    case 'text':
      return say(inline.text, context, job, words, inline.span);
    case 'strong':
      return addAll(inline.content, { ...context, style: bold(context.style) }, setting, words);
    case 'emphasis': {
      const style: TextStyle = job.theme.type.italics ? { ...context.style, slope: 'italic' } : bold(context.style);
      return addAll(inline.content, { ...context, style }, setting, words);
    }
    case 'delete':
      return addAll(inline.content, { ...context, strike: true }, setting, words);
    case 'inline-code': {
      const node = job.structure.add(context.node, 'Code');
      const style = { ...context.style, family: job.theme.type.codeFamily };
      words.text(
        inline.text,
        facesFor(style, job),
        inkFor({ ...context, style }, node, job),
        style.wordSpacing,
        inline.span,
      );
      return;
    }
    case 'link': {
      const node = job.structure.add(context.node, 'Link');
      const link = { to: inline.to, description: textOf(inline.content), node };
      const { underlines } = job.theme.type;
      const style = { ...(underlines ? context.style : bold(context.style)), colour: job.theme.colour.link };
      return addAll(inline.content, { ...context, style, node, link, underline: underlines }, setting, words);
    }
    case 'line-break':
      return words.end();
    case 'footnote-mark': {
      const node = job.structure.add(context.node, 'Reference');
      const style = scaled(context.style, job.theme.type.footnoteMark);
      const rise = context.style.size * MARK_TOP - style.size * FIGURES;
      words.text(
        String(inline.number),
        facesFor(style, job),
        inkFor({ ...context, style, rise }, node, job),
        0,
        inline.span,
      );
      return words.note(inline.number);
    }
    case 'inline-image': {
      const size = job.imageSize(inline.path) ?? { width: 1, height: 1 };
      const height = context.style.size;
      const node = job.structure.add(context.node, 'Figure', { alt: inline.alt });
      const ink = inkFor(context, node, job);
      words.piece({ kind: 'image', path: inline.path, height, width: (height * size.width) / size.height, node, ink });
      return;
    }
  }
}

function inkFor(context: Said, node: number | undefined, job: Job): Ink {
  const { style, rise, underline, strike, link } = context;
  const slot = node === undefined ? undefined : job.structure.slot(node);
  return {
    size: style.size,
    colour: style.colour,
    letterSpacing: style.letterSpacing,
    slot,
    rise,
    underline,
    strike,
    link,
  };
}

function facesFor(style: TextStyle, job: Job): readonly Face[] {
  return job.measurer.faces(style.family, style.weight, style.slope);
}

interface WordBuilder {
  /** Adds text; white space in it divides words, at its edges too. */
  text(text: string, faces: readonly Face[], ink: Ink, wordSpacing: number, span: Span): void;
  piece(piece: Piece): void;
  /** Ends the line after what stands so far. */
  end(): void;
  /** Ties a footnote to what stands so far. */
  note(number: number): void;
  finish(): Word[];
}

const NONE: readonly never[] = [];

function startWords(job: Job): WordBuilder {
  const words: Word[] = [];
  let pieces: readonly Piece[] = NONE;
  let notes: readonly number[] = NONE;
  let hyphen: TextPiece | undefined;
  let holds = false;
  const close = (space: TextPiece | undefined, ends: boolean): void => {
    if (pieces.length === 0) {
      const last = words.at(-1);
      if (last && ((ends && !last.ends) || (space && !last.space)))
        words[words.length - 1] = { ...last, ends: last.ends || ends, space: last.space ?? space };
      return;
    }
    const word: Word = { pieces, width: widthOf(pieces), space, ends, notes, holds, turns: pieces.some(isTurned) };
    words.push(hyphen && !space && !ends ? { ...word, hyphen } : word);
    pieces = NONE;
    notes = NONE;
    hyphen = undefined;
    holds = false;
  };
  // Nearly every word is one piece, and a list that grows takes the room of many.
  const append = (piece: Piece): void => void (pieces = pieces.length === 0 ? [piece] : [...pieces, piece]);
  const put = (word: ShapedWord, first: Face, ink: Ink): void => {
    for (let number = 0; number < word.length; number++) {
      const { stretches, soft, address } = word[number] as ShapedWord[number];
      if (number > 0) close(undefined, false);
      for (const { run, face } of stretches) append(textPiece(run, face, ink));
      if (soft) hyphen = textPiece(first.shape(SOFT_HYPHEN), first, ink);
      // Another part follows: a space after the word may well end a line.
      holds = address && number < word.length - 1;
    }
  };
  return {
    text(text, faces, ink, wordSpacing, span) {
      const [face] = faces;
      if (!face) throw new RangeError('A chain of faces must not be empty.');
      const shaped = shapedBy(faces, (character) => tellMissing(character, span, job));
      // Letters with marks are composed, so that a letter and its accent come from one face.
      const parts = divided(text.normalize('NFC'));
      const space = parts.length > 1 ? textPiece(face.shape(' '), face, ink, wordSpacing) : undefined;
      for (let number = 0; number < parts.length; number++) {
        const part = parts[number] as string;
        if (number > 0) close(space, false);
        if (part !== '') put(shaped(part), face, ink);
      }
    },
    piece: append,
    end: () => close(undefined, true),
    note: (number) => void (notes = [...notes, number]),
    finish() {
      close(undefined, true);
      holdNumbers(words, job.language);
      return words;
    },
  };
}

function widthOf(pieces: readonly Piece[]): number {
  let width = 0;
  for (const piece of pieces) width += piece.width;
  return width;
}

function isTurned(piece: Piece): boolean {
  return piece.kind === 'text' && piece.run.rightToLeft === true;
}

/** Divides text at its white space; that at the edges gives an empty part there. */
function divided(text: string): string[] {
  return /[\t\r\n]|  /.test(text) ? text.split(/[ \t\r\n]+/) : text.split(' ');
}

/** Tells of a character once for each place, however often it stands there and the place is set. */
function tellMissing(character: string, span: Span, { problems }: Job): void {
  const told = missingGlyph(character, span);
  if (!problems.some((one) => one.message === told.message && isSamePlace(one.span, span))) problems.push(told);
}

function isSamePlace(one: Span | undefined, other: Span): boolean {
  return one?.file === other.file && one.start.line === other.start.line && one.start.column === other.start.column;
}

function missingGlyph(character: string, span: Span) {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return problem(
    'missing-glyph',
    span,
    `No font here has the character “${character}” (${code}).`,
    'Write it in other characters, or use a picture with a description.',
  );
}
