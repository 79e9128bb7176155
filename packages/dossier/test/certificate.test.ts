import { describe, expect, test } from "vitest";
import { certificate, finishCertificate, verifyCertificate } from "../src/index.ts";
import { openTrail } from "./a-trail.ts";
import { certificateMaterial, DANA_FINDINGS, SETTINGS } from "./material.ts";
import { fileText } from "./reading.ts";

describe("a certificate", () => {
  test("holds nothing of what was erased: no identifier, no value, no id of a record", () => {
    const { files } = certificate(certificateMaterial(), SETTINGS);
    const all = files.map(({ bytes }) => Buffer.from(bytes).toString("utf8")).join("\n");
    expect(all).not.toMatch(/dana|ruiz|351910|318-204|frev_|fcus_/i);
    for (const { id } of DANA_FINDINGS) expect(all).not.toContain(id);
  });

  test("keeps the vendor's word and what we saw in different columns", () => {
    const { facts } = certificate(certificateMaterial(), SETTINGS);
    const member = facts.groups.find((group) => group.title === "Member");
    expect(member).toMatchObject({ acceptedByVendor: 1, verifiedAbsent: 0, couldNotCheck: 1 });
    const refused = facts.groups.find((group) => group.title === "Customer" && group.action === "erase");
    expect(refused).toMatchObject({ acceptedByVendor: 0, verifiedAbsent: 0, refused: 1 });
    expect(facts.totals).toEqual({ records: 4, verifiedAbsent: 1, kept: 1 });
  });

  test("what was settled by reading is our sight and not the vendor's word", () => {
    const material = certificateMaterial(["verified"]);
    const steps = material.steps.map((step) => ({ ...step, reason: "settled-by-reading" }));
    const [group] = certificate({ ...material, steps }, SETTINGS).facts.groups;
    expect(group).toMatchObject({ acceptedByVendor: 0, verifiedAbsent: 1 });
  });

  test("names the ground of Art. 17(3) in plain words", () => {
    const page = fileText(certificate(certificateMaterial(), SETTINGS), "certificate.html");
    expect(page).toContain("Art. 17(3)(b)");
    expect(page).toContain("A law tells us to keep the data");
  });

  test("says of each recipient whether they were told, and leaves that out of what was erased", () => {
    const all = bare(["verified"]);
    const [recipient] = certificateMaterial().recipients;
    if (!recipient) throw new Error("the fixture has one");
    const { account, vendor, name, target } = recipient;
    const words = { title: "Tell", what: "Tell them.", because: "Art. 19", ask: "them" };
    const task = { id: "t1", account, vendor, findings: [], ...words, tells: { name, target } };
    const made = (state: "open" | "done" | "declined") =>
      certificate(
        {
          ...all,
          recipients: [recipient],
          tasks: [{ task, record: { case: all.case.id, id: "t1", state, at: "2026-11-20T15:00:00.000Z" } }],
        },
        SETTINGS,
      );
    for (const [state, notice, unsaid] of [
      ["open", "not-yet", ["recipients-told"]],
      ["done", "told", []],
      ["declined", "left-out", []],
    ] as const) {
      const { facts, unanswered } = made(state);
      expect(facts.recipients).toMatchObject([{ target, notice }]);
      expect(facts.tasks).toEqual([]);
      expect(facts.decision).toBe("verified");
      expect(unanswered.map(({ id }) => id)).toEqual(unsaid);
    }
    expect(fileText(made("done"), "certificate.html")).toContain("Reported told");
  });

  test("under another law cites that law only, and says what is kept even when nothing is", () => {
    const all = bare(["verified"]);
    const request = { ...all.case, regime: "ccpa" };
    const page = fileText(certificate({ ...all, case: request }, SETTINGS), "certificate.html");
    expect(page).toContain("Civ. Code section 1798.105");
    expect(page).toContain("No record was kept on a legal ground.");
    expect(page).not.toMatch(/Art(?:icle|\.) \d/);
  });

  test.each([
    { name: "all verified", states: ["verified", "verified"] as const, decision: "verified" },
    { name: "one only accepted", states: ["verified", "accepted"] as const, decision: "accepted" },
    { name: "one still there", states: ["verified", "present"] as const, decision: "partial" },
    { name: "one unknown", states: ["verified", "unknown"] as const, decision: "partial" },
    { name: "one refused", states: ["verified", "refused"] as const, decision: "partial" },
    { name: "one not begun", states: ["verified", "ready"] as const, decision: "partial" },
  ])("promises no more than was checked: $name", ({ states, decision }) => {
    expect(certificate(bare(states), SETTINGS).facts.decision).toBe(decision);
  });

  test("a gap in the second search, a task or a remaining record weakens the word", () => {
    const all = bare(["verified"]);
    const gap = { ...all, verification: { ...all.verification, complete: false } };
    expect(certificate(gap, SETTINGS).facts.decision).toBe("accepted");
    const left = { ...all, verification: { ...all.verification, remaining: ["fera-shop/review/9"] } };
    expect(certificate(left, SETTINGS).facts.decision).toBe("partial");
    expect(fileText(certificate(left, SETTINGS), "certificate.html")).toContain(
      "1 record found that should be gone",
    );
    const done = { ...all, tasks: certificateMaterial().tasks };
    expect(certificate(done, SETTINGS).facts.decision).toBe("accepted");
    expect(certificate(bare([]), SETTINGS).facts.decision).toBe("nothing-to-erase");
  });
});

describe("a finished certificate", () => {
  const trail = openTrail();
  const prepared = certificate(certificateMaterial(), SETTINGS);
  const proof = trail.record("certificate.built", prepared.facts.ref, prepared.manifestDigest);
  const files = finishCertificate(prepared, proof, trail.signer);

  test("verifies against the trail's key", () => {
    expect(verifyCertificate(files, trail)).toEqual({ ok: true, ref: prepared.facts.ref, index: 2 });
  });

  test("shows every changed byte", () => {
    for (const { path } of files) {
      const changed = files.map((file) => (file.path === path ? { path, bytes: flipped(file.bytes) } : file));
      expect(verifyCertificate(changed, trail)).toMatchObject({
        ok: false,
        path: path === "certificate.entry.json" ? "certificate.tlog-proof" : path,
      });
    }
  });

  test("is never made with a proof about a package", () => {
    const wrong = trail.record("package.built", prepared.facts.ref, prepared.manifestDigest);
    expect(() => finishCertificate(prepared, wrong, trail.signer)).toThrow("not about this dossier");
  });
});

/** Only steps: nothing kept, no tasks, everything looked at again. */
function bare(states: Parameters<typeof certificateMaterial>[0]): ReturnType<typeof certificateMaterial> {
  const material = certificateMaterial(states);
  return {
    ...material,
    tasks: [],
    plan: { ...material.plan, retained: [] },
    verification: { ...material.verification, complete: true },
  };
}

function flipped(bytes: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[bytes.length - 2] = (changed[bytes.length - 2] ?? 0) ^ 1;
  return changed;
}
