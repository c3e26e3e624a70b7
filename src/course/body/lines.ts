/**
 * Tells the lines of a body apart as far as its parts need it: a full reading of the Markdown costs a hundred times as
 * much, and has to be done anyway when papers are made. What is said here agrees with CommonMark.
 */

/** One line of a body. */
export interface Line {
  /**
   * - `blank`: nothing but blanks
   * - `directive`: begins with two colons or more, where a directive can stand
   * - `item`: begins an item of a list that is in no other
   * - `continued`: goes on with the list item above, whatever it holds
   * - `text`: anything else, code and comments included
   */
  readonly kind: 'blank' | 'directive' | 'item' | 'continued' | 'text';
  /** Whether the item has a number. */
  readonly ordered?: boolean;
  /** How far in the text of the item begins. */
  readonly indent?: number;
  /** Whether code begins here that goes on to the end, since nothing closes it. */
  readonly unclosed?: boolean;
}

const BLANK: Line = { kind: 'blank' };
const DIRECTIVE: Line = { kind: 'directive' };
const CONTINUED: Line = { kind: 'continued' };
const TEXT: Line = { kind: 'text' };

/** What a line stands in. */
interface Context {
  /** What ends the code or comment that the line is in. */
  closing?: RegExp | undefined;
  /** How far in the text of the list item begins. */
  item?: number | undefined;
  /** Whether the item has nothing in it yet. */
  isEmpty: boolean;
  /** Whether the line above belongs to a paragraph: one that stands here, or one inside an item or a quotation. */
  paragraph: 'here' | 'inside' | undefined;
}

const CODE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const COMMENT = /^ {0,3}<!--/;
const DIRECTIVE_START = /^ {0,3}::/;
const MARKER = /^( {0,3}(?:[-*+]|(\d{1,9})[.)]))( +(?=\S)| *$)/;
const DIVIDER = /^ {0,3}([-*_])(?: *\1){2,} *$/;
const QUOTE = /^ {0,3}>/;
const HEADING = /^ {0,3}#{1,6}(?: |$)/;
/** Marks of lists and quotations, which a paragraph in them stands behind. */
const MARKS = /^(?: {0,3}(?:[-*+]|\d{1,9}[.)]|>)(?: {1,4}(?=\S)|$|(?<=>)))*/;

/** What each line is. */
export function readLines(texts: readonly string[]): Line[] {
  const context: Context = { isEmpty: false, paragraph: undefined };
  let opening = 0;
  const lines = texts.map((text, index) => {
    const inside = context.closing !== undefined;
    const line = readLine(text, context);
    if (!inside && context.closing) opening = index;
    return line;
  });
  if (context.closing && CODE.test(texts[opening] ?? '')) lines[opening] = { ...TEXT, unclosed: true };
  return lines;
}

function readLine(text: string, context: Context): Line {
  if (context.closing) {
    if (context.closing.test(text)) context.closing = undefined;
    return TEXT;
  }
  if (text.trim() === '') {
    // An item can begin with one blank line only.
    if (context.isEmpty) context.item = undefined;
    context.paragraph = undefined;
    return BLANK;
  }
  if (context.item !== undefined && indentOf(text) >= context.item) {
    context.isEmpty = false;
    context.paragraph = isParagraph(text.slice(context.item), context) ? 'inside' : undefined;
    return CONTINUED;
  }
  const marker = DIVIDER.test(text) ? null : MARKER.exec(text);
  if (marker && canBegin(marker, context)) return beginItem(marker, text, context);

  context.closing = closingOf(text);
  const isQuote = QUOTE.test(text);
  const inParagraph = isParagraph(text, context);
  // A paragraph inside of something goes on without its indentation or mark, until something else begins.
  const goesOn = inParagraph && !isQuote && context.paragraph === 'inside';
  context.paragraph = !inParagraph ? undefined : goesOn || isQuote ? 'inside' : 'here';
  if (goesOn && context.item !== undefined) return CONTINUED;
  context.item = undefined;
  return DIRECTIVE_START.test(text) ? DIRECTIVE : TEXT;
}

/** A number other than 1, or a marker without text, does not begin a list in the middle of a paragraph. */
function canBegin([, , number, blanks]: RegExpExecArray, { item, paragraph }: Context): boolean {
  if (item !== undefined || paragraph !== 'here') return true;
  return (number === undefined || Number(number) === 1) && blanks !== '';
}

function beginItem([, marker = '', number, blanks = '']: RegExpExecArray, text: string, context: Context): Line {
  // Five blanks or more begin code in the item, whose text then begins after the first of them.
  const gap = blanks.length >= 1 && blanks.length <= 4 ? blanks.length : 1;
  context.item = marker.length + gap;
  context.isEmpty = text.trimEnd().length <= marker.length;
  context.paragraph = undefined;
  if (isParagraph(text.slice(context.item), context)) context.paragraph = 'inside';
  return { kind: 'item', ordered: number !== undefined, indent: context.item };
}

function isParagraph(text: string, { paragraph }: Context): boolean {
  const words = text.replace(MARKS, '');
  if (words === '' || (paragraph === undefined && indentOf(words) >= 4)) return false;
  return ![CODE, COMMENT, DIRECTIVE_START, DIVIDER, HEADING].some((other) => other.test(words));
}

function closingOf(text: string): RegExp | undefined {
  const [, ticks, tildes] = CODE.exec(text) ?? [];
  if (ticks !== undefined) return new RegExp(`^ {0,3}\`{${ticks.length},}[ \\t]*$`);
  if (tildes !== undefined) return new RegExp(`^ {0,3}~{${tildes.length},}[ \\t]*$`);
  return COMMENT.test(text) && !text.includes('-->') ? /-->/ : undefined;
}

/** Blanks at the start of a line; a tab goes on to the next multiple of four. */
function indentOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (character === '\t') columns += 4 - (columns % 4);
    else if (character === ' ') columns++;
    else break;
  }
  return columns;
}
