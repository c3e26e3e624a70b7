import { gfm } from 'micromark-extension-gfm';

type Syntax = ReturnType<typeof gfm>;
type TextConstructs = NonNullable<Syntax['text']>;

/** What a text with a table, or with a bare address, has in it. */
const TABLE = /\|/;
const ADDRESS = /@|:\/\/|www\./i;

const made = new Map<string, Syntax>();

/**
 * GitHub's additions to Markdown: tables, strikethrough (`~~`, not `~`), task lists, footnotes and bare addresses. The
 * parser looks for a table at every line and for an address at every letter, which is a third of its work. So they are
 * left out where the text cannot have any; a table has at least one `|`.
 */
export function gfmSyntax(text: string): Syntax {
  const tables = TABLE.test(text);
  const addresses = ADDRESS.test(text);
  const key = `${tables} ${addresses}`;
  const syntax = made.get(key) ?? makeSyntax(tables, addresses);
  made.set(key, syntax);
  return syntax;
}

function makeSyntax(tables: boolean, addresses: boolean): Syntax {
  const { flow, text, ...rest } = gfm({ singleTilde: false });
  return {
    ...rest,
    ...(tables && flow ? { flow } : {}),
    ...(text ? { text: addresses ? text : withoutAddresses(text) } : {}),
  };
}

/** The constructs of each character, without those whose names end like `emailAutolink`. */
function withoutAddresses(constructs: TextConstructs): TextConstructs {
  const kept: TextConstructs = {};
  for (const [code, some] of Object.entries(constructs)) {
    const others = [some ?? []].flat().filter(({ name }) => !name?.endsWith('Autolink'));
    if (others.length > 0) kept[code] = others;
  }
  return kept;
}
