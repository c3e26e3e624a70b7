import { readFile, sharedObjects, type FileObject, type PdfFile } from '../pdf-file.ts';
import { crossReferencesOf } from '../pdf-references.ts';
import { tokensFrom } from '../pdf-tokens.ts';
import { syntaxProblems } from './syntax.ts';

/** ISO 19005-2, 6.1: what holds of the bytes themselves, from the header to the end of the file. */
export function byteProblems(bytes: Uint8Array): string[] {
  const file = readFile(bytes);
  return [
    ...headerProblems(file.text),
    ...file.problems,
    ...file.objects.flatMap(objectProblems),
    ...endProblems(file),
    ...referenceProblems(file),
  ];
}

/** The version, then a comment of four bytes beyond ASCII at least (6.1.2). */
function headerProblems(text: string): string[] {
  const [version = '', comment = ''] = text.split('\n', 2);
  return [
    ...(version === '%PDF-1.7' ? [] : [`the header is ${version}`]),
    ...(/^%[\u0080-\u00FF]{4,}$/.test(comment) ? [] : ['the second line does not say that the file is binary']),
  ];
}

function objectProblems(object: FileObject): string[] {
  const problems = syntaxProblems(object.tokens).map((problem) => `object ${object.id}: ${problem}`);
  if (object.entries.get('/Type')?.[0]?.text !== '/ObjStm') return problems;
  const { text, places } = sharedObjects(object);
  if (places.length !== Number(object.entries.get('/N')?.[0]?.text)) problems.push('an object stream counts wrongly');
  problems.push(...syntaxProblems(tokensFrom(text, places[0]?.[1] ?? 0)).map((one) => `object ${object.id}: ${one}`));
  return problems;
}

/** One end, and nothing after it (6.1.3). */
function endProblems({ text }: PdfFile): string[] {
  const problems: string[] = [];
  if (text.split('%%EOF').length !== 2 || text.split('startxref').length !== 2) problems.push('the file ends twice');
  if (!/\nstartxref\n\d+\n%%EOF\n?$/.test(text)) problems.push('the file does not end at its end');
  return problems;
}

/** Every object is where the cross-references say, and no other is said to be there (6.1.4). */
function referenceProblems(file: PdfFile): string[] {
  const { places, entries, tokens, problems } = crossReferencesOf(file);
  const found: string[] = [...problems];
  const atOffset = new Map(file.objects.map((object) => [object.id, object.offset]));
  const inStream = new Map(
    file.objects
      .filter(({ entries: own }) => own.get('/Type')?.[0]?.text === '/ObjStm')
      .flatMap(({ id, ...rest }) =>
        sharedObjects({ id, ...rest }).places.map(([held], index) => [held, `${id}/${index}`] as const),
      ),
  );
  for (const [id, place] of places) {
    const holds =
      'offset' in place ? atOffset.get(id) === place.offset : inStream.get(id) === `${place.stream}/${place.index}`;
    if (!holds) found.push(`object ${id} is not where the cross-references say`);
  }
  for (const id of [...atOffset.keys(), ...inStream.keys()]) {
    if (!places.has(id)) found.push(`object ${id} is not in the cross-references`);
  }
  if (Number(entries.get('/Size')?.[0]?.text) !== Math.max(...places.keys()) + 1) found.push('Size is wrong');
  if (tokens) found.push(...syntaxProblems(tokens));
  if (entries.has('/Encrypt')) found.push('the file is encrypted');
  if (entries.has('/Prev')) found.push('the file was changed after its end');
  const ids = (entries.get('/ID') ?? []).filter(({ kind }) => kind === 'hex' || kind === 'string');
  if (ids.length !== 2 || ids.some(({ text }) => text.length < 18)) found.push('the file has no identifier');
  return found;
}
