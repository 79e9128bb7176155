import { randomBytes } from "node:crypto";
import { readVendor } from "@oubli/datamap";
import { mysqlServer, onTheWay, type RealServer, startMysql } from "@oubli/testkit";
import { createConnection } from "mysql2/promise";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { mysqlAt } from "../src/database/mysql.ts";
import { createConnector, createDatabaseClient } from "../src/index.ts";
import { accountId, EMAIL, NOON, SIGNAL, searchBy } from "./support/account.ts";

// As mysqldump writes it, with the noise around it.
const SCHEMA = `
-- MySQL dump
/*!40101 SET NAMES utf8mb4 */;
# a note; with a ' in it
CREATE TABLE \`customers\` (
  \`id\` bigint(20) NOT NULL AUTO_INCREMENT,
  \`email\` varchar(190) NOT NULL DEFAULT 'it\\'s, (nobody)' COMMENT 'the \\'address\\'',
  \`name\` varchar(80) DEFAULT NULL,
  \`points\` decimal(30,4) DEFAULT NULL,
  \`level\` enum('a','b') DEFAULT NULL,
  \`is_kept\` tinyint(1) NOT NULL DEFAULT 0,
  \`seen\` datetime(3) DEFAULT NULL,
  PRIMARY KEY (\`id\`),
  KEY \`by_email\` (\`email\`)
) ENGINE=InnoDB;
INSERT INTO \`customers\` VALUES (1,'O\\'Hara;','CREATE TABLE \`evil\` (id int primary key);',NULL,NULL,0,NULL);
CREATE TABLE \`letters\` (
  \`customer_id\` bigint(20) NOT NULL,
  \`list\` varchar(40) NOT NULL,
  \`opened\` int(11) DEFAULT NULL,
  PRIMARY KEY (\`customer_id\`,\`list\`),
  CONSTRAINT \`of_customer\` FOREIGN KEY (\`customer_id\`) REFERENCES \`customers\` (\`id\`)
) ENGINE=InnoDB;
`;

const PAGE = `privacy: 2
vendor: { id: shop-db, name: The shop's own database }
document: { sql: schema.sql }
account:
  host: mysql://{host}/{database}
  asks: { host: Host and port, database: Name of the database, reader: Role that may only read, changer: Role that may change }
  sign-in: { reading: "{reader}:{reading-secret}", changing: "{changer}:{changing-secret}" }
control: [{ call: "SELECT customers?$limit=1", shows: { at: /0/id, present: true }, proves: [customer] }, { call: SELECT letters, shows: { at: /0/list, present: true }, proves: [letter] }]
records:
  customer:
    is: customers
    id: /id
    find: ["SELECT customers?email={email}", "SELECT customers?id={customer-id}"]
    read: "SELECT customers?id={id}"
    leads-to: { letters: "SELECT letters?customer_id={id}" }
    erasure: [{ overwrite: "UPDATE customers?id={id}" }]
    fields:
      id: { assigned: user.unique_id, identifies: customer-id }
      email: { provided: user.contact.email, identifies: email, becomes: "{random}@anonymized.invalid" }
      name: { provided: user.name, becomes: null }
      points, level, seen: { observed: user.account, becomes: null }
    not-personal: [is_kept]
  letter:
    is: letters
    id: [/customer_id, /list]
    before: [customer]
    read: "SELECT letters?customer_id={/customer_id}&list={/list}"
    erasure: [{ erase: "DELETE letters?customer_id={/customer_id}&list={/list}" }]
    fields:
      customer_id: { assigned: user.unique_id }
      list, opened: { observed: user.behavior }
`;

const [CUSTOMERS = "", LETTERS = ""] = tablesOf(SCHEMA);

function tablesOf(schema: string): readonly string[] {
  return schema.match(/^CREATE TABLE[\s\S]*?^\) ENGINE=InnoDB/gm) ?? [];
}

