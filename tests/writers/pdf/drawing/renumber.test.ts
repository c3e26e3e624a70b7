import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { renumbered } from '../../../../src/writers/pdf/drawing/renumber.ts';
import { readOperators } from '../../../support/content-stream.ts';
import { drawn, samplePaper } from '../sample-paper.ts';

const { pages } = drawn(samplePaper());

function idsOf(content: Uint8Array): number[] {
  return readOperators(inflateSync(content).toString('latin1')).flatMap(({ operands: [, properties] }) => {
    const id = properties?.kind === 'dictionary' ? properties.entries['MCID'] : undefined;
    return id?.kind === 'number' ? [id.value] : [];
  });
}

test('ids of marked content count on from a number, and nothing else of a page changes', () => {
  for (const page of pages) {
    const moved = renumbered(page, 30);
    expect(moved.firstMcid).toBe(30);
    expect(idsOf(page.content)).toEqual(page.slots.map((_, index) => index));
    expect(idsOf(moved.content)).toEqual(page.slots.map((_, index) => 30 + index));
    const back = renumbered(moved, 0);
    expect(inflateSync(back.content)).toEqual(inflateSync(page.content));
  }
});

test('what looks like an id within a string stays as it is, since strings hold no line ends', () => {
  const [page] = pages;
  if (!page) throw new Error('The sample has no page.');
  const lines = inflateSync(page.content).toString('latin1').split('\n');
  for (const line of lines) {
    const strings = line.match(/\((?:\\[^]|[^\\()])*\)/g) ?? [];
    expect(line.replaceAll(/\((?:\\[^]|[^\\()])*\)/g, '').includes('(')).toBe(false);
    expect(strings.join('')).not.toContain('\n');
  }
});
