import type { OpenApiDocument } from "./document.ts";
import type { Route } from "./router.ts";

export type Credentials = Readonly<Record<string, string>>;

/**
 * Who calls, by the description's own rules: the operation's security wins over the server's, the server's
 * over the root's; of several alternatives one must be sent in full.
 *
 * @returns A name for the caller's key, to count calls by; `undefined` when nothing fits, also for a key of
 * the wrong kind.
 */
export function authenticate(
  document: OpenApiDocument,
  { server, operation }: Pick<Route, "server" | "operation">,
  request: Request,
  credentials: Credentials,
): string | undefined {
  const alternatives =
    operation.security?.map(Object.keys) ?? server["x-security"] ?? document.security?.map(Object.keys) ?? [];
  if (alternatives.length === 0) return "any caller";
  const fitting = alternatives.find((schemes) =>
    schemes.every((name) => sent(document, request, name) === credentials[name]),
  );
  return fitting?.join("+");
}

function sent(document: OpenApiDocument, request: Request, name: string): string | null {
  const scheme = document.components.securitySchemes[name];
  if (scheme?.type === "http") return signedBy(scheme.scheme, request.headers.get("authorization") ?? "");
  if (!scheme?.name) return null;
  if (scheme.in === "query") return new URL(request.url).searchParams.get(scheme.name);
  if (scheme.in === "cookie") return cookieIn(request.headers.get("cookie") ?? "", scheme.name);
  return request.headers.get(scheme.name);
}

/** A token as it is; a user and a password with a colon between. */
function signedBy(kind: string | undefined, header: string): string | null {
  if (kind !== "basic") return /^Bearer (.+)$/i.exec(header)?.[1] ?? null;
  const encoded = /^Basic (\S+)$/i.exec(header)?.[1];
  return encoded === undefined ? null : Buffer.from(encoded, "base64").toString("utf8");
}

function cookieIn(header: string, name: string): string | null {
  const cookies = header.split(";").map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}
