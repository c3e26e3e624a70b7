import type { WorkspaceFiles } from '../course/workspace-files.ts';
import type { Diagnostic, Outcome, Span } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { FontFamily } from '../theme/theme.ts';
import type { CidFace } from '../writers/pdf/faces/cid-face.ts';
import type { FontFault } from '../writers/pdf/faces/compile-font.ts';
import { openOwnFace, type OwnFamily } from '../writers/pdf/faces/own-faces.ts';

/** A key of a family in a theme file. */
type Cut = 'regular' | 'bold' | 'italic' | 'bold-italic';

/** Opens the fonts of a workspace. */
export interface FontShelf {
  /**
   * A family with all its cuts, or what is wrong with their files. A file is read once, however many editions name it.
   *
   * @param placeOf where the theme names a file.
   */
  open(family: FontFamily, placeOf: (cut: Cut) => Span): Promise<Outcome<OwnFamily | undefined>>;
}

/** Faces for Chinese or Japanese are the largest; 24 MB. */
const LARGEST = 24 * 1024 * 1024;

export function openFonts(files: WorkspaceFiles): FontShelf {
  const faces = new Map<string, Promise<Outcome<CidFace | undefined>>>();
  const openFace = (path: string, at: Span): Promise<Outcome<CidFace | undefined>> => {
    const known = faces.get(path) ?? readFace(files, path, at);
    faces.set(path, known);
    return known;
  };
  return {
    async open({ name, regular, bold, italic, boldItalic }, placeOf) {
      const problems: Diagnostic[] = [];
      const cut = async (path: string | undefined, key: Cut): Promise<CidFace | undefined> => {
        if (path === undefined) return undefined;
        const { value, problems: found } = await openFace(path, placeOf(key));
        problems.push(...found);
        return value;
      };
      const own = {
        name,
        regular: await cut(regular, 'regular'),
        bold: await cut(bold, 'bold'),
        italic: await cut(italic, 'italic'),
        boldItalic: await cut(boldItalic, 'bold-italic'),
      };
      const value = own.regular && own.bold ? { ...own, regular: own.regular, bold: own.bold } : undefined;
      return { value, problems };
    },
  };
}

async function readFace(files: WorkspaceFiles, path: string, at: Span): Promise<Outcome<CidFace | undefined>> {
  const { value: bytes, problems } = await files.read(path, at, LARGEST);
  if (problems.length > 0) return { value: undefined, problems };
  if (!bytes) return { value: undefined, problems: [missingFont(path, at)] };
  const face = openOwnFace(bytes);
  return typeof face === 'string'
    ? { value: undefined, problems: [badFont(path, face, at)] }
    : { value: face, problems };
}

function missingFont(path: string, at: Span): Diagnostic {
  const hint = 'Copy the font file there; paths are counted from the folder of the theme.';
  return problem('bad-font', at, `There is no font file “${path}”.`, hint);
}

const FAULTS: Readonly<Record<FontFault, readonly [what: string, hint: string]>> = {
  unreadable: ['is not a font that can be read', 'Use a TrueType or OpenType file (.ttf, .otf) of a single face.'],
  variable: [
    'is a variable font',
    'Use its static cuts, a file each for regular and bold: most makers put them into a folder “static”.',
  ],
  'not-embeddable': [
    'may not be put into documents, says its maker',
    'Ask the maker for a licence that allows it, or use another font.',
  ],
};

function badFont(path: string, fault: FontFault, at: Span): Diagnostic {
  const [what, hint] = FAULTS[fault];
  return problem('bad-font', at, `The font “${path}” ${what}.`, hint);
}
