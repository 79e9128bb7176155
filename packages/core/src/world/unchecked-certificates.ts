import type { Env } from "./world.ts";

/** Why no key may be sent by TLS in this environment, and what to do; `undefined` where every certificate is checked. */
export function uncheckedCertificates(
  env: Env,
): { readonly message: string; readonly hint: string } | undefined {
  if (env.NODE_TLS_REJECT_UNAUTHORIZED !== "0") return undefined;
  return {
    message:
      "certificates are not checked (NODE_TLS_REJECT_UNAUTHORIZED=0): anybody on the way can read the keys",
    hint: "unset it; a company's own authority is named in NODE_EXTRA_CA_CERTS",
  };
}
