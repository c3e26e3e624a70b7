import type { TextArea } from '../../../../layout/page.ts';
import { components } from '../../drawing/content.ts';
import { fine } from '../../drawing/numbers.ts';
import { embedTypingFace } from '../../embedding/embed-typing-face.ts';
import type { CidFace } from '../../faces/cid-face.ts';
import type { PdfObjects, PdfRef } from '../../objects/pdf-objects.ts';

/** A font of the form, by the name that fields use for it. */
export interface TypingFont {
  readonly name: string;
  readonly ref: PdfRef;
}

/** The fonts that a form is typed in, each embedded when the first field asks for it. */
export interface TypingFonts {
  /** @throws RangeError where nobody knows the face. */
  fontOf(area: TextArea): TypingFont;
  all(): readonly TypingFont[];
}

export function startTypingFonts(pdf: PdfObjects, faceOf: (id: string) => CidFace | undefined): TypingFonts {
  const fonts = new Map<string, TypingFont>();
  return {
    fontOf({ face: id }) {
      const known = fonts.get(id);
      if (known) return known;
      const face = faceOf(id);
      if (!face) throw new RangeError(`No face is called “${id}”.`);
      const font = { name: `Typed-${id}`, ref: embedTypingFace(pdf, face) };
      fonts.set(id, font);
      return font;
    },
    all: () => [...fonts.values()],
  };
}

/** What text is set in that a viewer draws: the operators that come before it (ISO 32000-1, 12.7.3.3). */
export function defaultAppearance({ size, colour }: TextArea, font: TypingFont): string {
  return `/${font.name} ${fine(size)} Tf ${components(colour)} rg`;
}
