/** Scheme and host of an address, in lower case; its braces stay. The whole text where it is no address. */
export function originOf(url: string): string {
  return (/^https?:\/\/[^/]+/i.exec(url)?.[0] ?? url).toLowerCase();
}
