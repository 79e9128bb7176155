import {
  certificateMaterial,
  find,
  openCase,
  packageMaterial,
  readCase,
  recordDossier,
  run,
  viewCase,
} from "@oubli/engine";
import { absenceOf, answerOf, type CoverageLine } from "@oubli/model";
import { describe, expect, test } from "vitest";
import {
  ADA,
  approvedCase,
  BEA,
  DANA,
  LEX,
  QUIET_OPTIONS,
  refusal,
  scopedCase,
  trail,
} from "../support/home.ts";
import { REQUEST, start } from "../support/start.ts";

describe("what a response is made from", () => {
  test("a package holds the last search and the vendor's own export, and says when it has gaps", async () => {
    let result: CoverageLine["result"] = "found";
    const { ports } = await start({ result: () => result });
    const id = await scopedCase(ports, "access");
    const material = await packageMaterial(ports, id, ADA, QUIET_OPTIONS.signal);
    expect(material).toMatchObject({
      case: { id },
      subject: { identifiers: DANA },
      bundles: [{ operation: "exportReviews", body: { of: 3 } }],
      vendors: [{ name: "Shop" }],
    });
    expect(material.report.findings).toHaveLength(3);
    expect(answerOf(material.report).answer).toBe("found");
    result = "could-not-look";
    await find(ports, id, ADA, QUIET_OPTIONS);
    const { report } = await packageMaterial(ports, id, ADA, QUIET_OPTIONS.signal);
    expect(answerOf(report).answer).toBe("incomplete");
  });

  test("there is none before a search, and none for an officer without the role", async () => {
    const { ports } = await start();
    const { case: it } = await openCase(ports, { ...REQUEST, kind: "access" }, ADA);
    expect(await refusal(packageMaterial(ports, it.id, ADA, QUIET_OPTIONS.signal))).toMatchObject({
      code: "NOT_ALLOWED",
    });
    expect(await refusal(packageMaterial(ports, it.id, LEX, QUIET_OPTIONS.signal))).toMatchObject({
      code: "NOT_ALLOWED",
    });
  });

  test("a certificate holds plan, steps, recipients and what was seen afterwards; before a run there is none", async () => {
    const { ports, home } = await start({ tells: ["CRM"] });
    const { id, hash } = await approvedCase(ports);
    expect(await refusal(certificateMaterial(ports, id, ADA))).toMatchObject({ code: "NOT_ALLOWED" });
    await run(ports, id, ADA, QUIET_OPTIONS);
    const material = await certificateMaterial(ports, id, ADA);
    expect(material.case.planHash).toBe(hash);
    expect(material.plan.steps.map((step) => step.id)).toEqual(material.steps.map((step) => step.id));
    expect(material.recipients.map((recipient) => recipient.name)).toEqual(["CRM"]);
    expect(absenceOf(material.verification)).toEqual({ absence: "absent" });
    const { index } = await recordDossier(ports, id, ADA, {
      what: "certificate",
      manifest: "digest-of-the-manifest",
    });
    expect(trail(home.store)[index]).toMatchObject({
      ev: "certificate.built",
      manifest: "digest-of-the-manifest",
    });
  });

  test("opening a case's data is an entry; reading it after one's own act is none", async () => {
    const { ports, home } = await start();
    const id = await scopedCase(ports);
    const before = home.store.audit.size();
    await readCase(ports, id);
    expect(home.store.audit.size()).toBe(before);
    await viewCase(ports, id, BEA);
    expect(trail(home.store).at(-1)).toMatchObject({ ev: "case.viewed", actor: BEA });
  });
});
