/** Puts values into the slots of a label, such as `{start} to {end}`; a slot in a value stays as it is. */
export function fillLabel(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replaceAll(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