const PEOPLE = [
  CUSTOMERS,
  LETTERS,
  `INSERT INTO customers VALUES (1, 'other@example.test', 'Other', 5, 'a', 1, '2026-01-01 12:00:00'),
    (9007199254740993, '${EMAIL.value}', 'Ada', 12345678901234567890.1234, 'b', 0, NULL),
    (9007199254740992, 'near@example.test', 'Near', NULL, NULL, 0, NULL)`,
  `INSERT INTO letters VALUES (1, 'news', 3), (9007199254740993, 'news', 4), (9007199254740993, 'summer/sale', 1),
    (9007199254740992, 'news', 9)`,
];

const SECRETS = { "reading-secret": "only-looks", "changing-secret": "does:change" };
const isHere = mysqlServer() !== undefined;
if (!isHere) console.warn("NEITHER MYSQL NOR MARIADB IS INSTALLED: their tests are skipped");

test("a server of MySQL beyond this machine that is named by an address is not asked", async () => {
  const roles = { reading: { user: "reader", password: "only-looks" } };
  const database = mysqlAt({ host: "192.0.2.1", port: 3306, database: "shop", isHere: false }, roles);
  const statement = { text: "SELECT * FROM customers", values: [], columns: [], table: "customers" };
  await expect(database.read(statement)).rejects.toMatchObject({
    is: "absent",
    reason: "a server beyond this machine is named by its name, for which its certificate is",
  });
});

