/** How a reference to a secret is written, for whoever writes one. */
export const REFERENCE_FORMS = "env:NAME, file:/path or keychain:NAME";

/** Whether a text has the form of a reference: it says where a secret stands, and never the secret itself. */
export function isSecretReference(text: string): boolean {
  return /^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+|keychain:[A-Za-z0-9][\w.@/-]{0,99})$/.test(text);
}
