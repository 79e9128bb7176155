// What a program of a stranger does with the packed client: compiled by every TypeScript and run by every Node.js that
// check-packed.mjs names. Takes a base URL and a key; prints the version of Node.js, or ends with an error.

import { createPacer } from "@oubli/client-kit";
import { redact } from "@oubli/client-kit/redact";
import { readJson, secretsOf } from "@oubli/client-kit/webhooks";
import { ApiError, createPartneroClient, type Lead } from "@oubli/client-partnero";
import { createPartneroClient as createSmall, leads as leadsOnly } from "@oubli/client-partnero/resources";

declare const process: { readonly argv: readonly string[]; readonly version: string };

const [, , baseUrl = "", apiKey = ""] = process.argv;
const mara = "mara.lindqvist@example.test";

async function main(): Promise<void> {
  const pacer = createPacer({ limit: { calls: 50, per: "second" } });
  const partnero = createPartneroClient({ apiKey, baseUrl, pacer });

  const { data, error } = await partnero.GET("/partner", { params: { query: { email: mara } } });
  const email: string | null | undefined = data?.data.email;
  expect(email === mara, `finds a partner, not ${error?.message}`);

  const leads: Lead[] = [];
  for await (const lead of partnero.leads.list()) leads.push(lead);
  expect(leads.length > 0, "reads every record of a list");
  const small = createSmall({ apiKey, baseUrl, pacer, resources: { leads: leadsOnly } });
  expect((await small.leads.list().all()).length === leads.length, "reads as much with less code");

  const stranger = createPartneroClient({ apiKey: "another", baseUrl, pacer });
  const refusal: unknown = await stranger.call("listLeads").catch((reason: unknown) => reason);
  expect(refusal instanceof ApiError && refusal.code === "AUTH_REJECTED", "knows its own errors");

  expect(redact({ email }, { records: [] }, "getPartner") === "[unmarked]", "redacts");
  expect(
    secretsOf("a").length === 1 && readJson(new TextEncoder().encode("[")) === undefined,
    "has webhooks",
  );
}

function expect(holds: boolean, promise: string): void {
  if (!holds) throw new Error(`the packed client should be one that ${promise}`);
}

main().then(() => console.log(process.version));
