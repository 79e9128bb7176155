import type { Operation } from "../data-map.ts";
import type { Written } from "./context.ts";

/** A key goes with every call, to the one host of its surface: a call that the description has at another host would not be there. */
export function checkHost(
  { context, found, path }: Written,
  { surfaces }: Pick<Operation, "surfaces">,
): void {
  const { servers } = found;
  if (servers === undefined || servers.length === 0) return;
  const own = servers.map(({ url }) => plain(url));
  const named = surfaces.flatMap((surface) => context.hosts.get(surface) ?? []);
  const known = new Set([...named, ...context.document.servers.map(({ url }) => url)].map(plain));
  if (own.some((url) => known.has(url))) return;
  context.complaints.complainAbout(
    path,
    servers[0]?.place ?? found.place,
    `${found.method} ${found.path} is at ${servers.map(({ url }) => url).join(" or ")}, and not where the rest is`,
    "leave it out; or give its host a surface of its own, and say at the call: on: [<surface>]",
  );
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
