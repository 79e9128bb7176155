import type { DataMap, Find, Spelling } from "@oubli/datamap";
import type { Identifier } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { connect, ids, searchBy, type Vendor } from "./support/account.ts";
import { shopMap } from "./support/shop.ts";

const REAL: Identifier = { kind: "email", value: "Mira.Voss@example.test" };

/** A vendor that finds a customer only by the exact letters it has stored, in whichever member is asked for. */
function exactVendor(stored: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const vendor: Vendor = {
    credentials: { Key: "k" },
    fetch: (request) => {
      const { pathname, searchParams } = new URL(request.url);
      const [[name, value] = ["", ""]] = [...searchParams];
      if (name !== "") asked.push(value);
      const record = { id: "c1", ...stored };
      if (pathname.endsWith("/customers/c1")) return Promise.resolve(Response.json(record));
      if (!pathname.endsWith("/customers")) return Promise.resolve(Response.json({ data: [] }));
      return Promise.resolve(Response.json(stored[name] === value ? [record] : []));
    },
  };
  return { asked, vendor };
}

/** What was asked, each spelling once: what found somebody is asked again when another spelling found nobody. */
function spellingsOf(asked: readonly string[]): readonly string[] {
  return [...new Set(asked)];
}

/** The shop, searched by one kind of identifier. */
function mapBy(by: "email" | "phone", value: string, spellings?: readonly Spelling[]): DataMap {
  const map = shopMap();
  const records = map.records.map((kind) => {
    const [find] = kind.find;
    if (find === undefined) return kind;
    const asks: Find = {
      ...find,
      by,
      match: "broad",
      fill: [{ to: "query.email", value }],
      ...(spellings === undefined ? {} : { spellings }),
    };
    const properties = kind.properties.map((property) =>
      property.pointer === "/email" ? { ...property, identifies: by } : property,
    );
    return { ...kind, find: [asks], properties };
  });
  return { ...map, records };
}

describe("a vendor that tells spellings apart is asked in each of them", () => {
  test("as given and in lower case, where the page says nothing", async () => {
    for (const email of ["Mira.Voss@example.test", "mira.voss@example.test"]) {
      const { asked, vendor } = exactVendor({ email });
      const found = await searchBy(connect(mapBy("email", "{email}"), vendor), REAL);
      expect(ids(found.findings)).toEqual(["customer/c1"]);
      expect(spellingsOf(asked)).toEqual(["Mira.Voss@example.test", "mira.voss@example.test"]);
    }
  });

  test("in the first letter's case, where the page says so", async () => {
    const { asked, vendor } = exactVendor({ email: "Mira.voss@example.test" });
    const map = mapBy("email", "{email}", ["lower", "upper-first"]);
    const found = await searchBy(connect(map, vendor), REAL);
    expect(ids(found.findings)).toEqual(["customer/c1"]);
    expect(spellingsOf(asked)).toEqual(["mira.voss@example.test", "Mira.voss@example.test"]);
  });

  test("once, where all spellings are one", async () => {
    const { asked, vendor } = exactVendor({ email: "mira.voss@example.test" });
    const lower = { ...REAL, value: REAL.value.toLowerCase() };
    await searchBy(connect(mapBy("email", "{email}"), vendor), lower);
    await searchBy(connect(mapBy("email", "{email|lower}"), vendor), REAL);
    expect(asked).toEqual(["mira.voss@example.test", "mira.voss@example.test"]);
  });

  test("in both forms of a domain of other letters", async () => {
    const { asked, vendor } = exactVendor({ email: "mira@xn--exmple-cua.test" });
    const found = await searchBy(connect(mapBy("email", "{email}"), vendor), {
      kind: "email",
      value: "mira@exämple.test",
    });
    expect(ids(found.findings)).toEqual(["customer/c1"]);
    expect(spellingsOf(asked)).toEqual(["mira@exämple.test", "mira@xn--exmple-cua.test"]);
  });
});

describe("two spellings of one identifier are one question", () => {
  test("and what both bring is counted once", async () => {
    const vendor: Vendor = {
      credentials: { Key: "k" },
      fetch: (request) => {
        const record = { id: "c1", email: "mira.voss@example.test" };
        const list = new URL(request.url).pathname.endsWith("/customers");
        return Promise.resolve(Response.json(list ? [record] : record));
      },
    };
    const found = await searchBy(connect(mapBy("email", "{email}"), vendor), REAL, {
      ...REAL,
      value: REAL.value.toUpperCase(),
    });
    expect(found.coverage.filter(({ operation }) => operation === "listCustomers")).toMatchObject([
      { result: "found", records: 1, others: 0 },
    ]);
  });
});

describe("a phone number", () => {
  const NATIONAL: Identifier = { kind: "phone", value: "0170 1234567" };

  test("without its country is asked in its international form, too, and recognised in it", async () => {
    const { asked, vendor } = exactVendor({ email: "+491701234567" });
    const connector = connect(mapBy("phone", "{phone}"), vendor, { country: "DE" });
    const found = await searchBy(connector, NATIONAL);
    expect(spellingsOf(asked)).toEqual(["0170 1234567", "+491701234567"]);
    expect(found.findings).toMatchObject([{ matchedBy: ["phone"], carries: [NATIONAL] }]);
  });

  test("that is typed with spaces is found where only the international form is known", async () => {
    const { vendor } = exactVendor({ email: "+351900000117" });
    const found = await searchBy(connect(mapBy("phone", "{phone}"), vendor), {
      kind: "phone",
      value: "+351 900 000 117",
    });
    expect(ids(found.findings)).toEqual(["customer/c1"]);
  });

  test("is written by the filter, and cannot be asked where its country is not told", async () => {
    const { asked, vendor } = exactVendor({ email: "+491701234567" });
    const map = mapBy("phone", "{phone|e164}");
    expect(ids((await searchBy(connect(map, vendor, { country: "DE" }), NATIONAL)).findings)).toEqual([
      "customer/c1",
    ]);
    expect(spellingsOf(asked)).toEqual(["+491701234567"]);
    const untold = await searchBy(connect(map, vendor), NATIONAL);
    expect(untold.coverage).toContainEqual(expect.objectContaining({ result: "could-not-look" }));
    expect(asked).toHaveLength(1);
  });

  test("is asked in the form of its own country, where the page says so", async () => {
    const { asked, vendor } = exactVendor({ email: "01701234567" });
    const map = mapBy("phone", "{phone}", ["national", "digits"]);
    const found = await searchBy(connect(map, vendor), { kind: "phone", value: "+49 170 1234567" });
    expect(ids(found.findings)).toEqual(["customer/c1"]);
    expect(spellingsOf(asked)).toEqual(["01701234567", "491701234567"]);
  });
});
