import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { openPackage } from "@oubli/dossier";
import { describe, expect, onTestFinished, test } from "vitest";
import { ADA, endTasks, IDENTITY, RECIPIENT, succeeding, sure, typing } from "./support/acts.ts";
import { makeTestHome } from "./support/home.ts";

const PAGE = fileURLToPath(new URL("fixtures/contacts.privacy.yaml", import.meta.url));

interface Contact {
  readonly id: string;
  email: string;
  readonly [name: string]: unknown;
}

/** A vendor that finds a contact by its whole address, reads it and changes it. */
async function startContacts(...rows: readonly Contact[]) {
  const all = new Map(rows.map((row) => [row.id, row]));
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const id = url.pathname.split("/")[2];
    const contact = all.get(id ?? "");
    const email = url.searchParams.get("email");
    let sent = "";
    for await (const chunk of request) sent += String(chunk);
    if (contact && request.method === "PATCH") Object.assign(contact, JSON.parse(sent));
    const listed = [...all.values()].filter((row) => email === null || row.email === email);
    const found = id === undefined ? listed : contact;
    response.writeHead(found === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(found ?? { message: "no such contact" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { all, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A home to which the vendor was added from its page alone. */
async function homeWith(...rows: readonly Contact[]) {
  const vendor = await startContacts(...rows);
  const made = await makeTestHome([]);
  const home = { ...made, env: { ...made.env, CONTACTS_TOKEN: "secret" } };
  const { url } = vendor;
  await succeeding(home, "vendor", "add", PAGE, "--base-url", url, "--secret", "env:CONTACTS_TOKEN");
  return { ...vendor, home, ...typing(home, ADA) };
}

const BOB = { id: "c2", email: "bob@example.test" };

describe("records inside a record", () => {
  const addresses = [
    { id: "a1", street: "1 Long Road" },
    { id: "a2", street: "2 Short Lane" },
  ];

  test("are findings of their own, and the case is not fulfilled while they are left", async () => {
    const { home, all, json } = await homeWith({ id: "c1", email: ADA, addresses }, BOB);
    const found = (await json("find", "-")).json.findings;
    expect(found.map(({ id }: { id: string }) => id)).toEqual([
      "contacts/address/a1",
      "contacts/address/a2",
      "contacts/contact/c1",
    ]);

    const { case: id, planHash } = (await json("erase", "-", "--identity", "email-verified")).json;
    const { plan } = (await json("case", "show", id)).json;
    expect(plan.steps).toMatchObject([{ action: "overwrite", kind: "contact", recordId: "c1" }]);
    expect(plan.tasks).toMatchObject([
      { what: "Remove the address.", findings: ["contacts/address/a1", "contacts/address/a2"] },
    ]);

    await succeeding(home, "case", "approve", id, "--plan", planHash, "--as", home.approver, ...sure(id));
    await succeeding(home, "case", "run", id, ...sure(id));
    expect(all.get("c1")).toEqual({ id: "c1", email: expect.stringMatching(/@gone\.invalid$/), addresses });
    expect(all.get("c2")).toEqual(BOB);

    expect((await json("case", "close", id, ...sure(id))).json.error.reason.why).toBe("tasks-open");
    await endTasks(home, id);
    const closed = await json("case", "close", id, ...sure(id));
    expect(closed.json.case.resolution).toBe("partially-fulfilled");
  });
});

describe("fields nobody named", () => {
  const more = { birthday: "1990-05-01", cf_allergies: "nuts" };

  test("are shown by name where they were found", async () => {
    const { json, run } = await homeWith({ id: "c1", email: ADA, ...more }, BOB);
    expect((await json("find", "-")).json.findings).toMatchObject([
      { unnamed: ["/birthday", "/cf_allergies"] },
    ]);
    const { out } = await run("find", "-");
    expect(out).toContain("2 fields nobody named: /birthday, /cf_allergies");
    expect(out).not.toMatch(/1990|nuts/);
  });

  test("become a task of the erasure, which names them and nothing in them", async () => {
    const { json } = await homeWith({ id: "c1", email: ADA, ...more }, BOB);
    const { case: id } = (await json("erase", "-", "--identity", "email-verified")).json;
    const { plan } = (await json("case", "show", id)).json;
    expect(plan.tasks).toMatchObject([
      {
        findings: ["contacts/contact/c1"],
        what: "Look whether these fields are personal, and have them cleared: /birthday, /cf_allergies.",
      },
    ]);
    expect(JSON.stringify(plan.tasks)).not.toMatch(/1990|nuts/);
  });

  test("are part of the data package, for people and for programs", async () => {
    const { json } = await homeWith({ id: "c1", email: ADA, ...more }, BOB);
    const words = ["export", "-", "--identity", "email-verified", "--recipient", RECIPIENT];
    const { file } = (await json(...words)).json.package;
    const { files } = await openPackage(new Uint8Array(readFileSync(file)), { identity: IDENTITY });
    const texts = [...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const);
    const holding = (text: string) =>
      texts.flatMap(([name, content]) => (content.includes(text) ? [name] : []));
    for (const value of Object.values(more))
      expect(holding(value)).toEqual(
        expect.arrayContaining([
          "index.html",
          expect.stringMatching(/contact\.json$/),
          expect.stringMatching(/contact\.csv$/),
        ]),
      );
  });
});
