import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { readVendor } from "@oubli/datamap";
import { describe, expect, onTestFinished, test } from "vitest";
import { createConnector, createDatabaseClient } from "../src/index.ts";
import { accountId, EMAIL, ids, NOON, SIGNAL, searchBy } from "./support/account.ts";

const PAGE = `privacy: 2
vendor: { id: shop-db, name: The shop's own database }
document: { sql: schema.sql }
control: [{ call: "SELECT people?$limit=1", shows: { at: /0, present: true }, proves: [person] }]
records:
  person:
    is: people
    id: /id
    find: ["SELECT people?email={email}"]
    read: "SELECT people?id={id}"
    erasure: [{ erase: "DELETE people?id={id}" }]
    fields: { email: { provided: user.contact.email, identifies: email }, id: { assigned: user.unique_id } }
`;

const BIG = 9007199254740993n;

function shop(schema: string, rows: readonly (readonly [id: unknown, email: unknown])[], more = "") {
  const folder = mkdtempSync(join(tmpdir(), "oubli-odd-database-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "shop.db");
  const database = new DatabaseSync(file);
  onTestFinished(() => database.close());
  database.exec(schema);
  const add = database.prepare("INSERT INTO people (id, email) VALUES (?, ?)");
  add.setReadBigInts(true);
  for (const [id, email] of rows) add.run(id as string, email as string);
  database.exec(more);
  const left = () => {
    const all = database.prepare("SELECT id FROM people ORDER BY 1");
    all.setReadBigInts(true);
    return all.all().map(({ id }) => id);
  };
  const read = readVendor(PAGE, "privacy.yaml", (name) => (name === "schema.sql" ? schema : undefined));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { map } = read;
  const at = (path: string) => {
    const client = createDatabaseClient(map, { credentials: {}, baseUrl: `sqlite://${path}`, retries: 0 });
    return createConnector({ account: accountId("acct"), map, client, now: () => NOON });
  };
  return { file, folder, database, left, at, connector: at(file) };
}

async function erased({ connector }: Pick<ReturnType<typeof shop>, "connector">) {
  const report = await searchBy(connector, EMAIL);
  const { steps, tasks } = await connector.propose(report.findings, () => "fresh");
  const done: unknown[] = [];
  for (const step of steps) {
    const { outcome } = await connector.perform(step.call, async () => true, SIGNAL);
    done.push([outcome, await connector.verify({ id: "s1", ...step }, SIGNAL, report.findings)]);
  }
  return {
    found: ids(report.findings),
    results: report.coverage.map(({ result }) => result),
    done,
    tasks: tasks.length,
  };
}

const TEXT_KEY = "CREATE TABLE people (id TEXT PRIMARY KEY, email TEXT)";
const OTHER = "bo@example.test";

describe("a row of a database", () => {
  test("whose number has more digits than a number of JavaScript is erased, and not its neighbour", async () => {
    const there = shop("CREATE TABLE people (id INTEGER PRIMARY KEY, email TEXT)", [
      [BIG - 1n, OTHER],
      [BIG, EMAIL.value],
      [BIG + 1n, OTHER],
    ]);
    const { found } = await erased(there);
    expect([there.left().includes(BIG - 1n), there.left().includes(BIG + 1n)]).toEqual([true, true]);
    expect([found, there.left().length]).toEqual([[`person/${BIG}`], 2]);
  });

  test("of a table without row ids is one like any other", async () => {
    const there = shop(`${TEXT_KEY} WITHOUT ROWID`, [
      ["a", OTHER],
      ["b", EMAIL.value],
    ]);
    expect((await erased(there)).done).toEqual([["accepted", "absent"]]);
    expect(there.left()).toEqual(["a"]);
  });

  test.each([
    "x' OR '1'='1",
    'b"; DROP TABLE people; --',
    "%",
    "_",
    "a b",
    "?",
    "#",
    "é😀",
    "%41",
    "a+b&c=d",
  ])("called %j is the only one that is reached", async (id) => {
    const there = shop(TEXT_KEY, [
      ["a", OTHER],
      ["A", OTHER],
      [id, EMAIL.value],
    ]);
    const { found, done } = await erased(there);
    expect([found, done]).toEqual([[`person/${id}`], [["accepted", "absent"]]]);
    expect(there.left()).toEqual(["A", "a"]);
  });

  test.each(["..", ".", "a/b", "a%2Fb", "a\\b", "", " ", "a\nb"])(
    "called %j, which would lead elsewhere, touches no other",
    async (id) => {
      const there = shop(TEXT_KEY, [
        ["a", OTHER],
        ["b", OTHER],
        [id, EMAIL.value],
      ]);
      const { results, done, tasks } = await erased(there);
      expect(there.left()).toEqual(expect.arrayContaining(["a", "b"]));
      const isGone = there.left().length === 2;
      expect(
        isGone ||
          tasks > 0 ||
          results.includes("could-not-look") ||
          done.some((one) => String(one).includes("failed")),
      ).toBe(true);
    },
  );

  test.each<[string, unknown, unknown]>([
    ["no key", null, EMAIL.value],
    ["bytes for a key", new Uint8Array([1, 2, 3]), EMAIL.value],
  ])("with %s is not said to be gone, nor is another one touched", async (_what, id, email) => {
    const there = shop(TEXT_KEY, [
      ["a", OTHER],
      [id, email],
    ]);
    const { done } = await erased(there);
    expect(there.left()).toHaveLength(2);
    expect(done.flat()).not.toContain("absent");
  });

  test("that a trigger puts back is there, whatever the database counted", async () => {
    const there = shop(
      TEXT_KEY,
      [["b", EMAIL.value]],
      "CREATE TRIGGER back AFTER DELETE ON people BEGIN INSERT INTO people VALUES (OLD.id, OLD.email); END",
    );
    expect((await erased(there)).done).toEqual([["accepted", "present"]]);
  });

  test("of a view, which only looks like a table, is refused or stays, and nobody counts as gone", async () => {
    const there = shop(TEXT_KEY, [["b", EMAIL.value]]);
    there.database.exec(
      "ALTER TABLE people RENAME TO everybody; CREATE VIEW people AS SELECT * FROM everybody",
    );
    const { done } = await erased(there);
    expect(done.flat()).not.toContain("absent");
    expect(there.database.prepare("SELECT id FROM everybody").all()).toHaveLength(1);
  });
});

describe("a database's file", () => {
  test.for(["Dana.RUIZ@Example.test", " dana.ruiz@example.test ", "DANA.RUIZ@EXAMPLE.TEST"])(
    "in which an address is written as %o holds the person, and nobody else",
    async (written) => {
      const { connector } = shop(TEXT_KEY, [
        ["a", OTHER],
        ["b", written],
        ["c", `x${written.trim()}`],
      ]);
      expect(ids((await searchBy(connector, EMAIL)).findings)).toEqual(["person/b"]);
    },
  );

  test("that is something else is no place where nothing was found", async () => {
    const there = shop(TEXT_KEY, [["b", EMAIL.value]]);
    const other = join(there.folder, "other.db");
    writeFileSync(other, "id,email\nb,dana.ruiz@example.test\n".repeat(200));
    const { coverage } = await searchBy(there.at(other), EMAIL);
    expect(coverage.map(({ result }) => result)).toEqual(["could-not-look"]);
    writeFileSync(other, "");
    const empty = await searchBy(there.at(other), EMAIL);
    expect(empty.coverage.map(({ result }) => result)).toEqual(["could-not-look"]);
  });

  test("is asked where a link leads, and a link to nothing is no place", async () => {
    const there = shop(TEXT_KEY, [["b", EMAIL.value]]);
    const [link, dead] = [join(there.folder, "link.db"), join(there.folder, "dead.db")];
    symlinkSync(there.file, link);
    symlinkSync(join(there.folder, "nothing.db"), dead);
    expect(ids((await searchBy(there.at(link), EMAIL)).findings)).toEqual(["person/b"]);
    const { coverage } = await searchBy(there.at(dead), EMAIL);
    expect(coverage.map(({ result }) => result)).toEqual(["could-not-look"]);
  });
});
