import { type Ed25519Verifier, openCheckpoint, parseTlogProof } from "@oubli/tlog";
import { parseCosignatureKey } from "@oubli/tlog/witness";
import { canonicalJson, readRecorded } from "@oubli/trail";
import { CERTIFICATE_FORMAT, type CertificateFacts } from "./certificate-facts.ts";
import { approvalFiles, CERTIFICATE_FILES } from "./certificate-files.ts";
import { certificateVerifyText } from "./certificate-verify-text.ts";
import type { CertifiedApproval } from "./certified-approvals.ts";
import { type PackageFile, sha256 } from "./files.ts";
import { noteText, openSignedText, provenIndex, readTrailKey } from "./proof.ts";
import { approvalFault, type Fault } from "./verify-approval.ts";

/** What a check brought: everything holds, or the first file that does not. */
export type CertificateCheck =
  | ({ readonly ok: true } & CheckedCertificate)
  | ({ readonly ok: false } & Fault);

/** What a certificate was found to say, once everything held. */
export interface CheckedCertificate {
  readonly ref: string;
  readonly case: string;
  /** The entry of the trail that recorded it. */
  readonly index: number;
  /** Which entry of its case that is. */
  readonly position: number;
  /** How many entries the case had when it was made. */
  readonly entries: number;
  readonly approvals: readonly CertifiedApproval[];
  /** Public keys of the witnesses that have cosigned the head its proof leads to. */
  readonly witnesses: readonly string[];
}

/** A certificate of which the facts were read; what else it holds is still to be checked. */
interface Claimed {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly facts: SignedFacts;
  readonly trailKey: string;
  readonly verifier: Ed25519Verifier;
}

type SignedFacts = CertificateFacts & { readonly page: { readonly sha256: string } };

/**
 * Checks everything a certificate holds against the public key of the audit trail: signature, page, the entry that recorded it,
 * each approved plan with its approver's signed act, the cosignatures, and that no file is missing or added.
 *
 * @throws {OubliError} `USAGE` for a malformed key of the trail.
 */
export function verifyCertificate(
  files: readonly PackageFile[],
  { trailKey: given }: { readonly trailKey: string },
): CertificateCheck {
  const trailKey = given.trim();
  const held = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const verifier = readTrailKey(trailKey);
  const json = bytesIn(held, CERTIFICATE_FILES.facts);
  const signed = openSignedText(textIn(held, CERTIFICATE_FILES.note), verifier);
  if (signed === undefined)
    return bad(CERTIFICATE_FILES.note, "it is not signed by the key of the audit trail");
  const facts = readFacts(textIn(held, CERTIFICATE_FILES.facts));
  if (!facts || signed !== noteText(CERTIFICATE_FORMAT, facts.ref, sha256(json)))
    return bad(CERTIFICATE_FILES.facts, "it is not what was signed");
  const claimed = { files: held, facts, trailKey, verifier };
  const fault = contentFault(claimed) ?? witnessFault(claimed);
  return fault ? { ok: false, ...fault } : provenOr(claimed);
}

/** The key that came with a certificate: proves that nothing changed since, not who made it. */
export function keyInside(files: readonly PackageFile[]): string | undefined {
  const file = files.find(({ path }) => path === CERTIFICATE_FILES.key);
  return file && Buffer.from(file.bytes).toString("utf8").trim();
}

function contentFault({ files, facts, trailKey }: Claimed): Fault | undefined {
  if (sha256(bytesIn(files, CERTIFICATE_FILES.page)) !== facts.page.sha256)
    return { path: CERTIFICATE_FILES.page, reason: "it was changed" };
  for (const approval of facts.approvals) {
    const bytesOf = (path: string) => bytesIn(files, path);
    const fault = approvalFault({ approval, ref: facts.ref, trailKey, bytesOf });
    if (fault) return fault;
  }
  if (textIn(files, CERTIFICATE_FILES.key) !== `${trailKey}\n`)
    return { path: CERTIFICATE_FILES.key, reason: "it is another key than the one it is checked with" };
  if (textIn(files, CERTIFICATE_FILES.verify) !== certificateVerifyText(facts, trailKey))
    return { path: CERTIFICATE_FILES.verify, reason: "it was changed" };
  const known = new Set<string>([
    ...Object.values(CERTIFICATE_FILES),
    ...facts.approvals.flatMap(({ round }) => Object.values(approvalFiles(round))),
  ]);
  const added = [...files.keys()].find((path) => !known.has(path));
  return added === undefined ? undefined : { path: added, reason: "it was added" };
}

/** Every witness that is named has cosigned the head. */
function witnessFault({ files }: Claimed): Fault | undefined {
  const checkpoint = parseTlogProof(textIn(files, CERTIFICATE_FILES.proof))?.checkpoint ?? "";
  const isCosigned = witnessesIn(files).every((key) => {
    const witness = parseCosignatureKey(key);
    return witness !== undefined && openCheckpoint(checkpoint, { verifiers: [witness] }) !== undefined;
  });
  return isCosigned
    ? undefined
    : { path: CERTIFICATE_FILES.witnesses, reason: "it names a witness that has not cosigned" };
}

function witnessesIn(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return textIn(files, CERTIFICATE_FILES.witnesses)
    .split("\n")
    .filter((line) => line !== "");
}

function provenOr({ files, facts, verifier }: Claimed): CertificateCheck {
  const digest = sha256(bytesIn(files, CERTIFICATE_FILES.facts), "base64url");
  const recorded = { event: "certificate.built", ref: facts.ref, digest } as const;
  const entry = bytesIn(files, CERTIFICATE_FILES.entry);
  const index = provenIndex(textIn(files, CERTIFICATE_FILES.proof), entry, recorded, verifier);
  if (index === undefined)
    return bad(CERTIFICATE_FILES.proof, "it does not prove that this certificate was recorded");
  const position = readRecorded(entry)?.pos ?? 0;
  if (position <= facts.entries)
    return bad(CERTIFICATE_FILES.entry, "it stands before entries of its case that the certificate counts");
  const { ref, case: id, entries, approvals } = facts;
  return { ok: true, ref, case: id, index, position, entries, approvals, witnesses: witnessesIn(files) };
}

/** Only the form that is written is read: the signature vouches for the rest. */
function readFacts(text: string): SignedFacts | undefined {
  try {
    const facts = JSON.parse(text) as SignedFacts | null;
    const isFacts = facts?.format === CERTIFICATE_FORMAT && typeof facts.ref === "string";
    const isWhole = isFacts && typeof facts.page?.sha256 === "string" && Array.isArray(facts.approvals);
    return isWhole && canonicalJson(facts) === text ? facts : undefined;
  } catch {
    return undefined;
  }
}

function bytesIn(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  return files.get(path) ?? new Uint8Array();
}

/** A file as text; empty when there is none, which nothing accepts but the list of witnesses. */
function textIn(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return Buffer.from(bytesIn(files, path)).toString("utf8");
}

function bad(path: string, reason: string): CertificateCheck {
  return { ok: false, path, reason };
}
