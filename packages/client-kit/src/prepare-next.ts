import type { PreparedRequest } from "./attempt.ts";
import type { Authorization } from "./sign.ts";

/**
 * The same request at the address of its next page, which may say anything in its query; `undefined` where it is another place than the
 * one that was asked: a key is sent nowhere else.
 */
export function prepareNext(
  request: PreparedRequest,
  address: string,
  { query }: Authorization,
): PreparedRequest | undefined {
  const here = new URL(request.url);
  const there = URL.canParse(address, here.href) ? new URL(address, here.href) : undefined;
  if (there === undefined) return undefined;
  if (there.username !== "" || there.password !== "") return undefined;
  if (there.origin !== here.origin || placeOf(there) !== placeOf(here)) return undefined;
  // The account's own key takes the place of what the address says of one.
  for (const [name, value] of query) there.searchParams.set(name, value);
  return { ...request, url: `${here.origin}${here.pathname}${there.search}` };
}

function placeOf({ pathname }: URL): string {
  const path = pathname.replace(/\/+$/, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
