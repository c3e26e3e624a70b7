import { inflateSync } from 'node:zlib';

/**
 * A file of ours with every object in the open, as Latin-1 text: what stands deflated in object streams is taken out of
 * them, so that a test can read it, or break it.
 */
export function plainPdf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj\n/g)];
  const trailer = objects.find(([, , object]) => object?.startsWith('<</Type /XRef'))?.[2] ?? '';
  const entry = (key: string): string => new RegExp(`/${key} (\\d+ 0 R|\\[.*?\\])`).exec(trailer)?.[0] ?? '';
  const plain = objects.flatMap(([whole, , object = '']) => {
    if (object.startsWith('<</Type /XRef')) return [];
    return object.startsWith('<</Type /ObjStm') ? unpacked(object) : [whole];
  });
  return `%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n${plain.join('')}trailer\n<<${entry('Root')} ${entry('Info')} ${entry('ID')}>>\nstartxref\n0\n%%EOF\n`;
}

function unpacked(stream: string): string[] {
  const first = Number(/\/First (\d+)/.exec(stream)?.[1]);
  const data = /\nstream\n([\s\S]*)\nendstream$/.exec(stream)?.[1] ?? '';
  const text = inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
  const numbers = text.slice(0, first).trim().split(' ').map(Number);
  return numbers.flatMap((id, index) => {
    if (index % 2 === 1) return [];
    const from = first + (numbers[index + 1] ?? 0);
    const next = numbers[index + 3];
    return [`${id} 0 obj\n${text.slice(from, next === undefined ? undefined : first + next).trimEnd()}\nendobj\n`];
  });
}
