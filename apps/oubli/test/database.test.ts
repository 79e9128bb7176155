import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { certify, planErasure, runErasure } from "./gallery/lead.ts";
import { succeeding } from "./support/acts.ts";
import { makeTestHome } from "./support/home.ts";
import { typed } from "./support/typed.ts";

const SCHEMA = `
CREATE TABLE people (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT);
CREATE TABLE visits (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL, address TEXT);
`;

const PAGE = `privacy: 2
vendor: { id: shop-db, name: The shop's own database }
document: { sql: schema.sql }
control: [{ call: "SELECT people?$limit=1", shows: { at: /0/id, present: true }, proves: [person] }, { call: "SELECT visits?$limit=1", shows: { at: /0/id, present: true }, proves: [visit] }]
records:
  person:
    is: people
    id: /id
    find: ["SELECT people?email={email}"]
    read: "SELECT people?id={id}"
    leads-to: { visits: "SELECT visits?person_id={id}" }
    erasure: [{ overwrite: "UPDATE people?id={id}" }]
    fields:
      id: { assigned: user.unique_id }
      email: { provided: user.contact.email, identifies: email, becomes: "{random}@anonymized.invalid" }
      name: { provided: user.name, becomes: null }
  visit:
    is: visits
    id: /id
    before: [person]
    read: "SELECT visits?id={id}"
    erasure: [{ erase: "DELETE visits?id={id}" }]
    fields:
      id, person_id: { assigned: user.unique_id }
      address: { observed: user.device.ip_address }
`;

test("a database is added, searched, erased from and certified like any vendor, and nobody else in it is touched", async () => {
  const folder = mkdtempSync(join(tmpdir(), "oubli-Shop-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "schema.sql"), SCHEMA);
  writeFileSync(join(folder, "privacy.yaml"), PAGE);
  const file = join(folder, "shop.db");
  const database = new DatabaseSync(file);
  onTestFinished(() => database.close());
  database.exec(`${SCHEMA}
    INSERT INTO people VALUES (1, 'mira.sand@example.test', 'Mira'), (2, 'mira.sander@example.test', 'Mira');
    INSERT INTO visits VALUES (10, 1, '192.0.2.1'), (11, 2, '192.0.2.2'), (12, 1, '192.0.2.3');`);

  const home = await makeTestHome([]);
  const page = join(folder, "privacy.yaml");
  const nowhere = await typed(home.env, ["vendor", "add", page]);
  expect(nowhere.err).toContain("the account of The shop's own database does not say where its database is");
  await succeeding(home, "vendor", "add", page, "--base-url", `sqlite://${file}`);
  expect(await typed(home.env, ["vendor", "test", "shop-db"])).toMatchObject({ code: 0 });

  const planned = await planErasure(home);
  expect(planned.found).toEqual(["shop-db/person/1", "shop-db/visit/10", "shop-db/visit/12"]);
  expect(planned.calls).toEqual(["DELETE visits", "DELETE visits", "UPDATE people"]);
  expect(await runErasure(home, planned)).toMatchObject({ code: 0 });
  // What an overwrite leaves, the row's own id, is a person's to look at.
  expect(await certify(home, planned)).toBe("fulfilled-on-word");

  expect(database.prepare("SELECT * FROM visits").all()).toEqual([
    { id: 11, person_id: 2, address: "192.0.2.2" },
  ]);
  const [erased, other] = database.prepare("SELECT * FROM people ORDER BY id").all();
  expect(erased).toMatchObject({ id: 1, name: null, email: expect.stringContaining("@anonymized.invalid") });
  expect(other).toEqual({ id: 2, email: "mira.sander@example.test", name: "Mira" });
});

test("an account whose page does not name its file is accepted with the whole address", async () => {
  const folder = mkdtempSync(join(tmpdir(), "oubli-Shop-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const page = join(folder, "privacy.yaml");
  const address = `sqlite://${join(folder, "shop.db")}`;
  writeFileSync(join(folder, "schema.sql"), SCHEMA);
  writeFileSync(page, PAGE.replace("document:", `account: { host: "${address}" }\ndocument:`));
  new DatabaseSync(join(folder, "shop.db")).close();
  const home = await makeTestHome([]);
  await succeeding(home, "vendor", "add", page);
  const other = await typed(home.env, ["vendor", "accept", "shop-db", "sqlite:///other.db"]);
  expect(other.err).toContain(`the account shop-db leads to ${address}`);
  await succeeding(home, "vendor", "accept", "shop-db", address);
});
