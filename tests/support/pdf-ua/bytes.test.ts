import { deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { byteProblems } from './bytes.ts';
import { broken, packed, paper, type Fault } from './samples.ts';

/** Rules about bytes alone: some faults are more than a parser stands. */
function problemsWith(file: string, fault: Fault): string {
  return byteProblems(Buffer.from(broken(file, fault), 'latin1')).join('\n');
}

const inTrailer = (entry: string): Fault => ['trailer\n<<', `trailer\n<<${entry} `];

test.each<[string, Fault, string]>([
  ['a header of another version', ['%PDF-1.7', '%PDF-1.4'], 'the header is %PDF-1.4'],
  [
    'a second line of text',
    ['\u00E2\u00E3\u00CF\u00D3', 'text'],
    'the second line does not say that the file is binary',
  ],
  ['a stream longer than it says', [/\/Length \d+/, '/Length 9'], 'a stream of another length than it says'],
  ['endstream on the line of the data', ['\nendstream', ' endstream'], 'a stream of another length than it says'],
  ['stream with no line’s end', ['\nstream\n', '\nstream '], 'has no line’s end after stream'],
  ['endobj after a value', ['>>\nendobj', '>> endobj'], 'does not end on a line of its own'],
  ['something after the end', (file) => `${file}more`, 'the file does not end at its end'],
  ['a second end', (file) => `${file}startxref\n0\n%%EOF\n`, 'the file ends twice'],
  ['a wrong startxref', [/startxref\n\d/, 'startxref\n9'], 'startxref does not lead to the cross-references'],
  ['a wrong place', [/\n00000(\d{5}) 00000 n/, '\n00001$1 00000 n'], 'object 1 is not where the cross-references say'],
  ['an entry of another length', [' 00000 n \n', ' 0000 n  \n'], 'is no such entry'],
  ['a free entry', [' 00000 n \n', ' 00000 f \n'], 'object 1 is not in the cross-references'],
  ['a wrong size', [/<<\/Size \d/, '<</Size 9'], 'Size is wrong'],
  ['no identifier', ['/ID [<', '/IX [<'], 'the file has no identifier'],
  ['an empty identifier', [/\/ID \[<\w+>/, '/ID [<>'], 'the file has no identifier'],
  ['encryption', inTrailer('/Encrypt 1 0 R'), 'the file is encrypted'],
  ['an earlier state', inTrailer('/Prev 9'), 'the file was changed after its end'],
  ['half a byte', inTrailer('/X <abc>'), 'a string has half a byte'],
  ['what is no digit', inTrailer('/X <xy>'), 'a string has what is no hex digit'],
  ['a long string', inTrailer(`/X (${'a'.repeat(32_768)})`), 'a string is too long'],
  ['a long string in hex', inTrailer(`/X <${'ab'.repeat(32_768)}>`), 'a string is too long'],
  ['a long name', inTrailer(`/${'a'.repeat(128)} 1`), 'is too long'],
  ['a broken name', inTrailer('/a#g1 1'), 'the name /a#g1 is broken'],
  ['a name in Latin-1', inTrailer('/a#e4 1'), 'the name /a#e4 is not in UTF-8'],
  ['a large number', inTrailer('/X 2147483648'), 'the number 2147483648 is too large'],
  ['an exponent', inTrailer('/X 1e3'), '“1e3” means nothing'],
  ['a stray bracket', inTrailer('/X )'), '“)” stands alone'],
])('%s is found', (_, fault, problem) => {
  expect(problemsWith(paper, fault)).toContain(problem);
});

const real = Buffer.from(packed).toString('latin1');

test('an object stream that counts wrongly is found', () => {
  expect(problemsWith(real, [/(\/ObjStm\n\/N )\d+/, '$11'])).toContain('an object stream counts wrongly');
});

test('a cross-reference stream that leads elsewhere is found', () => {
  const fault: Fault = (file) => {
    const [whole, head = '', data = ''] = /(<<\/Type \/XRef[^]*?\nstream\n)([^]*)\nendstream/.exec(file) ?? [];
    const rows = inflateSync(Buffer.from(data, 'latin1'));
    // Of the first row after that of object 0: its index in the object stream.
    rows[8 + 7] = (rows[8 + 7] ?? 0) + 1;
    const wrong = deflateSync(rows).toString('latin1');
    return file.replace(
      whole ?? '',
      () => `${head.replace(/\/Length \d+/, `/Length ${wrong.length}`)}${wrong}\nendstream`,
    );
  };
  expect(problemsWith(real, fault)).toContain('is not where the cross-references say');
});