describe.skipIf(!isHere)("a database of MySQL (skipped where neither it nor MariaDB is installed)", () => {
  let server: RealServer;
  beforeAll(async () => {
    server = await startMysql();
    await asOwner([
      `CREATE USER reader IDENTIFIED BY '${SECRETS["reading-secret"]}'`,
      `CREATE USER changer IDENTIFIED BY '${SECRETS["changing-secret"]}'`,
    ]);
  }, 60_000);
  afterAll(() => server?.remove());

  async function asOwner(statements: readonly string[], database?: string): Promise<readonly object[]> {
    const owner = { host: "127.0.0.1", port: server.port, ...server.owner, supportBigNumbers: true };
    const client = await createConnection({ ...owner, ...(database === undefined ? {} : { database }) });
    let last: unknown = [];
    for (const statement of statements) [last] = await client.query(statement);
    await client.end();
    return last as readonly object[];
  }

  /** A database with three people in it. */
  async function shop() {
    const name = `shop_${randomBytes(4).toString("hex")}`;
    await asOwner([`CREATE DATABASE ${name}`]);
    await asOwner(PEOPLE, name);
    await asOwner([
      `GRANT SELECT ON ${name}.* TO reader`,
      `GRANT SELECT ON ${name}.* TO changer`,
      `GRANT UPDATE ON ${name}.customers TO changer`,
      `GRANT DELETE ON ${name}.letters TO changer`,
    ]);
    const sql = (...statements: string[]) => asOwner(statements, name);
    const rows = (table: string) => sql(`SELECT * FROM ${table} ORDER BY 1, 2`);
    onTestFinished(async () => {
      await asOwner([
        `DROP DATABASE ${name}`,
        ...["reader", "changer"].map((user) => `REVOKE ALL PRIVILEGES, GRANT OPTION FROM ${user}`),
      ]);
    });
    return { name, sql, rows };
  }

  function mapOf(page = PAGE) {
    const read = readVendor(page, "privacy.yaml", (name) => (name === "schema.sql" ? SCHEMA : undefined));
    if (read.ok) return read.map;
    throw new Error(JSON.stringify(read.problems, undefined, 1));
  }

  function connectorOf(
    database: string,
    secrets: Readonly<Record<string, string>> = SECRETS,
    port = server.port,
  ) {
    const map = mapOf();
    const client = createDatabaseClient(map, {
      facts: { ...map, rateLimit: { calls: 1_000_000, per: "second" } },
      credentials: secrets,
      parameters: { host: `127.0.0.1:${port}`, database, reader: "reader", changer: "changer" },
      retries: 0,
    });
    return createConnector({ account: accountId("acct"), map, client, now: () => NOON });
  }

  async function planned() {
    const there = await shop();
    const connector = connectorOf(there.name);
    const report = await searchBy(connector, EMAIL);
    const { steps } = await connector.propose(report.findings, () => "fresh");
    const inOrder = steps.toSorted((a, b) => a.call.method.localeCompare(b.call.method));
    return { ...there, connector, report, steps: inOrder };
  }

  const always = async () => true;

  test("is searched, overwritten, deleted from and looked at again; nobody else is touched", async () => {
    const { connector, report, steps, rows, name } = await planned();
    expect((await connector.ping(SIGNAL)).doubts).toBeUndefined();
    expect(report.findings.map(({ recordId }) => recordId)).toHaveLength(3);
    expect(JSON.stringify(report.findings)).not.toContain("9007199254740992");
    expect(JSON.stringify(report.findings)).toContain("12345678901234567890.1234");
    const theirs = (all: readonly object[]) =>
      all.filter((row) => !Object.values(row).includes("9007199254740993"));
    const before = [theirs(await rows("customers")), theirs(await rows("letters"))];
    expect(steps.map(({ call }) => call.operation)).toEqual([
      ...["DELETE letters", "DELETE letters", "UPDATE customers"],
    ]);
    for (const [index, step] of steps.entries()) {
      expect(await connector.perform(step.call, always, SIGNAL)).toMatchObject({ outcome: "accepted" });
      expect(await connector.verify({ ...step, id: `s${index}` }, SIGNAL)).toBe("absent");
    }
    expect([theirs(await rows("customers")), await rows("letters")]).toEqual(before);
    expect(JSON.stringify((await searchBy(connectorOf(name), EMAIL)).coverage)).not.toContain('"found"');
  });

  test.each(["1abc", "abc", "99999999999999999999999", "-1"])(
    "that is asked for the number %s takes it for no other",
    async (value) => {
      const { name } = await shop();
      const { coverage, findings } = await searchBy(connectorOf(name), { kind: "customer-id", value });
      expect([coverage[0]?.result, findings]).toEqual(["nothing-found", []]);
    },
  );

  test("holds somebody whose address is written in other letters, whatever its collation", async () => {
    for (const type of [
      "varchar(80) COLLATE utf8mb4_bin",
      "varchar(80) COLLATE utf8mb4_general_ci",
      "varchar(80) CHARACTER SET latin1 COLLATE latin1_general_cs",
      "varbinary(80)",
    ]) {
      const { name, sql } = await shop();
      await sql(
        `ALTER TABLE customers MODIFY email ${type}`,
        `UPDATE customers SET email = '${EMAIL.value.toUpperCase()}' WHERE email = '${EMAIL.value}'`,
      );
      const { findings, coverage } = await searchBy(connectorOf(name), EMAIL);
      const isThere = findings.some(({ recordId }) => recordId === "9007199254740993");
      expect([type, isThere || coverage.some(({ result }) => result === "could-not-look")]).toEqual([
        type,
        true,
      ]);
    }
  });

  test("that is set to give a few rows only gives all of them", async () => {
    const { name } = await shop();
    onTestFinished(() => asOwner(["SET GLOBAL sql_select_limit = DEFAULT"]).then(() => {}));
    await asOwner(["SET GLOBAL sql_select_limit = 1"]);
    const { findings } = await searchBy(connectorOf(name), EMAIL);
    expect(findings.filter(({ kind }) => kind === "letter")).toHaveLength(2);
  });

  test("warns of a reading role that may change", async () => {
    const { name, sql } = await shop();
    await sql(`GRANT UPDATE ON ${name}.customers TO reader`);
    expect((await connectorOf(name).ping(SIGNAL)).doubts).toEqual([
      "the reading role may do more than SELECT: take every other right from it",
    ]);
  });

  test("names the table and the right that are missing", async () => {
    const { steps, connector, name, sql, rows } = await planned();
    await sql(`REVOKE DELETE ON ${name}.letters FROM changer`, `REVOKE SELECT ON ${name}.* FROM reader`);
    await sql(`GRANT SELECT ON ${name}.customers TO reader`);
    const { coverage } = await searchBy(connectorOf(name), EMAIL);
    expect(coverage.find(({ kind }) => kind === "letter")).toMatchObject({
      result: "could-not-look",
      reason: expect.stringContaining("the reading role has no right to SELECT in letters"),
    });
    const [step] = steps;
    expect(await connector.perform(step?.call ?? expect.fail(), always, SIGNAL)).toMatchObject({
      ...{ outcome: "failed", code: "forbidden" },
    });
    expect(await rows("letters")).toHaveLength(4);
  });

  test("that is asked with a wrong password, or lacks a table, says so", async () => {
    const { name, sql } = await shop();
    const wrong = await searchBy(connectorOf(name, { ...SECRETS, "reading-secret": "wrong" }), EMAIL);
    expect(wrong.coverage[0]).toMatchObject({
      result: "could-not-look",
      reason: expect.stringContaining("the password of the reading role was rejected"),
    });
    await sql("DROP TABLE letters");
    const failed = await connectorOf(name)
      .ping(SIGNAL)
      .catch((error: unknown) => error);
    expect(String(failed)).toContain("the database has no table letters");
  });

  test("that cannot take a change back, or that something stops, keeps everything", async () => {
    const { connector, steps, sql, rows } = await planned();
    await sql(
      "CREATE TABLE proofs (c bigint(20), l varchar(40), FOREIGN KEY (c, l) REFERENCES letters (customer_id, list)) ENGINE=InnoDB",
      "INSERT INTO proofs VALUES (9007199254740993, 'news'), (9007199254740993, 'summer/sale')",
      "CREATE TRIGGER kept BEFORE UPDATE ON customers FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Ada stays'",
    );
    const before = [await rows("customers"), await rows("letters")];
    for (const { call } of steps) {
      const said = await connector.perform(call, always, SIGNAL);
      expect(said).toMatchObject({ outcome: "refused" });
      expect(JSON.stringify(said)).not.toContain("Ada stays");
    }
    await sql(
      "DROP TABLE proofs",
      "ALTER TABLE letters DROP FOREIGN KEY of_customer",
      "ALTER TABLE letters ENGINE=MyISAM",
    );
    expect(await connector.perform(steps[0]?.call ?? expect.fail(), always, SIGNAL)).toMatchObject({
      outcome: "refused",
    });
    expect([await rows("customers"), await rows("letters")]).toEqual(before);
  });

  test.each([
    ["before the last word is sent", false, "failed", "unreachable", "present"],
    ["after the last word was sent", true, "unknown", "outcome-unknown", "absent"],
  ] as const)("whose connection is lost %s", async (_, isSent, outcome, code, seen) => {
    const { steps, name, rows } = await planned();
    const way = await onTheWay(server.port, (part, { said, cut, silence }) => {
      if (!said.includes("READ WRITE") || !part.includes(isSent ? "COMMIT" : "DELETE FROM")) return true;
      silence();
      setTimeout(cut, 300);
      return isSent;
    });
    onTestFinished(() => way.close());
    const [step] = steps;
    const connector = connectorOf(name, SECRETS, way.port);
    expect(await connector.perform(step?.call ?? expect.fail(), always, SIGNAL)).toMatchObject({
      outcome,
      code,
    });
    expect(await connectorOf(name).verify({ ...(step ?? expect.fail()), id: "s1" }, SIGNAL)).toBe(seen);
    expect(await rows("letters")).toHaveLength(isSent ? 3 : 4);
  });
});
