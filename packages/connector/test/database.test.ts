import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createVendorClient } from "@oubli/client-kit";
import { capabilitiesOf, readVendor } from "@oubli/datamap";
import { describe, expect, onTestFinished, test } from "vitest";
import { answerBy } from "../src/database/answer-by.ts";
import { DatabaseFault } from "../src/database/database.ts";
import { sqlStore } from "../src/database/sql-store.ts";
import { sqliteAt } from "../src/database/sqlite.ts";
import { createConnector, createDatabaseClient } from "../src/index.ts";
import { accountId, EMAIL, NOON, SIGNAL, searchBy } from "./support/account.ts";

const SCHEMA = `
-- what the shop keeps
CREATE TABLE customers (
  id INTEGER PRIMARY KEY, email TEXT NOT NULL, name varchar(80) DEFAULT ('a, b'), points bigint, created_at TEXT
);
create table if not exists "newsletter" (
  customer_id BIGINT REFERENCES customers(id), list TEXT NOT NULL, opened INT,
  CONSTRAINT one_each PRIMARY KEY (customer_id, list)
);
CREATE INDEX by_email ON customers (email);
`;

const PAGE = `privacy: 2
vendor: { id: shop-db, name: The shop's own database }
document: { sql: schema.sql }
control: [{ call: "SELECT customers?$limit=1", shows: { at: /0/id, present: true }, proves: [customer] }, { call: SELECT newsletter, shows: { at: /0/list, present: true }, proves: [newsletter] }]
records:
  customer:
    is: customers
    id: /id
    find: ["SELECT customers?email={email}"]
    read: "SELECT customers?id={id}"
    leads-to: { newsletter: "SELECT newsletter?customer_id={id}" }
    erasure: [{ overwrite: "UPDATE customers?id={id}" }]
    fields:
      id: { assigned: user.unique_id }
      email: { provided: user.contact.email, identifies: email, becomes: "{random}@anonymized.invalid" }
      name: { provided: user.name, becomes: null }
      points, created_at: { observed: user.account }
  newsletter:
    is: newsletter
    id: [/customer_id, /list]
    before: [customer]
    read: "SELECT newsletter?customer_id={/customer_id}&list={/list}"
    erasure: [{ erase: "DELETE newsletter?customer_id={/customer_id}&list={/list}" }]
    fields:
      customer_id: { assigned: user.unique_id }
      list, opened: { observed: user.behavior }
`;

function reading(page = PAGE, schema = SCHEMA) {
  return readVendor(page, "privacy.yaml", (name) => (name === "schema.sql" ? schema : undefined));
}

function mapOf(page = PAGE) {
  const read = reading(page);
  if (read.ok) return read.map;
  throw new Error(JSON.stringify(read.problems, undefined, 1));
}

