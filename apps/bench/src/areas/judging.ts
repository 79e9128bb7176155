import feraMap from "@oubli/client-fera/data-map.json" with { type: "json" };
import { createVendorClient, parseJson, type VendorFacts } from "@oubli/client-kit";
import { accountOf, type Judge, judgeFor } from "@oubli/connector/judging";
import type { DataMap } from "@oubli/datamap";
import type { AccountId } from "@oubli/model";
import { interleave, report } from "../measure.ts";

const MAP = feraMap as unknown as DataMap;
const ANSWERS_PER_SAMPLE = 300;

/** What it costs to judge an answer before it is believed, beside making JSON of it: a page of a hundred reviews. */
export async function judging(rounds: number): Promise<string> {
  const text = JSON.stringify({
    data: Array.from({ length: 100 }, (_, n) => review(n)),
    meta: { total_count: 100 },
  });
  const judge = judgeOf("listReviews");
  const headers = new Headers({ "content-type": "application/json" });
  const body: unknown = JSON.parse(text);
  if (judge({ status: 200, headers, body }).fault !== undefined)
    throw new Error("the answer is not believed");
  const contenders: readonly (readonly [string, () => unknown])[] = [
    ["plain JSON.parse", () => JSON.parse(text)],
    ["parseJson: every number and member kept", () => parseJson(text)],
    ["judge, of what is parsed already", () => judge({ status: 200, headers, body })],
    ["parseJson and judge", () => judge({ status: 200, headers, body: parsed(text) })],
  ];
  const samples = await interleave(
    contenders.map(([name, act]) => ({ name, unit: "\u00b5s", once: async () => microseconds(act) })),
    rounds,
  );
  return report(`An answer with 100 records, ${Math.round(text.length / 1024)} KiB`, samples);
}

function judgeOf(operation: string): Judge {
  const client = createVendorClient({
    facts: MAP as unknown as VendorFacts,
    credentials: { SecretKey: "bench" },
  });
  const account = accountOf({ account: "bench" as AccountId, map: MAP, client, now: Date.now });
  const call = MAP.records.flatMap(({ find }) => find).find((one) => one.operation === operation);
  if (!call) throw new Error(`the data map finds nothing by ${operation}`);
  return judgeFor(account, call);
}

function parsed(text: string): unknown {
  const { ok, ...rest } = parseJson(text);
  return ok && "value" in rest ? rest.value : undefined;
}

function microseconds(act: () => unknown): number {
  const started = performance.now();
  for (let count = 0; count < ANSWERS_PER_SAMPLE; count += 1) act();
  return ((performance.now() - started) * 1000) / ANSWERS_PER_SAMPLE;
}

function review(n: number) {
  return {
    id: `frev_${String(n).padStart(8, "0")}`,
    customer: { id: `fcus_${n}`, name: `Person ${n}`, email: `person${n}@example.test` },
    rating: 4.5,
    heading: "It does what it says",
    body: "Came in two days, fits well and looks as in the picture. ".repeat(4),
    state: "approved",
    created_at: "2026-03-14T09:26:53Z",
  };
}
