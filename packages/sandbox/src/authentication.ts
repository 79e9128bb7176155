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
  if (scheme?.type === "http") {
    return /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? null;
  }
  if (!scheme?.name) return null;
  if (scheme.in === "query") return new URL(request.url).searchParams.get(scheme.name);
  return request.headers.get(scheme.name);
}
