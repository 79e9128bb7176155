import { addOfficer, listCases, lookUp, openCase, viewCase } from "@oubli/engine";
import { CASE_TABLE, may } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { ACTS, type OfficerEvent } from "../support/acts.ts";
import {
  ADA,
  AUDITOR,
  DANA,
  LEX,
  officerIn,
  QUIET_OPTIONS,
  refusal,
  scopedCase,
  trail,
} from "../support/home.ts";
import { REQUEST, start } from "../support/start.ts";

describe("an auditor", () => {
  test("reads everything: the list, and a case with what is sealed, which leaves an entry", async () => {
    const { ports, home } = await start();
    const id = await scopedCase(ports);
    expect((await listCases(ports)).map((it) => it.id)).toEqual([id]);
    const view = await viewCase(ports, id, AUDITOR);
    expect(view).toMatchObject({ case: { id }, subject: { identifiers: DANA } });
    expect(view.report?.findings).toHaveLength(3);
    expect(trail(home.store).at(-1)).toMatchObject({ ev: "case.viewed", actor: AUDITOR });
  });

  const changing = CASE_TABLE.filter(({ event, internal }) => internal !== true && event !== "view");

  test.each(
    changing.flatMap(({ event, from, who, kinds }) => from.map((state) => ({ event, state, who, kinds }))),
  )("changes nothing: $event in the state $state", async ({ event, state, who, kinds }) => {
    const { ports, home } = await start();
    const id = await scopedCase(ports, kinds?.[0]);
    await home.store.change((writer) => writer.updateCase(id, { state }));
    const before = home.store.audit.size();
    const refused = await refusal(ACTS[event as OfficerEvent](ports, id, AUDITOR));
    expect(refused).toMatchObject({ code: "NOT_ALLOWED", reason: { why: "role", role: who, by: AUDITOR } });
    expect(home.store.audit.size()).toBe(before);
  });

  test("opens no case, searches for no person and adds no officer", async () => {
    const { ports, home } = await start();
    const before = home.store.audit.size();
    const stranger = { ...(await officerIn(ports, ADA)), id: "o_new00000" as typeof ADA };
    for (const [refused, role] of [
      [openCase(ports, REQUEST, AUDITOR), "officer"],
      [lookUp(ports, { identifiers: DANA }, AUDITOR, QUIET_OPTIONS), "officer"],
      [addOfficer(ports, stranger, AUDITOR), "admin"],
    ] as const)
      expect(await refusal(refused)).toMatchObject({ reason: { why: "role", role, by: AUDITOR } });
    expect(home.store.audit.size()).toBe(before);
  });
});

test("every act is for a role that some officer of the home has, and not for all of them", async () => {
  const { ports } = await start();
  const [ada, lex, auditor] = await Promise.all([ADA, LEX, AUDITOR].map((id) => officerIn(ports, id)));
  for (const { event, who } of CASE_TABLE.filter((row) => row.event !== "view")) {
    const allowed = [ada, lex, auditor].filter((officer) => officer && may(officer, who));
    expect([event, allowed.length < 2]).toEqual([event, true]);
  }
});
