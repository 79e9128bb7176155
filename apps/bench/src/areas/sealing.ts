import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AccountId, type Finding, type SearchReport, vendorIdOf } from "@oubli/model";
import { newKey, openStore } from "@oubli/store";
import { generateSigner } from "@oubli/tlog";
import { interleave, report } from "../measure.ts";
import { openBenchCase } from "./bench-case.ts";

const FINDINGS = 1_000;

/** What it costs to keep a large search again: all of its records anew, or one of them. */
export async function sealing(rounds: number): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), "oubli-bench-")), "sealing.db");
  const store = openStore({ file, homeKey: newKey(), signers: [generateSigner("bench")] });
  const id = await openBenchCase(store);
  let [found, edition] = [search(0), 0];
  const keepAs = (change: (edition: number) => SearchReport) => async (): Promise<number> => {
    edition += 1;
    found = change(edition);
    return milliseconds(() => store.change((writer) => writer.seal(id, "search", found)));
  };
  const samples = await interleave(
    [
      { name: "every record is new", once: keepAs(search) },
      { name: "one has changed", once: keepAs((now) => withOneOther(found, now)) },
      { name: "nothing has", once: keepAs(() => found) },
    ].map((contender) => ({ ...contender, unit: "ms" })),
    rounds,
  );
  store.close();
  return report(
    `Sealing a search of ${FINDINGS.toLocaleString("en")} records (one transaction, on the disk)`,
    samples,
  );
}

async function milliseconds(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

function search(edition: number): SearchReport {
  return {
    findings: Array.from({ length: FINDINGS }, (_, n) => finding(n, edition)),
    coverage: [],
    recipients: [],
  };
}

function withOneOther(found: SearchReport, edition: number): SearchReport {
  return { ...found, findings: found.findings.with(FINDINGS / 2, finding(FINDINGS / 2, edition)) };
}

function finding(n: number, edition: number): Finding {
  return {
    id: `bench/review/${n}`,
    account: "bench" as AccountId,
    vendor: vendorIdOf("bench"),
    kind: "review",
    title: "Review",
    recordId: String(n),
    record: { id: n, edition, email: `person${n}@example.test`, body: "Fits well. ".repeat(40) },
    via: "listReviews",
    matchedBy: ["email"],
    readAt: "2026-11-20T12:00:00.000Z",
  };
}
