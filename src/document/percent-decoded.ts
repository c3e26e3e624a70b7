/** `a%20b` is how an address writes `a b`. What is not written that way stays as it is. */
export function percentDecoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
