import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTables } from "../../src/document/read-tables.ts";

describe("the tables of a file of SQL", () => {
  test("are read with names, types and keys, whatever stands around and between", () => {
    const sql = `
      PRAGMA foreign_keys = ON; -- CREATE TABLE no (id INT);
      /* CREATE TABLE nor (id INT); */ INSERT INTO a VALUES ('CREATE TABLE neither (id INT)');
      CREATE FUNCTION f() RETURNS void AS $body$ CREATE TABLE inside (id INT); $body$;
      create temp table If Not Exists "my table" ("a ""b"" c" varchar(20) NOT NULL, d NUMERIC(10, 2) DEFAULT (1, 2), e);
      CREATE TABLE public.orders (no INT, line INT, note text CHECK (note <> ')'), PRIMARY KEY (no, "line"), FOREIGN KEY (no) REFERENCES a (id));
      CREATE INDEX i ON a (b); CREATE TABLE copied AS SELECT 1; CREATE TABLE open (id INTEGER PRIMARY KEY AUTOINCREMENT`;
    expect(readTables(sql)).toEqual([
      {
        name: "my table",
        key: [],
        columns: [
          { name: 'a "b" c', type: "VARCHAR", isRequired: true },
          { name: "d", type: "NUMERIC", isRequired: false },
          { name: "e", type: "", isRequired: false },
        ],
      },
      {
        name: "public.orders",
        key: ["no", "line"],
        columns: [
          { name: "no", type: "INT", isRequired: true },
          { name: "line", type: "INT", isRequired: true },
          { name: "note", type: "TEXT", isRequired: false },
        ],
      },
      { name: "open", key: ["id"], columns: [{ name: "id", type: "INTEGER", isRequired: true }] },
    ]);
  });

  test("are read from any text without an end by an error", () => {
    const word = fc.constantFrom(
      "CREATE ",
      "TABLE ",
      "a ",
      "(",
      ")",
      ",",
      "'",
      '"',
      ".",
      "PRIMARY KEY",
      "$$",
      "/*",
      "--",
    );
    fc.assert(fc.property(fc.array(word), (words) => Array.isArray(readTables(words.join("")))));
  });
});
