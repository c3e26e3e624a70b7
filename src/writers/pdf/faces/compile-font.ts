import type { Font } from 'fontkit';
import { compileMetrics } from './compile-metrics.ts';
import { parseFont } from './load-fontkit.ts';
import { trueTypeOutlines } from './true-type-outlines.ts';
import type { FaceMetrics } from './metrics.ts';

/** Why a font file cannot be used. */
export type FontFault = 'unreadable' | 'variable' | 'not-embeddable';

/** A font that can be measured with and embedded. */
export interface CompiledFont {
  readonly metrics: FaceMetrics;
  /** With TrueType outlines, which those of an OpenType font with PostScript outlines are turned into. */
  readonly file: Uint8Array;
}

/** How font files of one face begin: TrueType outlines, on Windows and on old Macs, and PostScript ones. */
const SIGNATURES = ['\u0000\u0001\u0000\u0000', 'true', 'OTTO'];

/** Reads a static font, or says why it cannot be used. */
export function compileFont(bytes: Uint8Array): CompiledFont | FontFault {
  if (!SIGNATURES.includes(Buffer.from(bytes.subarray(0, 4)).toString('latin1'))) return 'unreadable';
  try {
    const font = parseFont(bytes);
    const { tables } = font.directory;
    if ('fvar' in tables) return 'variable';
    if (!mayBeEmbedded(font)) return 'not-embeddable';
    const file = 'glyf' in tables ? bytes : trueTypeOutlines(font, bytes);
    return { metrics: compileMetrics(file), file };
  } catch {
    // What is damaged shows itself in many ways; whoever named the file is told that it cannot be read.
    return 'unreadable';
  }
}

/** What the maker allows, in `fsType` of the table OS/2 (OpenType 1.9, "OS/2"). Of embedded fonts only a part is kept. */
function mayBeEmbedded(font: Font): boolean {
  const uses = font['OS/2']?.fsType;
  if (!uses) return true;
  const restricted = uses.noEmbedding && !uses.viewOnly && !uses.editable;
  return !restricted && !uses.noSubsetting && !uses.bitmapOnly;
}
