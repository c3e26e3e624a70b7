import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { codesIn, nodesOf, pages, ROOT, textOf, type Page } from './pages.ts';

/** Addresses of links and pictures in a page. */
function addresses({ tree }: Page): string[] {
  return [...nodesOf(tree, 'link'), ...nodesOf(tree, 'image'), ...nodesOf(tree, 'definition')].map(({ url }) => url);
}

/** The anchors that GitHub gives to the headings of a page. */
function anchors({ tree }: Page): string[] {
  const seen = new Map<string, number>();
  return nodesOf(tree, 'heading').map((heading) => {
    const words = textOf(heading).toLowerCase();
    const anchor = words.replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '').replaceAll(' ', '-');
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}

test.each(pages.map((page) => [page.path, page] as const))('the links of %s lead somewhere', (path, page) => {
  const broken = addresses(page)
    .filter((address) => !/^(?:https?|mailto):/.test(address))
    .filter((address) => {
      const [file = '', anchor] = address.split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), decodeURI(file));
      if (!existsSync(join(ROOT, target))) return true;
      if (anchor === undefined) return false;
      const linked = pages.find((other) => other.path === target);
      return !linked || !anchors(linked).includes(anchor);
    });
  expect(broken).toEqual([]);
});

test('every picture says what it shows, and is small', () => {
  for (const page of pages) {
    for (const { url, alt } of nodesOf(page.tree, 'image')) {
      expect(alt?.trim(), `${page.path}: ${url}`).toMatch(/.{20}/);
      const file = join(ROOT, posix.dirname(page.path), url);
      expect(statSync(file).size, url).toBeLessThan(150 * 1024);
    }
  }
});

test('every page can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const path of reached) {
    const page = pages.find((one) => one.path === path);
    for (const address of page ? addresses(page) : []) {
      const target = posix.join(posix.dirname(path), address.split('#')[0] ?? '');
      // A link to a folder shows all that lies in it.
      const shown = pages.filter((one) => one.path === target || (target.endsWith('/') && one.path.startsWith(target)));
      for (const one of shown) reached.add(one.path);
    }
  }
  expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});

/** Pages that say where in the code something is, and the folders that their short names count from. */
const guides = pages.filter(({ path }) => /^(?:CONTRIBUTING|docs\/architecture|docs\/decisions\/.*)\.md$/.test(path));
const PLACES = ['', 'src/layout', 'src/markdown', 'src/writers/pdf', 'src/document/blocks'];

test.each(guides.map((page) => [page.path, page] as const))('the files that %s names are there', (_, page) => {
  const named = codesIn(page.tree).filter((code) => /^[\w./-]+(?:\.(?:ts|mjs|cjs|yaml|md)|\/)$/.test(code));
  const made = /stamp\.ts$/; // What the example for a new block adds.
  const missing = named.filter(
    (name) => !made.test(name) && !PLACES.some((place) => existsSync(join(ROOT, place, name))),
  );
  expect(missing).toEqual([]);
});
