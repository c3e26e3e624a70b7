import type { TemplateFiles } from '../../src/templating/template-files.ts';

/** Files in memory, by path. */
export function filesOf(files: Readonly<Record<string, string>>): TemplateFiles {
  return {
    read: (path) => {
      const text = files[path];
      return Promise.resolve({ value: text === undefined ? undefined : new TextEncoder().encode(text), problems: [] });
    },
    list: (folder) => {
      const names = Object.keys(files)
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1));
      return Promise.resolve({ value: names.filter((name) => !name.includes('/')), problems: [] });
    },
  };
}
