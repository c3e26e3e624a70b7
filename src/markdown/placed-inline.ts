import StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';
import type { default as Token, Nesting } from 'markdown-it/lib/token.mjs';

/** Where each token of a text begins in it. Tokens that markdown-it makes afterwards (bare addresses) have no entry. */
const places = new WeakMap<Token, number>();

/** The place of a token in the text that it was read from. */
export function placeInText(token: Token): number | undefined {
  return places.get(token);
}

/** Notes the place of every token: markdown-it itself knows only the lines of whole blocks. */
export class PlacedInline extends StateInline {
  // Declared only: markdown-it's constructor sets them, before a field of this class would be.
  declare private gathered: string | undefined;
  declare private gatheredFrom: number | undefined;

  override push(type: string, tag: string, nesting: Nesting): Token {
    const token = super.push(type, tag, nesting);
    places.set(token, this.pos);
    return token;
  }

  override pushPending(): Token {
    const token = super.pushPending();
    places.set(token, this.gatheredFrom ?? 0);
    return token;
  }

  /** Text gathers here until another token comes; some rules add it before they go on, some after. */
  // @ts-expect-error: markdown-it declares a plain property, whose changes cannot be seen.
  override get pending(): string {
    return this.gathered ?? '';
  }

  override set pending(text: string) {
    if (!this.gathered) this.gatheredFrom = this.startOfGathered(text);
    this.gathered = text;
  }

  private startOfGathered(text: string): number {
    const { src, pos } = this;
    // A mark that turned out to be none is passed before it is added; words, and ticks that close no code, are not.
    const passed = text.length === 1 && src[pos - 1] === text && /[^\p{L}\p{N}`]/u.test(text);
    return !passed && src.startsWith(text, pos) ? pos : pos - text.length;
  }
}

/** Joins neighbouring texts, as markdown-it does, but into the first of them, whose place is that of the whole. */
export function joinTexts({ tokens }: StateInline): boolean {
  let level = 0;
  let kept = 0;
  for (const token of tokens) {
    if (token.nesting < 0) level -= 1;
    token.level = level;
    if (token.nesting > 0) level += 1;
    const last = tokens[kept - 1];
    if (token.type === 'text' && kept > 0 && last?.type === 'text') {
      if (last.content === '') places.set(last, places.get(token) ?? 0);
      last.content += token.content;
    } else {
      tokens[kept] = token;
      kept += 1;
    }
  }
  tokens.length = kept;
  return true;
}
