/** Addresses that a paper can link to. */
const LINKABLE = /^(?:https?:\/\/\S|mailto:\S|tel:\S)/i;

export function isLinkable(address: string): boolean {
  return LINKABLE.test(address);
}

/** An address as a person types it: without what a browser or a phone adds by itself. */
export function typedAddress(address: string): string {
  return address.replace(/^(?:https:\/\/|mailto:|tel:)/i, '').replace(/^([^/?#]+)\/$/, '$1');
}

/** Whether words tell the address that they lead to, so that it can be typed from paper. */
export function shows(words: string, address: string): boolean {
  if (/^tel:/i.test(address)) return digits(words).includes(digits(address).slice(-LOCAL));
  return bare(words).includes(bare(address));
}

/** The end of a number is the same with and without the code of the country. */
const LOCAL = 6;

function digits(text: string): string {
  return text.replaceAll(/\D/g, '');
}

function bare(text: string): string {
  return typedAddress(text.trim().toLowerCase())
    .replace(/^(?:http:\/\/)?(?:www\.)?/, '')
    .replace(/\/$/, '');
}
