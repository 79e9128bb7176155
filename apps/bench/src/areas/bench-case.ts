import { type AccountId, type CaseId, caseIdOf, type OfficerId, vendorIdOf } from "@oubli/model";
import type { OpenStore } from "@oubli/store";

/** A case with one step, in a store that has none. */
export async function openBenchCase(store: OpenStore): Promise<CaseId> {
  const by = "o_00000000" as OfficerId;
  return store.change(async (writer) => {
    const opened = await writer.openCase({
      ref: "r_bench",
      kind: "erasure",
      state: "executing",
      hold: "none",
      regime: "gdpr",
      lawVersion: 1,
      country: "DE",
      zone: "UTC",
      receivedAt: "2026-11-20T12:00:00.000Z",
      deadline: { statutory: "2026-12-21", targetDate: "2026-12-16", ifExtended: "2027-02-22" },
      clock: { suspensions: [] },
      openedAt: "2026-11-20T12:00:00.000Z",
      openedBy: by,
    });
    await writer.putSteps(
      opened.id,
      [
        {
          case: caseIdOf(1),
          id: "s1",
          account: "bench" as AccountId,
          vendor: vendorIdOf("bench"),
          operation: "deleteThing",
          action: "erase",
          state: "ready",
          fence: 0,
        },
      ],
      [],
    );
    await writer.append({
      v: 2,
      at: opened.openedAt,
      ev: "request.received",
      actor: "system",
      req: opened.ref,
    });
    return opened.id;
  });
}
