import { gfm } from 'micromark-extension-gfm';

type Syntax = ReturnType<typeof gfm>;
type TextConstructs = NonNullable<Syntax['text']>;
type Construct = Exclude<NonNullable<TextConstructs[string]>, unknown[]>;

/**
 * What a text has to have in it for a construct to be of any use. The two that are tried most, at every line and at
 * every letter, take a third of the time of parsing where they are left in.
 */
const SIGNS: Readonly<Record<string, RegExp>> = {
  emailAutolink: /@/,
  protocolAutolink: /:\/\//,
  wwwAutolink: /www\./i,
};
const TABLE_SIGN = /\|/;

/**
 * GitHub's additions to Markdown: tables, strikethrough (`~~`, not `~`), task lists, footnotes and bare addresses. Tables
 * and addresses are left out where the text cannot have any; so a table has at least one `|`.
 */
export function gfmSyntax(text: string): Syntax {
  const { flow, text: inText, ...rest } = gfm({ singleTilde: false });
  const useful = ({ name = '' }: Construct): boolean => SIGNS[name]?.test(text) ?? true;
  return {
    ...rest,
    ...(flow && TABLE_SIGN.test(text) ? { flow } : {}),
    ...(inText ? { text: filtered(inText, useful) } : {}),
  };
}

/** The constructs of each character that are useful. */
function filtered(constructs: TextConstructs, useful: (construct: Construct) => boolean): TextConstructs {
  const kept: TextConstructs = {};
  for (const [code, some] of Object.entries(constructs)) {
    const left = [some ?? []].flat().filter(useful);
    if (left.length > 0) kept[code] = left;
  }
  return kept;
}
