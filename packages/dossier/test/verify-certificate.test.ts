import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addSignature, formatTlogProof, generateSigner, parseTlogProof, signNote } from "@oubli/tlog";
import { formatCosignatureKey, generateCosigner } from "@oubli/tlog/witness";
import { describe, expect, test } from "vitest";
import { textFile } from "../src/files.ts";
import {
  keyInside,
  type PackageFile,
  prepareCertificate,
  signCertificate,
  verifyCertificate,
} from "../src/index.ts";
import { noteText } from "../src/proof.ts";
import {
  approvalBy,
  certificateFiles,
  fileIn,
  MATERIAL,
  people,
  replaced,
  resigned,
  without,
} from "./a-certificate.ts";
import { openTrail } from "./a-trail.ts";
import { certificateMaterial, SETTINGS } from "./material.ts";
import { fileText } from "./reading.ts";

const who = people();
const { trail } = who;
const files = certificateFiles(who);
const NO_PROOF = { index: 0, proof: [], checkpoint: "" };
const check = (changed: readonly PackageFile[]) => verifyCertificate(changed, trail);

describe("a signed certificate", () => {
  test("verifies against the trail's key, which came with it", () => {
    expect(keyInside(files)).toBe(trail.trailKey);
    expect(check(files)).toMatchObject({
      ok: true,
      ref: MATERIAL.case.ref,
      index: 3,
      position: 41,
      entries: 40,
      approvals: [{ secondOfficer: true }],
      witnesses: [],
    });
  });

  test("names author and approver by role and fingerprint of their keys, and tells where the entries of the case are", () => {
    const page = fileText({ files }, "certificate.html");
    expect(page).toMatch(/approver<br><small>key [0-9a-f]{4}-/);
    expect(page).toContain("The trail held 40 entries about this request");
    expect(page).not.toContain("One officer decided alone");
  });

  test("says in plain words when one officer decided alone", () => {
    const alone = { ...who, approver: who.author };
    const made = certificateFiles(alone);
    expect(fileText({ files: made }, "certificate.html")).toContain("One officer decided alone");
    expect(fileText({ files: made }, "VERIFY.txt")).toContain("one officer decided alone");
    expect(check(made)).toMatchObject({ ok: true, approvals: [{ secondOfficer: false }] });
  });

  test("says in plain words when who approved it was admitted by one officer alone", () => {
    const given = approvalBy(who);
    const made = certificateFiles(who, {
      ...given,
      approver: { ...given.approver, admittedAlone: true },
    });
    expect(fileText({ files: made }, "certificate.html")).toContain("One officer admitted another alone");
    expect(fileText({ files: made }, "VERIFY.txt")).toContain("admitted by one officer alone");
    expect(check(made)).toMatchObject({ ok: true, approvals: [{ approver: { admittedAlone: true } }] });
    expect(fileText({ files }, "certificate.html")).not.toContain("admitted another alone");
  });

  test("holds nothing personal in the plan it shows", () => {
    expect(fileText({ files }, "plan.redacted.json")).not.toMatch(/dana|ruiz|318-204|frev_|fcus_/i);
  });

  test("shows every changed byte of every file", () => {
    for (const { path, bytes } of files) {
      for (const at of [0, bytes.length >> 1, bytes.length - 2]) {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 1;
        expect(check(replaced(files, { path, bytes: changed })), `${path} at ${at}`).toMatchObject({
          ok: false,
        });
      }
    }
  });

  test("shows every file that is missing, and one that was added", () => {
    for (const { path } of files) expect(check(without(files, path)), path).toMatchObject({ ok: false });
    expect(check([...files, textFile("more.txt", "more")])).toEqual({
      ok: false,
      path: "more.txt",
      reason: "it was added",
    });
  });

  test("is never made with a proof about a package", () => {
    const prepared = prepareCertificate(certificateMaterial(), SETTINGS);
    const proof = trail.record("package.built", prepared.facts.ref, prepared.manifestDigest);
    expect(() => signCertificate(prepared, { ...proof, approvals: [], witnesses: [] }, trail.signer)).toThrow(
      "not about this package or certificate",
    );
  });

  test("is never made without one of its approvals", () => {
    const { author: _a, approver: _b, ...plan } = approvalBy(who);
    const [author, approver] = [MATERIAL.plan.madeBy, MATERIAL.plan.madeBy];
    const material = { ...MATERIAL, approved: [{ ...plan, author, approver, entry: 2 }] };
    expect(() => prepareCertificate(material, SETTINGS)).toThrow("left out");
  });
});

