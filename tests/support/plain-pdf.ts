import { inflateSync } from 'node:zlib';

/**
 * A file of ours with every object in the open, as Latin-1 text, for a test to read, or to break: what stands deflated
 * in object streams is taken out of them, and what pages and appearances show is inflated. Fonts and pictures stay as
 * they are.
 */
export function plainPdf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj\n/g)];
  const trailer = objects.find(([, , object]) => object?.startsWith('<</Type /XRef'))?.[2] ?? '';
  const entry = (key: string): string => new RegExp(`/${key} (\\d+ 0 R|\\[.*?\\])`).exec(trailer)?.[0] ?? '';
  const plain = objects.flatMap(([, id = '', object = '']): (readonly [number, string])[] => {
    if (object.startsWith('<</Type /XRef')) return [];
    if (object.startsWith('<</Type /ObjStm')) return unpacked(object);
    return [[Number(id), inflatedStream(object)]];
  });
  return withTable(plain, `${entry('Root')} ${entry('Info')} ${entry('ID')}`);
}

const HEADER = '%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n';

/** Numbers objects anew, so that there is none without an entry, and lists where they are (ISO 32000-1, 7.5.4). */
function withTable(objects: readonly (readonly [number, string])[], trailer: string): string {
  const numbers = new Map(objects.map(([id], index) => [id, index + 1]));
  const renumbered = (text: string): string =>
    text.replaceAll(/\b(\d+) 0 R\b/g, (_, id: string) => `${numbers.get(Number(id)) ?? 0} 0 R`);
  let text = HEADER;
  const offsets = objects.map(([, object], index) => {
    const offset = text.length;
    const [dictionary = '', ...stream] = object.split(/(?=\nstream\n)/);
    text += `${index + 1} 0 obj\n${renumbered(dictionary)}${stream.join('')}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = offsets.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries}`;
  return `${text}${table}trailer\n<</Size ${size} ${renumbered(trailer)}>>\nstartxref\n${text.length}\n%%EOF\n`;
}

function unpacked(stream: string): [number, string][] {
  const first = Number(/\/First (\d+)/.exec(stream)?.[1]);
  const data = /\nstream\n([\s\S]*)\nendstream$/.exec(stream)?.[1] ?? '';
  const text = inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
  const numbers = text.slice(0, first).trim().split(' ').map(Number);
  return numbers.flatMap((id, index): [number, string][] => {
    if (index % 2 === 1) return [];
    const from = first + (numbers[index + 1] ?? 0);
    const next = numbers[index + 3];
    return [[id, text.slice(from, next === undefined ? undefined : first + next).trimEnd()]];
  });
}

/** A font's file, a picture or a profile stays deflated: nobody reads those as text. */
function inflatedStream(object: string): string {
  const [, dictionary = '', data = ''] = /^([\s\S]*?>>)\nstream\n([\s\S]*)\nendstream$/.exec(object) ?? [];
  if (!dictionary.includes('/Filter /FlateDecode') || /\/(?:Length1|Width|N) /.test(dictionary)) return object;
  const plain = inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
  const said = dictionary.replace('/Filter /FlateDecode\n', '').replace(/\/Length \d+/, `/Length ${plain.length}`);
  return `${said}\nstream\n${plain}\nendstream`;
}
