import MarkdownIt from 'markdown-it';
import type { RuleBlock } from 'markdown-it/lib/parser_block.mjs';
import reference from 'markdown-it/lib/rules_block/reference.mjs';
import { isIndentedCode, textOfLines } from './block-lines.ts';
import { footnoteBlock, footnoteMark } from './footnote-rules.ts';
import { noteStarts } from './placed-blocks.ts';
import { joinTexts, PlacedInline } from './placed-inline.ts';

/** What starts the address of a link whose address is written elsewhere; the identifier follows. */
export const REFERENCE = '\uFDEFreference:';

let parser: MarkdownIt | undefined;

/**
 * markdown-it with what this project's Markdown has beyond CommonMark: tables, strikethrough, bare addresses, footnotes,
 * and the lines of directives, each a block of its own. Made once.
 */
export function blocksParser(): MarkdownIt {
  parser ??= createParser();
  return parser;
}

function createParser(): MarkdownIt {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  // What an address may be is for who reads the tree to say, with its place.
  markdown.validateLink = () => true;
  // Addresses are linked if they say so: “https://…”, “www.…”, “ann@example.org”, and not every word with a dot in it.
  markdown.linkify.set({ fuzzyLink: false });
  markdown.linkify.add('www.', {
    validate: (text, pos) => /^[^\s<]+/.exec(text.slice(pos))?.[0].replace(/[?!.,:*_~'")\]]+$/, '').length ?? 0,
    normalize: (match) => void (match.url = `http://${match.url}`),
  });
  // The library's own test is one of thousands of characters, for hosts that are not looked for here.
  markdown.linkify.pretest = (text) => /\/\/|@|www\.|mailto:/i.test(text);
  markdown.block.ruler.before('fence', 'directive', directiveLine, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.block.ruler.before('reference', 'footnote', footnoteBlock, { alt: ['paragraph', 'reference'] });
  markdown.block.ruler.at('reference', definition);
  markdown.inline.ruler.before('link', 'footnote', footnoteMark);
  markdown.inline.State = PlacedInline;
  markdown.inline.ruler2.at('fragments_join', joinTexts);
  // Escaped characters are joined to the text round them when the tree is made, and have a place of their own until then.
  markdown.core.ruler.disable('text_join');
  noteStarts(markdown);
  // A link knows its address only; so the address of one that is written elsewhere leads back there.
  markdown.core.ruler.after('block', 'references', ({ env }) => {
    const { references = {} } = env as { references?: Record<string, { href: string }> };
    for (const [label, entry] of Object.entries(references)) entry.href = REFERENCE + label;
  });
  return markdown;
}

/** A line that begins with two colons: `:::name`, `:::`, `::name`, or one that is meant so. What it is, is read later. */
const directiveLine: RuleBlock = (state, startLine, _endLine, silent) => {
  if (isIndentedCode(state, startLine)) return false;
  const line = textOfLines(state, startLine);
  if (!/^(?::{3,}|::\p{L})/u.test(line)) return false;
  if (silent) return true;
  const token = state.push('directive', '', 0);
  token.content = line;
  token.map = [startLine, startLine + 1];
  state.line = startLine + 1;
  return true;
};

/** An address that is written for links elsewhere: as markdown-it reads it, with a token of its own. */
const definition: RuleBlock = (state, startLine, endLine, silent) => {
  const env = state.env as { references?: Record<string, { href: string; title: string }> };
  const before = new Set(Object.keys(env.references ?? {}));
  if (!reference(state, startLine, endLine, silent)) return false;
  if (silent) return true;
  const token = state.push('definition', '', 0);
  const added = Object.keys(env.references ?? {}).find((label) => !before.has(label));
  token.map = [startLine, state.line];
  token.meta = {
    label: /^\[((?:[^\\\]]|\\.)*)\]:/s.exec(textOfLines(state, startLine, state.line - 1))?.[1] ?? '',
    ...env.references?.[added ?? ''],
  };
  return true;
};
