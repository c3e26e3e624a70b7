import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { assemblePdf } from '../../../src/writers/pdf/assembly/assemble.ts';
import { drawn, faces, meta, samplePaper } from './sample-paper.ts';
test('x', () => {
  const part = drawn(samplePaper());
  const img = {
    width: 2,
    height: 2,
    bits: 8,
    colour: 'rgb' as const,
    data: deflateSync(Buffer.from([0, 200, 0, 0, 100, 0, 0, 0, 200, 0, 0, 100])),
    coding: 'deflate' as const,
    orientation: 6,
    opacity: deflateSync(Buffer.from([255, 128, 255, 255])),
  };
  writeFileSync('/tmp/one.pdf', assemblePdf([part], meta, { face: faces.face, image: () => img }));
  writeFileSync(
    '/tmp/pack.pdf',
    assemblePdf([part, { ...part, id: 'again', title: 'Again' }], meta, { face: faces.face, image: () => img }),
  );
});
