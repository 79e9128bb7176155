import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { grounds, groundsFor, informationToBeGiven, regimes, requestKinds } from "../src/index.ts";

describe("the lists", () => {
  test("hold every ground of Art. 17(3), and 12(5) and 15(4)", () => {
    const articles = grounds.map((ground) => ground.article);
    expect(articles).toEqual(
      ["12(5)", "15(4)", "17(3)(a)", "17(3)(b)", "17(3)(c)", "17(3)(d)", "17(3)(e)"].map((a) => `Art. ${a}`),
    );
  });

  test("offer for each request only what the law offers there", () => {
    expect(groundsFor("access").map((ground) => ground.id)).toEqual([
      "unfounded-or-excessive",
      "rights-of-others",
    ]);
    expect(groundsFor("erasure").map((ground) => ground.id)).not.toContain("rights-of-others");
    expect(requestKinds.map((kind) => kind.id)).toEqual(["access", "erasure"]);
  });

  test("hold every piece of information of Art. 15(1) and (2)", () => {
    const letters = ["a", "b", "c", "d", "e", "f", "g", "h"].map((letter) => `Art. 15(1)(${letter})`);
    expect(informationToBeGiven.map((item) => item.article)).toEqual([...letters, "Art. 15(2)"]);
  });

  test("name nothing twice", () => {
    for (const list of [grounds, informationToBeGiven, requestKinds])
      expect(new Set(list.map((item) => item.id)).size).toBe(list.length);
  });

  test("cover the 30 countries of the European Economic Area, and the United Kingdom apart", () => {
    expect(new Set(regimes.gdpr.countries).size).toBe(30);
    expect(regimes.gdpr.countries).not.toContain("GB");
    expect(regimes["uk-gdpr"].countries).toEqual(["GB"]);
  });

  test("are read without loading the holidays or a polyfill", () => {
    const index = new URL("../src/index.ts", import.meta.url).href;
    const script = `await import(${JSON.stringify(index)});
      const { createRequire } = await import("node:module");
      console.log(Object.keys(createRequire(import.meta.url).cache).length);`;
    const loaded = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      encoding: "utf8",
    });
    expect(loaded.trim()).toBe("0");
  });
});
