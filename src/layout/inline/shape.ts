import type { Span } from '../../diagnostics/diagnostic.ts';
import type { Inline } from '../../document/vocabulary.ts';
import { textOf } from '../../document/text.ts';
import type { Face } from '../measure.ts';
import type { Job, Setting } from '../setting.ts';
import { bold, scaled, type TextStyle } from '../style.ts';
import { byLanguage } from './languages.ts';
import { startWords, type WordBuilder } from './word-builder.ts';
import type { Ink, LinkTarget, Word } from './words.ts';

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
