import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AND_MORE, shownPointer, unnamedIn } from "../../src/record/index.ts";
import { kindNaming } from "./kind.ts";

describe("what nobody named", () => {
  test.each<[string, readonly string[], unknown, readonly string[]]>([
    ["a field beside named ones", ["/name"], { id: 1, name: "x", iban: "y" }, ["/iban"]],
    ["a container as one", ["/name"], { card: { number: 1, owner: 2 } }, ["/card"]],
    [
      "only what a half-named container holds besides",
      ["/card/number"],
      { card: { number: 1, owner: 2 } },
      ["/card/owner"],
    ],
    ["nothing below a property", ["/card"], { card: { number: 1, deep: [{ owner: 2 }] } }, []],
    [
      "elements of a list once",
      ["/cards/*/number"],
      { cards: [{ number: 1, pin: 2 }, { pin: 3 }] },
      ["/cards/*/pin"],
    ],
    ["elements where fields were expected", ["/cards/*/number"], { cards: ["4111"] }, ["/cards/*"]],
    ["a value where a container was expected", ["/card/number"], { card: "4111" }, ["/card"]],
    ["below the keys of a map", ["/by/*/id"], { by: { "a@b.test": { id: 1, note: 2 } } }, ["/by/*/note"]],
    [
      "a key of a map that is named besides",
      ["/by/*/id", "/by/all"],
      { by: { all: { note: 1 }, x: { id: 1 } } },
      [],
    ],
    ["nothing that is empty", [], { a: null, b: "", c: [], d: {} }, []],
    ["false and 0, which say something", [], { a: false, b: 0 }, ["/a", "/b"]],
    ["names with a slash", [], { "a/b~c": 1 }, ["/a~1b~0c"]],
    [
      "names of our language",
      [],
      JSON.parse('{"__proto__":{"x":1},"constructor":2}'),
      ["/__proto__", "/constructor"],
    ],
    ["nothing of a record that is no object", [], null, []],
  ])("%s", (_what, named, record, expected) =>
    expect(unnamedIn(kindNaming(named), record)).toEqual(expected),
  );

  test("is nothing that the counted rest lists or that embeds records", () => {
    const kind = kindNaming([], {
      rest: ["/etag"],
      properties: [{ pointer: "/media", title: "Media", about: "subject", secret: false, embeds: "media" }],
    });
    expect(unnamedIn(kind, { etag: 1, media: [{ id: 1, url: 2 }], other: 3 })).toEqual(["/other"]);
  });

  test("is found in any record: what was added is told, what is named is not", () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 8 });
    fc.assert(
      fc.property(names, names, fc.jsonValue(), (named, all, value) => {
        fc.pre(JSON.stringify(value).length > 4 && !all.includes("id"));
        const record = Object.fromEntries(all.map((name) => [name, { value }]));
        const kind = kindNaming(named.map((name) => `/${name}`));
        expect(unnamedIn(kind, record)).toEqual(
          all.filter((name) => !named.includes(name)).map((name) => `/${name}`),
        );
      }),
    );
  });

  test("ends soon in a record without end, and says that there is more", () => {
    const wide = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`f${at}`, at]));
    const told = unnamedIn(kindNaming([]), wide);
    expect([told.length, told.at(-1)]).toEqual([201, AND_MORE]);
    const long = { list: Array.from({ length: 1_000_000 }, () => ({ name: "x" })) };
    expect(unnamedIn(kindNaming(["/list/*/name"]), long)).toEqual([AND_MORE]);
    const deep = Array.from({ length: 5000 }).reduce<unknown>((inner) => ({ a: inner }), { b: 1 });
    expect(unnamedIn(kindNaming([`${"/a".repeat(5000)}/c`]), deep)).toEqual(["/a".repeat(64)]);
  });

  test("never makes it throw, whatever vendors send", () => {
    fc.assert(
      fc.property(fc.anything(), (record) => {
        unnamedIn(kindNaming(["/a/*/b", "/*/c", ""].slice(0, 2)), record);
      }),
    );
  });
});

test.each([
  ["/note", "/note"],
  ["/card/*/owner_name", "/card/*/owner_name"],
  ["/address_line_2", "/address_line_2"],
  ["/by/dana.ruiz@example.test/id", "/by/*/id"],
  ["/by/+351900000117", "/by/*"],
  ["/by/351900000117", "/by/*"],
  ["/by/Dana Ruiz", "/by/*"],
  ["/by/d2719f40-33cc-4ee0", "/by/*"],
  ["/by/\u001b[31mred", "/by/*"],
  ["/a~1b", "/*"],
])("%s is shown as %s", (pointer, shown) => expect(shownPointer(pointer)).toBe(shown));
