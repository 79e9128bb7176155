import type { Operation } from "../data-map.ts";
import type { Written } from "./context.ts";
import { originOf } from "./origin.ts";

/**
 * The base URL of a call that the description has elsewhere than the rest; `undefined` where it is at its surface's. A key goes with every
 * call, so that another host must be named by the page.
 */
export function serverOf(
  { context, found, path }: Written,
  { surfaces }: Pick<Operation, "surfaces">,
): string | undefined {
  const named = surfaces.flatMap((surface) => context.hosts.get(surface) ?? []);
  const [first = ""] = named;
  const own = (found.servers ?? []).map(({ url }) =>
    url.startsWith("/") ? `${originOf(first)}${url}` : url,
  );
  const known = new Set([...named, ...context.document.servers.map(({ url }) => url)].map(plain));
  if (own.length === 0 || own.some((url) => known.has(plain(url)))) return undefined;
  const allowed = new Set([...named.map(originOf), ...context.furtherHosts]);
  const server = own.find((url) => allowed.has(originOf(url)));
  if (server !== undefined) return server.replace(/\/+$/, "");
  context.complaints.complainAbout(
    path,
    found.servers?.[0]?.place ?? found.place,
    `${found.method} ${found.path} is at ${own.join(" or ")}, and not where the rest is`,
    `if the key may go there, write account: { hosts: [${originOf(own[0] ?? "")}] }; leave the call out otherwise`,
  );
  return undefined;
}

function plain(url: string): string {
  return url.replace(/\/+$/, "").toLowerCase();
}

/** A key goes with every call; one that the description signs in otherwise would be sent the wrong one. */
export function checkSignIn({ context, found, path }: Written): void {
  const { signsIn, complaints } = context;
  const { security = [], method, path: written } = found;
  if (context.needsBody && method === "GET")
    complaints.complain(
      path,
      `${method} ${written} has no body, and the key goes into the body`,
      "name the POST that does the same, or a place for the key that every call has",
    );
  if (security.length === 0) return;
  if (security.some((all) => all.every((name) => context.schemes.has(name)))) return;
  const others = security.map((all) => all.join(" + ")).join(" or ");
  if (signsIn !== undefined)
    complaints.notYet(path, `${method} ${written}, which signs in with ${others} and not like the rest,`);
  // The page says how everything signs in, and knows better than the description; but its author may not know of this call.
  else if (!isLikeTheRest({ context, found }))
    complaints.note(
      path,
      `the document signs ${method} ${written} in with ${others}, and not like the rest; it is sent with what account.sign-in says`,
    );
}

function isLikeTheRest({ context, found }: Pick<Written, "context" | "found">): boolean {
  return JSON.stringify(found.security) === JSON.stringify(context.document.security);
}
