import { execFileSync } from "node:child_process";
import { REGIME_IDS, type RegimeId, RIGHTS } from "@oubli/model";
import { describe, expect, test } from "vitest";
import type { AnswerKind } from "../src/answer-contents.ts";
import { erasureStrategies } from "../src/erasure-strategies.ts";
import {
  contentsOf,
  effectOf,
  findGround,
  furtherRightsUnder,
  groundArticle,
  grounds,
  groundsFor,
  informationIds,
  informationToBeGiven,
  LawError,
  missingFrom,
  regimes,
  rightArticle,
  rightEntries,
} from "../src/index.ts";

describe("the lists", () => {
  test("hold every ground of Art. 17(3), and 12(5), 15(4), 20(4) and 21(1)", () => {
    const articles = grounds.map((ground) => ground.article);
    expect(articles).toEqual(
      [
        ...["12(5)", "15(4)", "17(3)(a)", "17(3)(b)", "17(3)(c)", "17(3)(d)", "17(3)(e)"],
        ...["20(4)", "21(1)"],
      ].map((a) => `Art. ${a}`),
    );
  });

  test("offer for each request only what the law offers there", () => {
    expect(groundsFor("access").map((ground) => ground.id)).toEqual([
      "unfounded-or-excessive",
      "rights-of-others",
    ]);
    expect(groundsFor("erasure").map((ground) => ground.id)).not.toContain("rights-of-others");
    for (const right of RIGHTS)
      expect(groundsFor(right).map((ground) => ground.id)).toContain("unfounded-or-excessive");
  });

  test("are found by their id, and by the place in the GDPR that marks and plans name", () => {
    expect(findGround("art-17-3-b")).toBe(findGround("legal-obligation"));
    expect(findGround("art-12-5")?.id).toBe("unfounded-or-excessive");
    expect([findGround("art-17-3"), findGround("art-17-3-z"), findGround("")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("hold every piece of information of Art. 15(1) and (2)", () => {
    const letters = ["a", "b", "c", "d", "e", "f", "g", "h"].map((letter) => `Art. 15(1)(${letter})`);
    expect(informationToBeGiven().map((item) => item.article)).toEqual([...letters, "Art. 15(2)"]);
  });

  test("name nothing twice", () => {
    for (const list of [grounds, informationToBeGiven(), rightEntries, erasureStrategies])
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

describe("each law, in its own words", () => {
  test.each(REGIME_IDS)("%s knows access and erasure, and tells the person where to turn", (id) => {
    for (const right of ["access", "erasure"] as const) expect(rightArticle(right, id)).toMatch(/\d|webhook/);
    const rights = furtherRightsUnder(id);
    expect(new Set(rights.map((right) => right.id)).size).toBe(rights.length);
    expect(rights.at(-1)?.id).toBe("complaint");
  });

  test("nothing is cited that another law says", () => {
    const cited = (id: RegimeId) => [
      ...RIGHTS.flatMap((right) => rightArticle(right, id) ?? []),
      ...grounds.flatMap((ground) => groundArticle(ground, id) ?? []),
      ...informationToBeGiven(id).map(({ article }) => article),
      ...(["access", "erasure", "extension", "refusal"] as const).flatMap((kind) =>
        contentsOf(kind, id).map(({ article }) => article),
      ),
      ...furtherRightsUnder(id).map(({ article }) => article),
    ];
    for (const cite of cited("ccpa")) expect(cite).toMatch(/^(?:Civ\. Code|11 CCR) section|^no text$/);
    for (const cite of cited("lgpd")) expect(cite).toMatch(/^LGPD Art\. |^no text$/);
    for (const cite of cited("shopify")) expect(cite).toMatch(/^Shopify, |^webhook |^no text$/);
    for (const cite of cited("gdpr")) expect(cite).toMatch(/^Art\. \d+/);
    expect(cited("uk-gdpr")).toEqual(cited("gdpr"));
  });

  test("a ground that a law does not give is not offered under it", () => {
    expect(groundsFor("erasure", "lgpd").map(({ id }) => id)).toEqual(["legal-obligation", "archiving"]);
    expect(groundsFor("erasure", "ccpa").map(({ id }) => id)).not.toContain("public-health");
    expect(groundsFor("access", "lgpd")).toEqual([]);
  });

  test("California asks whether data is sold, and only California", () => {
    const asking = REGIME_IDS.filter((id) => informationToBeGiven(id).some((item) => item.id === "sale"));
    expect(asking).toEqual(["ccpa"]);
    expect(informationIds).toContain("sale");
  });
});

describe("what an answer must contain", () => {
  test("for access: the confirmation, the copy and all nine pieces of information", () => {
    expect(missingFrom("access", []).map(({ article }) => article)).toEqual([
      "Art. 15(1)",
      "Art. 15(3)",
      ...informationToBeGiven().map(({ article }) => article),
    ]);
    const allButSource = contentsOf("access").flatMap(({ id }) => (id === "source" ? [] : [id]));
    expect(missingFrom("access", allButSource).map(({ id }) => id)).toEqual(["source"]);
  });

  test("for a refusal: the reasons, where to complain, and that there are courts", () => {
    expect(missingFrom("refusal", ["reasons"]).map(({ id }) => id)).toEqual(["complaint", "remedy"]);
  });

  test.each<AnswerKind>([...RIGHTS, "refusal", "partial", "extension"])(
    "for %s: something, nothing twice, and nothing more once it is all there",
    (kind) => {
      const ids = contentsOf(kind).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      expect(missingFrom(kind, [...ids, "something else"])).toEqual([]);
    },
  );
});

describe("erasing", () => {
  test("is deleting; what can be undone or guessed is a pseudonym, and says so", () => {
    expect(effectOf("delete")).toEqual({ id: "delete", countsAs: "erasure", source: "GDPR Art. 17(1)" });
    for (const id of ["hash", "keyed-hash", "encrypt", "mask-part"] as const) {
      expect(effectOf(id).countsAs).toBe("pseudonymisation");
      expect(effectOf(id).warning).toContain("This is not erasure");
    }
    for (const { countsAs, warning } of erasureStrategies)
      expect(warning === undefined).toBe(countsAs === "erasure");
  });

  test("of an unknown kind is refused, and does not compile either", () => {
    // @ts-expect-error There is no such strategy.
    const unknown = () => effectOf("burn");
    expect(unknown).toThrow(LawError);
    expect(unknown).toThrow("strategy: must be one of delete, empty,");
  });
});
