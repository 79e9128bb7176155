import { sameAt } from "@oubli/connector/phone";
import { dismiss, openCase, verifyIdentity } from "@oubli/engine";
import type { Identifier } from "@oubli/model";
import { expect, test } from "vitest";
import { ADA, AS_A_TEST, openHome } from "../support/home.ts";

const ABROAD: Identifier = { kind: "phone", value: "+351 900 000 117" };
const AT_HOME: Identifier = { kind: "phone", value: "900 000 117" };

test("a request by a number without its country is the same as one with it, where it is dialled there", async () => {
  const home = await openHome();
  const ports = home.ports([], { sameAt: async (country, a, b) => sameAt(country, a, b) });
  const request = { kind: "erasure", regime: "gdpr", zone: "Europe/Lisbon" } as const;
  const about = (identifier: Identifier, country: string) => ({
    ...request,
    country,
    subject: { identifiers: [identifier] },
  });
  const first = await openCase(ports, about(ABROAD, "PT"), ADA);
  await verifyIdentity(ports, first.case.id, "self-declared", ADA);
  const second = await openCase(ports, about(AT_HOME, "PT"), ADA);
  expect(second.duplicates).toEqual([first.case.id]);
  const because = { because: "duplicate", duplicateOf: first.case.id, ...AS_A_TEST } as const;
  expect((await dismiss(ports, second.case.id, ADA, because)).resolution).toBe("duplicate");
  const other = { kind: "phone", value: "+351 900 000 118" } as const;
  expect((await openCase(ports, about(other, "PT"), ADA)).duplicates).toEqual([]);
});
