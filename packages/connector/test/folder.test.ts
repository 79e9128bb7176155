import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readVendor } from "@oubli/datamap";
import * as fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { folderStore } from "../src/database/folder/folder-store.ts";
import type { Asked } from "../src/database/statements.ts";
import { createConnector, createDatabaseClient } from "../src/index.ts";
import { accountId, EMAIL, NOON, SIGNAL, searchBy } from "./support/account.ts";

const PAGE = `privacy: 2
vendor: { id: exports, name: The shop's own lists }
document:
  folder:
    customers: { file: customers.csv, columns: [id, email, name, note], key: id }
    letters: { file: "letters/*.csv", columns: [email, list] }
    points: { file: points.json, columns: [customer, points], key: customer, at: /data/points }
    visits: { file: visits.jsonl, columns: [customer, at] }
control:
  - { call: "SELECT customers?$limit=1", shows: { at: /0/id, present: true }, proves: [customer] }
  - { call: "SELECT letters?$limit=1", shows: { at: /0/email, present: true }, proves: [letter] }
  - { call: "SELECT points?$limit=1", shows: { at: /0/customer, present: true }, proves: [point] }
  - { call: "SELECT visits?$limit=1", shows: { at: /0/customer, present: true }, proves: [visit] }
records:
  customer:
    is: customers
    id: /id
    find: ["SELECT customers?email={email}"]
    read: "SELECT customers?id={id}"
    leads-to: { points: "SELECT points?customer={id}", visits: "SELECT visits?customer={id}" }
    erasure: [{ overwrite: "UPDATE customers?id={id}" }]
    fields:
      id: { assigned: user.unique_id }
      email: { provided: user.contact.email, identifies: email, becomes: "{random}@anonymized.invalid" }
      name, note: { provided: user.name, becomes: null }
  letter:
    is: letters
    id: /row-digest
    find: [{ call: SELECT letters, scan: [email] }]
    read: "SELECT letters?row-digest={id}"
    erasure: [{ erase: "DELETE letters?row-digest={id}" }]
    fields:
      row-digest: { assigned: user.unique_id }
      email: { provided: user.contact.email, identifies: email }
      list: { observed: user.behavior }
  point:
    is: points
    id: /customer
    before: [customer]
    read: "SELECT points?customer={id}"
    erasure: [{ erase: "DELETE points?customer={id}" }]
    fields:
      customer: { assigned: user.unique_id }
      points: { observed: user.account }
  visit:
    is: visits
    id: /row-digest
    before: [customer]
    read: "SELECT visits?row-digest={id}"
    erasure: [{ erase: "DELETE visits?row-digest={id}" }]
    fields:
      row-digest, customer: { assigned: user.unique_id }
      at: { observed: user.behavior }
`;

const FILES: Readonly<Record<string, string>> = {
  // As a spreadsheet writes it in Germany: with a mark, semicolons, quotation marks and lines of Windows.
  "customers.csv": `\uFEFFid;email;"name";note;extra\r\n1;other@example.test;"Other; the first";"two\r\nlines ""here""";x\r\n\r\n2;${EMAIL.value};Ada;;y\r\n3;third@example.test;Third;ü;z`,
  "letters/a.csv": `email,list\n${EMAIL.value},news\nother@example.test,news\n${EMAIL.value},news\n`,
  "letters/b.csv": `list\temail\nsummer\t${EMAIL.value.toUpperCase()}\nsummer\tother@example.test\n`,
  "points.json": `{ "data" : {"points":[\n  {"customer": 1, "points": 12345678901234567890},\n  {"customer": 2,"points": 5} ,\n  {"customer":3}\n]}, "more": [1.50] }\n`,
  "visits.jsonl": `{"customer":2,"at":"2026-01-01"}\n{"customer": 1, "at":"2026-01-02"}\n\n{"customer":2,"at":"2026-01-03"}`,
};

function folder(files: Readonly<Record<string, string | Buffer>> = FILES): string {
  const place = mkdtempSync(join(tmpdir(), "oubli-folder-"));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  mkdirSync(join(place, "letters"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
  return place;
}

function reading(page = PAGE) {
  return readVendor(page, "privacy.yaml", () => undefined);
}

function connectorOf(place: string, page = PAGE) {
  const read = reading(page);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, undefined, 1));
  const { map } = read;
  const client = createDatabaseClient(map, {
    facts: { ...map, rateLimit: { calls: 1_000_000, per: "second" } },
    ...{ credentials: {}, baseUrl: `file://${place}`, retries: 0 },
  });
  return createConnector({ account: accountId("acct"), map, client, now: () => NOON });
}

