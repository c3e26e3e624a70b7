/** Reads a small XML document strictly, with namespaces: as much of XML as metadata is written in. */

export interface XmlElement {
  readonly namespace: string;
  /** Without its prefix. */
  readonly name: string;
  readonly prefix: string;
  /** By prefixed name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly kids: readonly XmlElement[];
  /** The characters right within it. */
  readonly text: string;
}

const TAG =
  /<(\/?)([A-Za-z_][\w.-]*(?::[\w.-]+)?)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<\?[^]*?\?>/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @throws Error where the text is not well-formed. */
export function readXml(xml: string): XmlElement {
  // XML has no place for these, not even as references.
  if (/(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/u.test(xml)) throw new Error('a character is none');
  const reader = { xml, at: 0 };
  skipTo(reader);
  const root = readElement(reader, new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]));
  skipTo(reader);
  if (reader.at < xml.length) throw new Error('there is more than one element');
  return root;
}

interface Reader {
  readonly xml: string;
  at: number;
}

/** Passes instructions and white space. */
function skipTo(reader: Reader): void {
  const found = /(?:\s|\uFEFF|<\?[^]*?\?>)*/y;
  found.lastIndex = reader.at;
  found.exec(reader.xml);
  reader.at = found.lastIndex;
}

function readElement(reader: Reader, outer: ReadonlyMap<string, string>): XmlElement {
  TAG.lastIndex = reader.at;
  const [whole, closes, name = '', list = '', empty] = TAG.exec(reader.xml) ?? [];
  if (whole === undefined || closes !== '')
    throw new Error(`there is no element at ${reader.xml.slice(reader.at, reader.at + 20)}`);
  reader.at = TAG.lastIndex;
  const attributes = attributesOf(list);
  const prefixes = new Map(outer);
  for (const [key, value] of attributes) if (key.startsWith('xmlns:')) prefixes.set(key.slice(6), value);
  const [local = '', prefix = ''] = name.split(':').toReversed();
  const namespace = prefix === '' ? '' : prefixes.get(prefix);
  if (namespace === undefined) throw new Error(`${prefix} is no known prefix`);
  const kids: XmlElement[] = [];
  let text = '';
  for (let open = empty === ''; open;) {
    const next = reader.xml.indexOf('<', reader.at);
    if (next < 0) throw new Error(`${name} does not end`);
    text += unescaped(reader.xml.slice(reader.at, next));
    reader.at = next;
    if (reader.xml.startsWith(`</${name}>`, next)) {
      reader.at = next + name.length + 3;
      open = false;
      continue;
    }
    kids.push(readElement(reader, prefixes));
  }
  return { namespace, name: local, prefix, attributes, kids, text };
}

function attributesOf(list: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, key = '', quoted = ''] of list.matchAll(/([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (attributes.has(key)) throw new Error(`${key} is there twice`);
    attributes.set(key, unescaped(quoted.slice(1, -1)));
  }
  return attributes;
}

function unescaped(text: string): string {
  if (text.includes('>')) throw new Error('> stands alone');
  return text.replaceAll(/&(#?\w*)(;?)/g, (whole, name: string, end: string) => {
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const found = name.startsWith('#') ? String.fromCodePoint(code) : ENTITIES[name];
    if (found === undefined || end === '') throw new Error(`${whole} is no character`);
    return found;
  });
}