/** A shop's file with two people in it. */
function shop() {
  const folder = mkdtempSync(join(tmpdir(), "oubli-database-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "shop.db");
  const database = new DatabaseSync(file);
  onTestFinished(() => database.close());
  database.exec(SCHEMA);
  const add = database.prepare("INSERT INTO customers VALUES (?, ?, ?, ?, '2026-01-01')");
  add.run(1, "other@example.test", "Other", 5n);
  add.run(2, EMAIL.value, "Ada", 9007199254740993n);
  database.exec("INSERT INTO newsletter VALUES (1, 'news', 3), (2, 'news', 4), (2, 'summer-sale', 1)");
  const rows = (table: string) => {
    const all = database.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`);
    all.setReadBigInts(true);
    return all.all();
  };
  return { file, database, rows };
}

function connectorOf(file: string, map = mapOf()) {
  const client = createDatabaseClient(map, { credentials: {}, baseUrl: `sqlite://${file}`, retries: 0 });
  return createConnector({ account: accountId("acct"), map, client, now: () => NOON });
}

async function planned() {
  const there = shop();
  const connector = connectorOf(there.file);
  const report = await searchBy(connector, EMAIL);
  const { steps } = await connector.propose(report.findings, () => "fresh");
  return { ...there, connector, report, steps };
}

const always = async () => true;

describe("a database", () => {
  test("is searched, overwritten, deleted from and looked at again; nobody else is touched", async () => {
    const { connector, report, steps, rows, file } = await planned();
    await connector.ping(SIGNAL);
    expect(report.coverage.map(({ kind, result }) => `${kind} ${result}`)).toEqual([
      ...["customer found", "customer found", "newsletter found", "newsletter found"],
    ]);
    expect(report.findings.map(({ kind, recordId }) => `${kind} ${recordId}`)).toHaveLength(3);
    expect(steps.map(({ call }) => call.operation).toSorted()).toEqual([
      "DELETE newsletter",
      "DELETE newsletter",
      "UPDATE customers",
    ]);
    for (const [index, step] of steps
      .toSorted((a, b) => a.call.method.localeCompare(b.call.method))
      .entries()) {
      expect(await connector.perform(step.call, always, SIGNAL)).toMatchObject({ outcome: "accepted" });
      expect(await connector.verify({ ...step, id: `s${index}` }, SIGNAL)).toBe("absent");
    }
    expect(rows("newsletter")).toEqual([{ customer_id: 1n, list: "news", opened: 3n }]);
    expect(rows("customers")[0]).toEqual({
      ...{ id: 1n, email: "other@example.test", name: "Other", points: 5n, created_at: "2026-01-01" },
    });
    expect(JSON.stringify((await searchBy(connectorOf(file), EMAIL)).coverage)).not.toContain('"found"');
  });

  test("keeps all digits of a large number", async () => {
    const { report } = await planned();
    expect(JSON.stringify(report.findings)).toContain("9007199254740993");
  });

  test("reads a table to its end, page by page", async () => {
    const { file, database } = shop();
    const add = database.prepare("INSERT INTO customers (id, email) VALUES (?, ?)");
    for (let id = 10; id < 700; id += 1) add.run(id, id < 660 ? EMAIL.value : "x@example.test");
    const { findings } = await searchBy(connectorOf(file), EMAIL);
    expect(findings.filter(({ kind }) => kind === "customer")).toHaveLength(651);
  });

  test("has a row no more that went meanwhile, and says so", async () => {
    const { connector, steps, database } = await planned();
    database.exec("DELETE FROM newsletter");
    const step = steps.find(({ call }) => call.method === "DELETE");
    if (step === undefined) throw new Error("nothing is to be deleted");
    expect(await connector.perform(step.call, always, SIGNAL)).toMatchObject({
      outcome: "accepted",
      code: "already-gone",
    });
  });

  test("that a trigger or a reference holds on to refuses, and keeps everything", async () => {
    const { connector, steps, database, rows } = await planned();
    database.exec(`CREATE TABLE proofs (c BIGINT, l TEXT, FOREIGN KEY (c, l) REFERENCES newsletter (customer_id, list));
      INSERT INTO proofs VALUES (2, 'news'), (2, 'summer-sale');
      CREATE TRIGGER kept BEFORE UPDATE ON customers BEGIN SELECT RAISE(IGNORE); END`);
    const before = [rows("customers"), rows("newsletter")];
    for (const { call } of steps)
      expect(await connector.perform(call, always, SIGNAL)).toMatchObject({ outcome: "refused" });
    expect([rows("customers"), rows("newsletter")]).toEqual(before);
  });

  test("that somebody else has locked is left for later", async () => {
    const { connector, steps, database } = await planned();
    database.exec("BEGIN EXCLUSIVE");
    const [step] = steps;
    if (step === undefined) throw new Error("nothing is to be changed");
    expect(await connector.perform(step.call, always, SIGNAL)).toMatchObject({
      outcome: "failed",
      code: "rate-limited",
    });
    database.exec("ROLLBACK");
  });

  test.each([
    ["forbidden", "failed", "forbidden"],
    ["broken", "unknown", "outcome-unknown"],
  ] as const)("that is %s when a row is changed is %s", async (is, outcome, code) => {
    const { steps, file } = await planned();
    const map = mapOf();
    const changeOne = () => Promise.reject(new DatabaseFault(is));
    const fetch = answerBy(sqlStore({ ...sqliteAt(file), changeOne }), {
      tables: map.tables ?? {},
      caseless: new Map(),
    });
    const client = createVendorClient({ facts: map, credentials: {}, baseUrl: "http://localhost", fetch });
    const connector = createConnector({ account: accountId("acct"), map, client, now: () => NOON });
    for (const { call } of steps)
      expect(await connector.perform(call, always, SIGNAL)).toMatchObject({ outcome, code });
  });

  test("opened to be read cannot be changed", async () => {
    const { file, rows } = shop();
    const before = rows("customers");
    const text = "DELETE FROM customers RETURNING *";
    await expect(
      sqliteAt(file).read({ text, values: [], columns: [], table: "customers" }),
    ).rejects.toMatchObject({
      is: "forbidden",
    });
    expect(rows("customers")).toEqual(before);
  });

  test("whose file is no database, or a folder, is not reached", async () => {
    const { file } = shop();
    writeFileSync(`${file}.txt`, "id,email\n".repeat(200));
    for (const path of [`${file}.txt`, dirname(file)])
      await expect(
        sqliteAt(path).read({ text: "SELECT 1 FROM sqlite_schema", values: [], columns: [], table: "" }),
      ).rejects.toMatchObject({
        is: "absent",
      });
  });

  test("that is not there, or lacks a table, could not be looked at", async () => {
    const { file, database } = shop();
    database.exec("DROP TABLE newsletter; ");
    for (const [path, kind] of [
      [`${file}.gone`, "customer"],
      [file, "newsletter"],
    ] as const) {
      const { coverage } = await searchBy(connectorOf(path), EMAIL);
      expect(coverage.find((one) => one.kind === kind)?.result).toBe("could-not-look");
    }
  });

  test("that has not the column which is asked by could not be looked at", async () => {
    const { file, database } = shop();
    database.exec("ALTER TABLE customers RENAME COLUMN email TO mail");
    const { findings, coverage } = await searchBy(connectorOf(file), EMAIL);
    expect([findings, coverage[0]?.result]).toEqual([[], "could-not-look"]);
  });

  test("without an address is no account", () => {
    expect(() => createDatabaseClient(mapOf(), { credentials: {} })).toThrow(
      "the account of The shop's own database does not say where its database is",
    );
  });
});

describe("a page beside a database is refused for", () => {
  test.each([
    [
      "a table it has not",
      "SELECT customers?email={email}",
      "SELECT customer?email={email}",
      "the database has no table customer",
    ],
    [
      "a column it has not",
      "customers?email={email}",
      "customers?mail={email}",
      "GET /customers has no query parameter mail",
    ],
    ["a field it has not", "list, opened:", "list, opens:", "newsletter has no field opens"],
    [
      "a change of rows that it does not name",
      "UPDATE customers?id={id}",
      "UPDATE customers",
      "UPDATE customers does not name one row, and would reach others",
    ],
    [
      "a change by another column",
      "UPDATE customers?id={id}",
      "UPDATE customers?email={/email}",
      "UPDATE customers does not name one row, and would reach others",
    ],
    [
      "a part of a key",
      "DELETE newsletter?customer_id={/customer_id}&list={/list}",
      "DELETE newsletter?list={/list}",
      "DELETE newsletter does not name one row, and would reach others",
    ],
    [
      "a change while looking",
      'read: "SELECT customers?id={id}"',
      'read: "DELETE customers?id={id}"',
      "DELETE /customers/{id} would be sent while only looking, and a DELETE may change something",
    ],
    [
      "a number that is compared as it is written",
      "SELECT customers?email={email}",
      "SELECT customers?name={phone}",
      "SELECT customers?name={phone} compares numbers letter by letter",
    ],
    [
      "another id than its key",
      "    is: customers\n    id: /id",
      "    is: customers\n    id: /email",
      "the rows of customers are named by /email here, and by /id in the database",
    ],
    [
      "a bound of a list that goes on by no key",
      "SELECT newsletter?customer_id={id}",
      "SELECT newsletter?customer_id={id}&$limit=1",
      "GET /newsletter has no query parameter $limit",
    ],
    [
      "an address of another kind",
      "document: {",
      "account: { host: https://shop.example.test, pace: unknown }\ndocument: {",
      "https://shop.example.test is not the address of a database that can be reached",
    ],
    [
      "a server without roles",
      "document: {",
      "account: { host: 'postgres://db.example.test/shop', pace: unknown }\ndocument: {",
      "nothing says which role of the database searches, and which one changes something",
    ],
    [
      "a role that changes without one that looks",
      "document: {",
      "account: { host: 'postgres://db.example.test/shop', sign-in: { changing: 'a:{secret}' } }\ndocument: {",
      "nothing says which role of the database searches, and which one changes something",
    ],
    [
      "a key in a header",
      "document: {",
      "account: { host: 'postgres://db.example.test/shop', sign-in: { header.X: '{secret}' } }\ndocument: {",
      "nothing says which role of the database searches, and which one changes something",
    ],
    [
      "a password in the address",
      "document: {",
      "account: { host: 'postgres://a:b@db.example.test/shop' }\ndocument: {",
      "what stands there is not the address of a database that can be reached",
    ],
    [
      "a host of which nothing is known",
      "document: {",
      "account: { host: 'postgres://{host}/shop', sign-in: { basic: 'a:{secret}' } }\ndocument: {",
      "the server's address has a part host of which nothing is known",
    ],
  ])("%s", (_, place, instead, sentence) => {
    const page = PAGE.replace(place, () => instead);
    expect(page).not.toBe(PAGE);
    const read = reading(page);
    expect(read.ok ? "" : read.problems.map(({ message }) => message).join("\n")).toContain(sentence);
  });

  test.each([
    ["id INTEGER PRIMARY KEY", "id PRIMARY KEY", "UPDATE customers cannot say which row it means"],
    ["id INTEGER PRIMARY KEY", "id INTEGER", "UPDATE customers cannot say which row it means"],
    ["email TEXT NOT NULL", "email NOT NULL", "GET /customers has no query parameter email"],
  ])("columns by which nothing can be compared: %s as %s", (place, instead, sentence) => {
    const read = reading(PAGE, SCHEMA.replace(place, instead));
    expect(read.ok ? "" : read.problems.map(({ message }) => message).join("\n")).toContain(sentence);
  });

  test.each([
    ["{ basic: 'shop:{secret}' }", "one role of the database both searches and changes"],
    ["{ reading: 'shop:{secret}' }", "no role may change anything"],
  ])("nothing, and warned of %s", (signIn, sentence) => {
    const account = `account: { host: 'postgres://db.example.test/shop', sign-in: ${signIn} }`;
    const read = reading(PAGE.replace("document: {", `${account}\ndocument: {`));
    expect(read.ok ? read.notes.map(({ message }) => message).join() : read.problems).toContain(sentence);
  });

  test("a file that makes no table, and one that is not there", () => {
    const none = reading(PAGE, "SELECT 1;");
    expect(none.ok ? "" : none.problems[0]?.message).toBe("schema.sql makes no table");
    const missing = reading(PAGE.replace("schema.sql", "other.sql"));
    expect(missing.ok ? "" : missing.problems[0]?.message).toBe("there is no file other.sql beside the page");
  });
});

test("what a case can do with a database is said in the page's own words, and only what can be proven is", () => {
  const page = PAGE.replace(/control: .*\n/, "control: SELECT newsletter\n");
  const { records } = capabilitiesOf(mapOf(page), "default");
  expect(records.map(({ provable, proven }) => [provable, proven])).toEqual([
    [true, false],
    [false, false],
  ]);
  expect(JSON.stringify(records)).toContain('"UPDATE customers"');
});
