import { type OfficerId, OubliError, parseOfficerId, ROLES, type Role } from "@oubli/model";
import { type Ed25519Signer, formatVerifierKey, openNote, parseVerifierKey, signNote } from "@oubli/tlog";
import { canonicalJson } from "@oubli/trail";

/*
 * The public half of an officer's key, and the request to be admitted with it: a C2SP note whose text says who asks, by which
 * keys, and is signed with the key it names. Nobody can ask with a key, or be handed the home's key by an address, that is not theirs.
 */

const HEADER = "oubli/officer-request/v1";

/** What an officer says of their own key. */
export interface OfficerRequest {
  readonly id: OfficerId;
  /** C2SP verifier key. */
  readonly vkey: string;
  /** Public half of the officer's age identity: the home's key is handed to it. */
  readonly recipient: string;
  /** How the officer wants to be known; the admin who admits may have another name. */
  readonly name?: string;
  readonly roles?: readonly Role[];
}

/**
 * Writes the request and signs it with the key it is about.
 * @param before The key that it takes the place of: it signs, too.
 */
export function formatRequest(
  { name, roles, recipient }: Omit<OfficerRequest, "id" | "vkey">,
  signer: Ed25519Signer,
  before?: Ed25519Signer,
): string {
  const said = {
    id: signer.name,
    vkey: formatVerifierKey(signer.verifier),
    recipient,
    ...(name === undefined ? {} : { name }),
    ...(roles === undefined ? {} : { roles }),
  };
  return signNote(`${HEADER}\n${canonicalJson(said)}\n`, before === undefined ? [signer] : [signer, before]);
}

/** Whether a text is meant as a request, valid or not. */
export function looksLikeRequest(text: string): boolean {
  return text.startsWith(`${HEADER}\n`);
}

/** Reads a request and checks that the key it is about has signed it; `undefined` for anything else. */
export function openRequest(note: string): OfficerRequest | undefined {
  const request = saidIn(note);
  const verifier = request && parseVerifierKey(request.vkey);
  if (!verifier || verifier.name !== request.id) return undefined;
  return openNote(note, [verifier]) === undefined ? undefined : request;
}

/** The same. @throws {OubliError} `NOT_AUTHENTIC` for a request that the key did not sign. */
export function requireRequest(note: string): OfficerRequest {
  const request = openRequest(note);
  if (request) return request;
  throw new OubliError("NOT_AUTHENTIC", "the request is damaged, or not signed with the key that it names", {
    hint: "ask for the file as it was written",
  });
}

/** Whether the holder of an earlier key has signed the request, too. */
export function isSignedBefore(note: string, vkey: string): boolean {
  const verifier = parseVerifierKey(vkey);
  return verifier !== undefined && openNote(note, [verifier]) !== undefined;
}

/** What a request says, nothing checked but its form. */
function saidIn(note: string): OfficerRequest | undefined {
  const [header, line = ""] = note.split("\n");
  if (header !== HEADER) return undefined;
  try {
    const said = JSON.parse(line) as Record<string, unknown>;
    const { id, vkey, recipient, name, roles } = said;
    const known = typeof id === "string" ? parseOfficerId(id) : undefined;
    if (known === undefined || typeof vkey !== "string" || !isRecipient(recipient)) return undefined;
    if ((name !== undefined && typeof name !== "string") || (roles !== undefined && !areRoles(roles)))
      return undefined;
    return {
      id: known,
      vkey,
      recipient,
      ...(name === undefined ? {} : { name }),
      ...(roles === undefined ? {} : { roles }),
    };
  } catch {
    return undefined;
  }
}

function isRecipient(value: unknown): value is string {
  return typeof value === "string" && /^age1[ac-hj-np-z02-9]{58}$/.test(value);
}

function areRoles(value: unknown): value is readonly Role[] {
  return Array.isArray(value) && value.every((one) => ROLES.some((role) => role === one));
}
