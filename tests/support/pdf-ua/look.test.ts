/** Colours, pictures, and the language of content. */
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { srgbProfile } from '../../../src/writers/pdf/assembly/srgb-profile.ts';
import { profileProblems } from './profile.ts';
import { form, paper, pictures, problemsWith, type Fault } from './samples.ts';

test('a file with pictures of every kind has no problems', async () => {
  expect(await problemsWith(pictures, (file) => `${file.slice(0, -1)}`)).toBe('');
});

test.each<[string, Fault, string]>([
  ['another kind of output intent', ['/GTS_PDFA1', '/GTS_PDFX'], 'the output intent is not one of PDF/A'],
  [
    'no name of the output',
    ['/OutputConditionIdentifier', '/OutputConditionIdentifiex'],
    'the output intent has no name',
  ],
  ['no profile', ['/DestOutputProfile', '/DestOutputProfilx'], 'the output intent has no profile'],
  ['a profile of other colours', ['/N 3', '/N 4'], 'a profile has other components than its stream says'],
  ['a picture of inks', ['/ColorSpace /DeviceGray', '/ColorSpace /DeviceCMYK'], 'colours are in DeviceCMYK'],
  [
    'an unknown way to blend',
    ['/XObject <<', '/ExtGState <<\n/G <</BM /Wild>>>>\n/XObject <<'],
    'Wild is no way to blend',
  ],
  ['a state of transfer', ['/XObject <<', '/ExtGState <<\n/G <</TR /Identity>>>>\n/XObject <<'], 'a state has TR'],
  [
    'a space without a base',
    ['/XObject <<', '/ColorSpace <<\n/C [/Indexed /DeviceCMYK 1 <00>]>>\n/XObject <<'],
    'colours are in DeviceCMYK',
  ],
  ['a smoothed picture', ['/Width 1\n', '/Width 1\n/Interpolate true\n'], 'is smoothed'],
  ['a picture of three bits', ['/BitsPerComponent 8', '/BitsPerComponent 3'], 'has 3 bits'],
  ['a picture of another size', ['/Width 1\n', '/Width 2\n'], 'has another number of pixels than it says'],
])('%s is found', async (_, fault, problem) => {
  expect(await problemsWith(paper, fault)).toContain(problem);
});

test.each<[string, Fault, string]>([
  ['an undescribed ink', ['[/Cyan', '[/Gold'], 'an ink is not described'],
  ['an ink without a tint', [/(\/DeviceRGB) \d+ 0 R\]/, '$1]'], 'inks have no tint'],
  ['a photograph of another size', ['/Width 40', '/Width 41'], 'is of another size than it says'],
  [
    'a photograph of other colours',
    [/(\/Width 40\n[^>]*\/ColorSpace \/Device)RGB/, '$1Gray'],
    'has other components than it says',
  ],
  ['a mask of colours', [/(\/ColorSpace \/Device)Gray/, '$1RGB'], 'has no real mask'],
  ['rows of another length', [/\/Width 2\n/, '/Width 9\n'], 'has another number of pixels than it says'],
])('among pictures, %s is found', async (_, fault, problem) => {
  expect(await problemsWith(pictures, fault)).toContain(problem);
});

describe('a profile', () => {
  const sound = inflateSync(srgbProfile());
  const broken = (change: (bytes: Buffer) => void): string => {
    const bytes = Buffer.from(sound);
    change(bytes);
    return profileProblems(bytes, 3).join('\n');
  };

  test('in order has no problems', () => {
    expect(profileProblems(sound, 3)).toEqual([]);
    expect(profileProblems(sound.subarray(0, 99), 3)).toEqual(['a profile is cut short']);
  });

  test.each<[string, (bytes: Buffer) => void, string]>([
    ['size', (bytes) => bytes.writeUInt32BE(9, 0), 'has another size than it says'],
    ['version', (bytes) => bytes.writeUInt8(5, 8), 'is of a version to come'],
    ['class', (bytes) => bytes.write('link', 12), 'is of no screen or printer'],
    ['colours', (bytes) => bytes.write('Lab ', 16), 'is not one of red, green and blue'],
    ['connection', (bytes) => bytes.write('RGB ', 20), 'connects to nothing'],
    ['signature', (bytes) => bytes.write('ascp', 36), 'is none'],
    ['intent', (bytes) => bytes.writeUInt32BE(4, 64), 'has an unknown intent'],
    ['light', (bytes) => bytes.writeUInt32BE(9, 68), 'is not seen under D50'],
    ['tags', (bytes) => bytes.write('rTRX', bytes.indexOf('rTRC')), 'has no rTRC'],
    ['places', (bytes) => bytes.writeUInt32BE(9999, bytes.indexOf('rTRC') + 4), 'has the tag rTRC beyond its end'],
  ])('with wrong %s is found', (_, change, problem) => {
    expect(broken(change)).toContain(problem);
  });
});