describe("a forged certificate is refused, and what is forged is named", () => {
  const named = (changed: readonly PackageFile[], path: string, reason: string) =>
    expect(check(changed)).toEqual({ ok: false, path, reason });

  test("a changed fact", () => {
    const text = fileText({ files }, "certificate.json").replace('"remaining":0', '"remaining":1');
    named(
      replaced(files, textFile("certificate.json", text)),
      "certificate.json",
      "it is not what was signed",
    );
  });

  test("a changed fact with a note of the forger's own key", () => {
    const forger = generateSigner(trail.signer.name);
    const note = signNote(noteText("oubli-certificate/v2", MATERIAL.case.ref, "00"), [forger]);
    named(
      replaced(files, textFile("certificate.note", note)),
      "certificate.note",
      "it is not signed by the key of the audit trail",
    );
  });

  test("a changed page", () => {
    const page = fileText({ files }, "certificate.html").replace("carried out", "refused");
    named(replaced(files, textFile("certificate.html", page)), "certificate.html", "it was changed");
  });

  test("the proof of another case", () => {
    const proof = trail.record("certificate.built", "r_another", "m");
    const swapped = replaced(replaced(files, textFile("certificate.tlog-proof", proof.proof)), {
      path: "certificate.entry.json",
      bytes: proof.entry,
    });
    named(swapped, "certificate.tlog-proof", "it does not prove that this certificate was recorded");
  });

  test("a proof that was cut", () => {
    const { proof, ...rest } = parseTlogProof(fileText({ files }, "certificate.tlog-proof")) ?? NO_PROOF;
    expect(proof).not.toEqual([]);
    const cut = formatTlogProof({ ...rest, proof: proof.slice(1) });
    named(
      replaced(files, textFile("certificate.tlog-proof", cut)),
      "certificate.tlog-proof",
      "it does not prove that this certificate was recorded",
    );
  });

  test("another plan than the approved one", () => {
    const other = approvalBy(who, { nonce: "another" });
    named(
      replaced(files, textFile("plan.redacted.json", other.redacted)),
      "plan.redacted.json",
      "it is not the plan that was approved",
    );
  });

  test("the approval of another plan", () => {
    const { entry } = approvalBy(who, { nonce: "another" });
    named(
      replaced(files, { path: "approval.entry.json", bytes: entry }),
      "approval.entry.json",
      "it approves another plan",
    );
  });

  test("the approval of another case", () => {
    const { entry } = approvalBy(who, { ref: "r_another" });
    named(
      replaced(files, { path: "approval.entry.json", bytes: entry }),
      "approval.entry.json",
      "it is not an approval of this case",
    );
  });

  test("an approval by the author's key under the approver's name", () => {
    const { entry } = approvalBy(who, { signer: who.author });
    named(
      replaced(files, { path: "approval.entry.json", bytes: entry }),
      "approval.entry.json",
      "the approver's key has not signed it",
    );
  });

  test("an approval by the author, signed and recorded as if a second officer had given it", () => {
    const own = certificateFiles({ ...who, approver: who.author });
    const forged = resigned(own, who, (facts) => ({
      ...facts,
      approvals: facts.approvals.map((one) => ({ ...one, secondOfficer: true })),
    }));
    named(forged, "approval.entry.json", "the author's own key has approved it");
  });

  test("an author whose name is another's, signed and recorded", () => {
    const forged = resigned(files, who, (facts) => ({
      ...facts,
      approvals: facts.approvals.map((one) => ({ ...one, author: one.approver })),
    }));
    named(forged, "plan.redacted.json", "another officer made it than the certificate says");
  });

  test("a fingerprint that is not the key's, signed and recorded", () => {
    const forged = resigned(files, who, (facts) => ({
      ...facts,
      approvals: facts.approvals.map((one) => ({
        ...one,
        approver: { ...one.approver, fingerprint: one.author.fingerprint },
      })),
    }));
    named(forged, "approval.entry.json", "a fingerprint is not that of its key");
  });

  test("an approval that never was in the trail", () => {
    const elsewhere = openTrail(trail.signer).append(fileIn(files, "certificate.entry.json").bytes)[0];
    named(
      replaced(files, textFile("approval.tlog-proof", elsewhere?.proof ?? "")),
      "approval.tlog-proof",
      "it does not prove that the approval was recorded",
    );
  });

  test("entries of its case that were left out", () => {
    named(
      resigned(files, who, (facts) => ({ ...facts, entries: 41 })),
      "certificate.entry.json",
      "it stands before entries of its case that the certificate counts",
    );
  });

  test("another trail's key, whether given or laid beside it", () => {
    const other = openTrail(generateSigner(trail.signer.name));
    expect(verifyCertificate(files, other)).toEqual({
      ok: false,
      path: "certificate.note",
      reason: "it is not signed by the key of the audit trail",
    });
    named(
      replaced(files, textFile("certificate.vkey", `${other.trailKey}\n`)),
      "certificate.vkey",
      "it is another key than the one it is checked with",
    );
  });

  test("files that have changed places", () => {
    for (const [a, b] of [
      ["certificate.entry.json", "approval.entry.json"],
      ["certificate.tlog-proof", "approval.tlog-proof"],
      ["certificate.json", "plan.redacted.json"],
    ] as const) {
      const swapped = replaced(replaced(files, { path: a, bytes: fileIn(files, b).bytes }), {
        path: b,
        bytes: fileIn(files, a).bytes,
      });
      expect(check(swapped), `${a} and ${b}`).toMatchObject({ ok: false });
    }
  });

  test("a witness that has not cosigned", () => {
    const witness = formatCosignatureKey(generateCosigner("witness.example.test").verifier);
    named(
      [...files, textFile("certificate.witnesses", `${witness}\n`)],
      "certificate.witnesses",
      "it names a witness that has not cosigned",
    );
  });
});

