import { createRequire } from 'node:module';
import type * as Saxes from 'saxes';
import type { Characters, Element, Place, Refuse } from './element.ts';

// Few papers have drawings, so it is loaded by the first that does.
const require = createRequire(import.meta.url);

/** More elements than any drawing for paper has: made by a program that traced a photograph. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 100;

type Open = Element & { readonly children: (Element | Characters)[] };

/**
 * Reads XML into a tree. Elements and attributes of other vocabularies (what a drawing program notes for itself) are
 * left out: nothing of them is drawn by any reader. Undefined where it is no XML.
 */
export function readXml(text: string, refuse: Refuse): Element | undefined {
  const { SaxesParser } = require('saxes') as typeof Saxes;
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  const open: Open[] = [];
  let root: Element | undefined;
  let start: Place = { line: 1, column: 1 };
  let foreign = 0;
  let count = 0;
  let failed = false;
  const fail = (message: string, hint: string): void => {
    if (!failed) refuse({ line: parser.line, column: Math.max(1, parser.column) }, message, hint);
    failed = true;
  };
  parser.on('error', (error) => fail(`This is not well-formed XML: ${reasonOf(error)}.`, SAVE_AGAIN));
  parser.on('doctype', (doctype) => {
    if (doctype.includes('['))
      fail('The drawing defines words of its own before it begins.', 'Save it as a plain SVG.');
  });
  parser.on('opentagstart', ({ name }) => {
    start = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (count > MOST_ELEMENTS || open.length >= DEEPEST) {
      return fail('The drawing has more parts than can be printed.', 'Make it simpler, or save it as a PNG.');
    }
    const own = name.replace(/^svg:/, '');
    if (foreign > 0 || own.includes(':')) {
      foreign += 1;
      return;
    }
    open.push({ kind: 'element', name: own, attributes: ownAttributes(attributes), children: [], place: start });
  });
  parser.on('closetag', () => {
    if (foreign > 0) {
      foreign -= 1;
      return;
    }
    const done = open.pop();
    const parent = open.at(-1);
    if (done && parent) parent.children.push(done);
    else root ??= done;
  });
  const characters = (words: string): void =>
    void (foreign > 0 || open.at(-1)?.children.push({ kind: 'characters', text: words }));
  parser.on('text', characters);
  parser.on('cdata', characters);
  for (const [piece] of text.matchAll(PIECE)) {
    if (failed) return undefined;
    parser.write(piece);
  }
  if (!failed) parser.close();
  return failed ? undefined : root;
}

/** Read at a time, so that what is wrong near the beginning is not paid for with the whole file. */
const PIECE = /[^]{1,65536}/g;

const SAVE_AGAIN = 'Save it again in a drawing program, as a plain SVG.';

/** What the parser says, without the place that it puts before it. */
function reasonOf({ message }: Error): string {
  return message.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/\.$/, '');
}

function ownAttributes(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const entries = Object.entries(attributes).map(
    ([name, value]) => [name.replace(/^xlink:href$/, 'href'), value] as const,
  );
  return new Map(entries.filter(([name]) => !name.includes(':')));
}