test.each<[string, Fault, string]>([
  ['an unknown operator', [' rg\n', ' rk\n'], 'rk is no operator'],
  ['too few operands', [' 0 0 1 ', ' 0 0 '], 'Tm has 5 operands'],
  ['inks', [' rg\n', ' 0 k\n'], 'inks are asked for'],
  ['a picture that is not there', [/\/\w+ Do/, '/Nope Do'], 'Do names “Nope”, which is not there'],
  ['an unknown intent', ['BT\n', 'BT\n/Odd ri\n'], 'a rendering intent is unknown'],
  ['a saved state without end', ['\nQ\n', '\n \n'], 'q and Q are not balanced'],
  ['an end before the start', ['\nq\n', '\nQ\nq\nq\n'], 'q and Q are not balanced'],
  ['states too deep', ['\nq\n', `\n${'q\n'.repeat(29)}${'Q\n'.repeat(28)}`], 'states are saved too deep'],
  ['a state saved in text', ['BT\n', 'BT\nq Q\n'], 'q stands within text'],
  ['no resources', [/\/Resources (\d+ 0 R)/, '/Resourcex $1'], 'there are no resources of its own'],
  ['an unknown language of a stretch', ['/P <</MCID', '/P <</Lang (x_y) /MCID'], '“x_y” is no language'],
  ['an unknown language of an element', ['/S /P\n', '/S /P\n/Lang (english)\n'], '“english” is no language'],
  ['text in no font', [/\/\S+ \S+ Tf\n/, ''], 'text is shown in no font'],
  ['content without a tag', [/\/Artifact <<.*?>> BDC/, '/Span BMC'], 'paints what is neither tagged nor an artifact'],
  [
    'an artifact in content',
    ['/P <</MCID 1>> BDC\n', '/P <</MCID 1>> BDC\n/Artifact BMC EMC\n'],
    'an artifact lies in tagged content',
  ],
  [
    'content in an artifact',
    [/\/Artifact BMC\n/, '/Artifact BMC\n/P <</MCID 99>> BDC EMC\n'],
    'tagged content lies in an artifact',
  ],
  [
    'content in content',
    ['/P <</MCID 1>> BDC\n', '/P <</MCID 1>> BDC\n/P <</MCID 99>> BDC EMC\n'],
    'tagged content lies in tagged content',
  ],
  ['the same content twice', ['<</MCID 2>>', '<</MCID 1>>'], 'content 1 is there twice'],
  ['content that nobody holds', ['<</MCID 2>>', '<</MCID 99>>'], 'content 99 is in no structure element'],
  ['content of no page', [/\/Pg \d+/, '/Pg 1'], 'which is no page'],
  ['content that does not end', ['EMC\nQ', '\nQ'], 'marked content does not end'],
  ['content that ends twice', ['EMC\nQ', 'EMC EMC\nQ'], 'marked content ends that did not begin'],
  ['text that does not end', ['\nET\n', '\n\n'], 'text objects are not balanced'],
])('%s in content is found', async (_, fault, problem) => {
  expect(await problemsWith(paper, fault)).toContain(problem);
});

test('an appearance with content of the structure is found', async () => {
  expect(await problemsWith(form, ['/Tx BMC', '/P <</MCID 0>> BDC'])).toContain('a form has content of the structure');
});