test("a cosignature of the head is checked with the witness's key that came with it", () => {
  const cosigner = generateCosigner("witness.example.test", () => Date.UTC(2026, 10, 20));
  const parsed = parseTlogProof(fileText({ files }, "certificate.tlog-proof")) ?? NO_PROOF;
  const checkpoint = addSignature(parsed.checkpoint, [cosigner]);
  const key = formatCosignatureKey(cosigner.verifier);
  const cosigned = [
    ...replaced(files, textFile("certificate.tlog-proof", formatTlogProof({ ...parsed, checkpoint }))),
    textFile("certificate.witnesses", `${key}\n`),
  ];
  expect(check(cosigned)).toMatchObject({ ok: true, witnesses: [key] });
});

function has(program: string): boolean {
  return spawnSync(program, ["--version"]).error === undefined;
}

test.skipIf(!has("sha256sum") || !has("openssl"))(
  "sha256sum, openssl and our log's own command check it as VERIFY.txt says (skipped where one is not installed)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "oubli-certificate-"));
    try {
      for (const { path, bytes } of files) writeFileSync(join(folder, path), bytes);
      const checkProof = `'${process.execPath}' --conditions=@oubli/source '${TLOG}' check-proof`;
      const commands = fileText({ files }, "VERIFY.txt")
        .split("Or all of it at once")[0]
        ?.split("\n")
        .filter((line) => line.startsWith("     "))
        .join("\n")
        .replaceAll("npx @oubli/tlog check-proof", checkProof)
        .replaceAll("node -p", `'${process.execPath}' -p`);
      const out = execFileSync("sh", ["-e", "-c", commands ?? ""], { cwd: folder, encoding: "utf8" });
      expect(out.match(/Signature Verified Successfully/g)).toHaveLength(2);
      expect(out.match(/The entry is in the log, at index [23]\./g)).toHaveLength(2);
      const { hash } = approvalBy(who);
      expect(out).toContain(`${hash}\n"plan":"${hash}"`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

const TLOG = fileURLToPath(new URL("../../tlog/src/cli/bin.ts", import.meta.url));
