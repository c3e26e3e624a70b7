/** Some of what a thing says, said anew; undefined says nothing. */
export type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** What stands below, with what is said above over it. */
export function overlaid<T extends object>(below: T, above: Changes<T>): T {
  const said = Object.entries(above).filter(([, value]) => value !== undefined);
  return { ...below, ...Object.fromEntries(said) };
}