async function planned(place = folder()) {
  const connector = connectorOf(place);
  const report = await searchBy(connector, EMAIL);
  const { steps } = await connector.propose(report.findings, () => "fresh");
  const text = (name: string) => readFileSync(join(place, name), "utf8");
  return { place, connector, report, steps, text };
}

const always = async () => true;

describe("a folder of files", () => {
  test("is searched, overwritten, deleted from and looked at again; everything else stays as it was to the byte", async () => {
    const { place, connector, report, steps, text } = await planned();
    await connector.ping(SIGNAL);
    expect([...new Set(report.coverage.map(({ kind, result }) => `${kind} ${result}`))].toSorted()).toEqual([
      ...["customer found", "letter found", "point found", "visit found"],
    ]);
    const calls = steps.map(({ call }) => call.operation).toSorted();
    expect(calls).toEqual([
      ...["DELETE letters", "DELETE letters", "DELETE points", "DELETE visits", "DELETE visits"],
      "UPDATE customers",
    ]);
    for (const [index, step] of steps.entries()) {
      expect(await connector.perform(step.call, always, SIGNAL)).toMatchObject({ outcome: "accepted" });
      expect(await connector.verify({ ...step, id: `s${index}` }, SIGNAL)).toBe("absent");
    }
    const [, erased = ""] = /\r\n2;(.*)\r\n3;/.exec(text("customers.csv")) ?? [];
    expect(erased).toMatch(/^fresh@anonymized\.invalid;;;y$/);
    expect(text("customers.csv").replace(erased, `${EMAIL.value};Ada;;y`)).toBe(FILES["customers.csv"]);
    expect(text("letters/a.csv")).toBe("email,list\nother@example.test,news\n");
    expect(text("letters/b.csv")).toBe("list\temail\nsummer\tother@example.test\n");
    expect(text("points.json")).toBe(
      `{ "data" : {"points":[\n  {"customer": 1, "points": 12345678901234567890} ,\n  {"customer":3}\n]}, "more": [1.50] }\n`,
    );
    expect(text("visits.jsonl")).toBe(`{"customer": 1, "at":"2026-01-02"}\n\n`);
    expect(readdirSync(place).toSorted()).toEqual([
      "customers.csv",
      "letters",
      "points.json",
      "visits.jsonl",
    ]);
    expect(JSON.stringify((await searchBy(connectorOf(place), EMAIL)).coverage)).not.toContain('"found"');
  });

  test("keeps the rights of its files", async () => {
    const { place, connector, steps } = await planned();
    chmodSync(join(place, "customers.csv"), 0o640);
    for (const { call } of steps) await connector.perform(call, always, SIGNAL);
    expect(statSync(join(place, "customers.csv")).mode & 0o777).toBe(0o640);
  });

  test.skipIf(process.platform === "win32")("without room for all of a file keeps the whole old one", () => {
    const rows = Array.from({ length: 12_000 }, (_, at) => `${at},p${at}@example.test,n,x`);
    const text = `id,email,name,note\n${rows.join("\n")}\n`;
    const place = folder({ ...FILES, "customers.csv": text });
    // The last part fits for the most part; what is more is taken by nobody.
    const limit = Math.floor(text.length / 512) - 2;
    const program = `
      const { folderStore } = await import(${JSON.stringify(new URL("../src/database/folder/folder-store.ts", import.meta.url).href)});
      const store = folderStore(process.env.PLACE, { customers: { file: "customers.csv", columns: ["id", "email"] } });
      const asked = { table: "customers", key: ["id"], row: ["1"], query: new URLSearchParams() };
      console.log(await store.changeOne(asked, { is: "deleted" }, new AbortController().signal).catch(({ reason }) => reason));
    `;
    const { stdout } = spawnSync(
      "sh",
      [
        "-c",
        `ulimit -f ${limit}; exec "$0" --conditions=@oubli/source --input-type=module -e "$1"`,
        process.execPath,
        program,
      ],
      { env: { ...process.env, PLACE: place }, encoding: "utf8" },
    );
    expect(stdout.trim()).toBe("there is no room left in the folder");
    expect(readFileSync(join(place, "customers.csv"), "utf8")).toBe(text);
    expect(readdirSync(place).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("that somebody else writes to while it is changed is not changed by us, and says so", async () => {
    const { place, connector, steps } = await planned();
    const step = steps.find(({ call }) => call.operation === "UPDATE customers") ?? expect.fail();
    const file = join(place, "customers.csv");
    // Once while it is read, and once when the new one lies there already.
    const other = setInterval(() => appendFileSync(file, "\r\n9;nine@example.test;Nine;;n"), 1);
    onTestFinished(() => clearInterval(other));
    writeFileSync(file, `${FILES["customers.csv"]}${"\r\n8;eight@example.test;Eight;;e".repeat(200_000)}`);
    expect(await connector.perform(step.call, always, SIGNAL)).toMatchObject({
      ...{ outcome: "failed", code: "rate-limited" },
    });
    clearInterval(other);
    expect(readFileSync(file, "utf8")).toContain(`2;${EMAIL.value};Ada;;y`);
    expect(readFileSync(file, "utf8")).toContain("9;nine@example.test");
    expect(readdirSync(place).filter((name) => name.startsWith("."))).toEqual([]);
    const { coverage } = await searchBy(connectorOf(place), EMAIL);
    expect(coverage.find(({ kind }) => kind === "customer")?.result).toBe("found");
  });

  test("takes away what one that died had begun to write", async () => {
    const { place, connector, steps } = await planned();
    const begun = join(place, ".customers.csv.999999999-0123456789ab.oubli-new");
    writeFileSync(begun, "half");
    for (const { call } of steps) await connector.perform(call, always, SIGNAL);
    expect(readdirSync(place).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("with two rows of one key changes neither", async () => {
    const { place, connector, steps, text } = await planned();
    appendFileSync(join(place, "customers.csv"), "\r\n2;somebody@example.test;Somebody;;s");
    const before = text("customers.csv");
    const step = steps.find(({ call }) => call.operation === "UPDATE customers") ?? expect.fail();
    expect(await connector.perform(step.call, always, SIGNAL)).toMatchObject({ outcome: "refused" });
    expect(text("customers.csv")).toBe(before);
  });

  test("whose file has a second name is not changed", async () => {
    const { place, connector, steps, text } = await planned();
    linkSync(join(place, "points.json"), join(place, "copy.json"));
    const step = steps.find(({ call }) => call.operation === "DELETE points") ?? expect.fail();
    expect(await connector.perform(step.call, always, SIGNAL)).toMatchObject({ outcome: "refused" });
    expect(text("points.json")).toBe(FILES["points.json"]);
  });

  test.each([
    [
      "has no file",
      "the folder has no file customers.csv",
      (place: string) => rmSync(join(place, "customers.csv")),
    ],
    ["is not there", "there is no such folder", (place: string) => renameSync(place, `${place}-gone`)],
    [
      "holds a link that leads out of it",
      "customers.csv leads out of the folder",
      (place: string) => {
        rmSync(join(place, "customers.csv"));
        symlinkSync(join(folder(), "customers.csv"), join(place, "customers.csv"));
      },
    ],
    [
      "lacks a column",
      "customers.csv has no column email",
      (place: string) => writeFileSync(join(place, "customers.csv"), "id,mail,name,note\n1,a,b,c\n"),
    ],
    [
      "has two columns of one name",
      "customers.csv has two columns of one name",
      (place: string) => writeFileSync(join(place, "customers.csv"), "id,email,name,note,email\n1,a,b,c,d\n"),
    ],
    [
      "has a row that is none",
      "what ends in line 2 of customers.csv cannot be read as a row",
      (place: string) => writeFileSync(join(place, "customers.csv"), "id,email,name,note\n1,a,b\n"),
    ],
    [
      "has a quotation mark that is never closed",
      "of customers.csv cannot be read as a row",
      (place: string) =>
        writeFileSync(join(place, "customers.csv"), 'id,email,name,note\n1,a,"b,c\n2,d,e,f\n'),
    ],
    [
      "is written in other letters",
      "customers.csv is no UTF-8",
      (place: string) =>
        writeFileSync(
          join(place, "customers.csv"),
          Buffer.from("id,email,name,note\n1,a,J\xfcrgen,c\n", "latin1"),
        ),
    ],
    [
      "has a JSON that is none",
      "points.json is no JSON",
      (place: string) => writeFileSync(join(place, "points.json"), '{"data":'),
    ],
    [
      "has a JSON without the list",
      "points.json has no list at /data/points",
      (place: string) => writeFileSync(join(place, "points.json"), "{}"),
    ],
    [
      "has a line that is no row",
      "line 2 of visits.jsonl cannot be read as a row",
      (place: string) => writeFileSync(join(place, "visits.jsonl"), '{"customer":1}\n[1]\n'),
    ],
    [
      "has several values where one is asked for",
      "a column of points that is asked for one value holds several in one row",
      (place: string) =>
        writeFileSync(join(place, "points.json"), '{"data":{"points":[{"customer":[1,2],"points":1}]}}'),
    ],
    [
      "has no file that fits",
      "no file of the folder is called letters/*.csv",
      (place: string) => {
        rmSync(join(place, "letters/a.csv"));
        rmSync(join(place, "letters/b.csv"));
      },
    ],
  ])("that %s could not be looked at", async (_, sentence, spoil) => {
    const place = folder();
    spoil(place);
    onTestFinished(() => rmSync(`${place}-gone`, { recursive: true, force: true }));
    const { coverage } = await searchBy(connectorOf(place), EMAIL);
    const failed = await connectorOf(place)
      .ping(SIGNAL)
      .catch((error: unknown) => String(error));
    expect(coverage.map(({ result }) => result)).toContain("could-not-look");
    expect(`${JSON.stringify(coverage)}${failed}`).toContain(sentence);
  });

  test("whatever its rows hold, a change of one leaves all others as they were", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "ü", '"', ",", ";", "\n", "\r\n", " ", "\t", "😀") });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n"),
        fc.nat(),
        fc.boolean(),
        async (rows, delimiter, newline, which, isDeleted) => {
          const quoted = (text: string) =>
            /["\n\r,;\t]/.test(text) || text === "" ? `"${text.replaceAll('"', '""')}"` : text;
          const lines = rows.map((cells, index) => [`r${index}`, ...cells].map(quoted).join(delimiter));
          const head = ["key", "one", "two"].join(delimiter);
          const place = folder({ "t.csv": `${[head, ...lines].join(newline)}${newline}` });
          const store = folderStore(place, { t: { file: "t.csv", columns: ["key", "one", "two"] } });
          const at = which % rows.length;
          const asked: Asked = { table: "t", key: ["key"], row: [`r${at}`], query: new URLSearchParams() };
          expect(JSON.parse((await store.row(asked)) ?? "null")).toEqual({
            ...{ key: `r${at}`, one: rows[at]?.[0], two: rows[at]?.[1] },
          });
          const change = isDeleted
            ? ({ is: "deleted" } as const)
            : ({ is: "updated", values: { one: "x" } } as const);
          expect(await store.changeOne(asked, change, SIGNAL)).toBe("done");
          const left = (text: string) => text.split(lines[at] ?? "").join("");
          const now = readFileSync(join(place, "t.csv"), "utf8");
          const changed = await store.row(asked);
          if (isDeleted)
            expect([changed, now]).toEqual([
              undefined,
              `${[head, ...lines.filter((_, i) => i !== at)].join(newline)}${newline}`,
            ]);
          else {
            expect(JSON.parse(changed ?? "null")).toEqual({ key: `r${at}`, one: "x", two: rows[at]?.[1] });
            const before = `${[head, ...lines.slice(0, at)].join(newline)}${newline}`;
            const after = lines
              .slice(at + 1)
              .map((line) => `${line}${newline}`)
              .join("");
            expect([now.startsWith(before), now.endsWith(`${newline}${after}`), left("")]).toEqual([
              true,
              true,
              "",
            ]);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("a page beside a folder is refused for", () => {
  test.each([
    [
      "a file outside of it",
      "file: customers.csv",
      "file: ../customers.csv",
      "is no file inside of the folder",
    ],
    [
      "a file from the root",
      "file: customers.csv",
      "file: /etc/customers.csv",
      "is no file inside of the folder",
    ],
    [
      "another kind of file",
      "file: customers.csv",
      "file: customers.xlsx",
      "is no kind of file that can be read",
    ],
    [
      "a key that is no column",
      "note], key: id",
      "note], key: number",
      "has no column number that could name its rows",
    ],
    ["a column it has not", "customers?email=", "customers?mail=", "has no query parameter mail"],
    [
      "a change of rows that it does not name",
      "UPDATE customers?id={id}",
      "UPDATE customers?email={/email}",
      "UPDATE customers does not name one row, and would reach others",
    ],
    [
      "an address of another kind",
      "vendor:",
      "account: { host: 'https://shop.example.test' }\nvendor:",
      "https://shop.example.test is not the address of a folder",
    ],
  ])("%s", (_, place, instead, sentence) => {
    const page = PAGE.replace(place, () => instead);
    expect(page).not.toBe(PAGE);
    const read = reading(page);
    expect(read.ok ? "" : read.problems.map(({ message }) => message).join("\n")).toContain(sentence);
  });
});
