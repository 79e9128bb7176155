import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DataMap, readVendor } from "@oubli/datamap";
import { describe, expect, test } from "vitest";
import { rehearse, wentWell } from "../src/rehearsal.ts";
import { SIGNAL } from "./support/account.ts";
import { ERASURE, shopMap } from "./support/shop.ts";

const SPECS = join(import.meta.dirname, "../../../specs");
const GALLERY = join(SPECS, "gallery");

const pages = [
  ...["fera", "partnero", "loyalty-lt"].map((name) => join(SPECS, name, "privacy.yaml")),
  ...readdirSync(GALLERY, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(GALLERY, name, "privacy.yaml")),
];

function mapOf(file: string): DataMap {
  const reading = readVendor(readFileSync(file, "utf8"), file, (name) => readFileSync(name, "utf8"));
  if (reading.ok) return reading.map;
  throw new Error(JSON.stringify(reading.problems, undefined, 1));
}

describe("a rehearsal at a vendor that does what its page says", () => {
  test.each(pages.map((file) => [file.slice(SPECS.length + 1), file] as const))(
    "finds and erases a person, and nobody else: %s",
    async (_name, file) => {
      const map = mapOf(file);
      const surface = map.servers[0]?.surface ?? "default";
      const went = await rehearse(map, { surface }, SIGNAL);
      expect(went).toMatchObject({ gaps: [], left: [], othersTouched: false });
      expect(went.kinds.map(({ there }) => there)).toEqual(went.kinds.map(({ found }) => found));
      expect(wentWell(went)).toBe(true);
    },
  );

  test("asks how far a job is until it is done, keeps to the page's pace, and says how long that takes", async () => {
    const poll = {
      ...ERASURE.erase,
      operation: "getCustomer",
      reads: true,
      fill: [{ to: "path.id", value: "{id}" }],
      done: [{ at: "/state", is: "finished" }],
      failed: [],
    };
    const erase = { ...ERASURE.erase, job: { longestMs: 86_400_000, id: "/job", poll } };
    const map = {
      ...shopMap({ customer: { erasure: [erase] } }),
      rateLimit: { calls: 10, per: "minute" } as const,
    };
    const went = await rehearse(map, { surface: "default" }, SIGNAL);
    expect(went.steps.map(({ said, seen }) => [said, seen])).toContainEqual(["done", "absent"]);
    expect(went).toMatchObject({ overLimit: 0, left: [] });
    expect(went.seconds).toBeGreaterThan(60);
  });

  test("tells where a page leaves something behind", async () => {
    // Overwriting writes nothing that tells whose record it is.
    const erasure = [ERASURE.overwrite];
    const went = await rehearse(
      shopMap({ customer: { erasure }, email: { onErasure: undefined } as never }),
      { surface: "default" },
      SIGNAL,
    );
    expect(went.left.length + went.steps.filter(({ seen }) => seen === "present").length).toBeGreaterThan(0);
    expect(wentWell(went)).toBe(false);
  });

  test("erases nobody of whom the vendor has not noted that they are not to be written to", async () => {
    const map = mapOf(join(GALLERY, "brevo", "privacy.yaml"));
    const { steps } = await rehearse(map, { surface: "default", trouble: 2 }, SIGNAL);
    expect(steps.slice(0, 2).map(({ action, outcome }) => [action, outcome])).toEqual([
      ["unsubscribe", expect.stringMatching(/^(failed|unknown)$/)],
      ["erase", "held-back"],
    ]);
  });

  test("goes on where the vendor refuses some calls or fails at them, and counts no failed call as done", async () => {
    const went = await rehearse(shopMap(), { surface: "default", trouble: 5 }, SIGNAL);
    const failed = went.steps.filter(({ outcome }) => outcome !== "accepted");
    for (const step of failed) expect(step.seen).not.toBe("absent");
    expect(went.othersTouched).toBe(false);
  });
});
