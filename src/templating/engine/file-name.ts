import { withoutSigns } from '../../support/letters.ts';

/** Names that Windows keeps for devices, with any ending: "Naming Files, Paths, and Namespaces", Microsoft. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** Letters of any script take up to four bytes, and file systems allow 255 for a name with its ending. */
const LONGEST = 60;

/**
 * A path below a folder, safe to write on every system: parts divided by `/`, each of letters, digits, `-`, `_` and `.`.
 * Nothing leads upwards, is hidden, or begins at the root.
 */
export function safePath(path: string): string {
  const names = path.split('/').filter((name) => name.trim() !== '');
  return names.map(safeName).join('/') || '_';
}

/** One name of a path. What cannot stand in it becomes a hyphen; a name of nothing else becomes `_`. */
function safeName(name: string): string {
  const letters = [...withoutSigns(name.normalize('NFC'), '-')];
  const safe = letters
    .slice(0, LONGEST)
    .join('')
    .replace(/^[-.]+|[-.]+$/g, '');
  return DEVICE.test(safe) ? `_${safe}` : safe || '_';
}
