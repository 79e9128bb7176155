/** The file that an address such as `sqlite:///var/shop.db` names; `undefined` for every other address. */
export function databaseFile(address: string): string | undefined {
  if (!/^sqlite:\/\/\/[^?#]+$/.test(address) || !URL.canParse(address)) return undefined;
  try {
    return decodeURIComponent(address.slice("sqlite://".length));
  } catch {
    return undefined;
  }
}
