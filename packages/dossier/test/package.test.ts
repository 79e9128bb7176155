import { createHash } from "node:crypto";
import { answerOf, type CoverageLine, type Finding, TASK_STATES } from "@oubli/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { preparePackage } from "../src/index.ts";
import {
  ACCOUNTS,
  certificateMaterial,
  DANA_FINDINGS,
  finding,
  line,
  material,
  materialWith,
  SETTINGS,
  VENDORS,
  WHOLE_COVERAGE,
} from "./material.ts";
import { fileText } from "./reading.ts";

const REVIEWS = "data/fera/fera-shop/review.json";

describe("what is left out", () => {
  const prepared = preparePackage(material(), SETTINGS);
  const everything = prepared.files.map(({ bytes }) => Buffer.from(bytes).toString("utf8")).join("\n");

  test("nothing about a third party and no secret is in any file, not even embedded or in the vendor's export", () => {
    expect(everything).not.toContain("Rui at the till");
    expect(everything).not.toContain("QR-SECRET-318204557");
    expect(everything).not.toContain("example.test/submit/");
  });

  test("each replacement is listed with its file, place and ground", () => {
    const { redactions } = JSON.parse(fileText(prepared, "redactions.json"));
    expect(redactions).toContainEqual({
      path: "data/loyalty-lt/club/transaction.json",
      recordId: "77",
      pointer: "/staff",
      ground: "art-15-4",
      replacedBy: "[about another person]",
    });
    expect(redactions).toContainEqual({
      path: "data/loyalty-lt/club/customer.json",
      recordId: "318",
      pointer: "/loyalty_cards/0/qr_code",
      ground: "secret",
      replacedBy: "[withheld: secret]",
    });
    expect(redactions).toHaveLength(6);
  });

  test("a list where one object was described is understood, and so is one object where a list was", () => {
    const staff = [{ name: "Rui at the till" }];
    const card = { qr_code: "QR-SECRET-318204557" };
    const findings = [
      finding("loyalty-lt", ACCOUNTS.loyalty, "transaction", "1", { staff }),
      finding("loyalty-lt", ACCOUNTS.loyalty, "customer", "2", {
        loyalty_cards: card,
        note: "QR-SECRET-318204557",
      }),
    ];
    const made = preparePackage(material({ report: { findings, coverage: [], recipients: [] } }), SETTINGS);
    expect(fileText(made, "data/loyalty-lt/club/transaction.json")).not.toContain("Rui");
    expect(fileText(made, "data/loyalty-lt/club/customer.json")).not.toContain("QR-SECRET");
  });
});

describe("the record", () => {
  test("JSON is lossless: any record comes back as it was", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (record) => {
        // The member names of the fixture's marks would be redacted, as they should; fast-check does not draw them.
        const [line0] = JSON.parse(fileText(preparePackage(materialWith(record), SETTINGS), REVIEWS));
        expect(JSON.stringify(line0.record)).toBe(JSON.stringify(record));
      }),
      { numRuns: 60 },
    );
  });

  test("fields without a description are kept everywhere and marked", () => {
    const prepared = preparePackage(materialWith({ id: "frev_1", brand_new: "surprise" }), SETTINGS);
    expect(fileText(prepared, REVIEWS)).toContain(`"brand_new": "surprise"`);
    expect(fileText(prepared, "data/fera/fera-shop/review.csv")).toContain("brand_new\r\n");
    expect(fileText(prepared, "index.html")).toMatch(
      /Brand new <small>not described<\/small>[\s\S]*?surprise/,
    );
  });

  test("a name that could be a prototype's is only a name", () => {
    const record = JSON.parse('{"__proto__":{"polluted":true},"constructor":"c","id":"1"}');
    const prepared = preparePackage(materialWith(record), SETTINGS);
    expect(fileText(prepared, REVIEWS)).toContain(`"__proto__"`);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("nested values are lists on the page, never JSON", () => {
    const page = fileText(preparePackage(material(), SETTINGS), "index.html");
    expect(page).not.toContain("{&quot;");
    expect(page).toContain(
      `<dt>Card number <small>assigned</small></dt><dd><span class="text" dir="auto">318-204-557`,
    );
    expect(page).toContain(`<time datetime="1990-03-04">4 March 1990</time>`);
  });
});

describe("the answer", () => {
  test("no data held makes a package too, which says that everything was asked", () => {
    const report = {
      findings: [],
      coverage: [line("fera", ACCOUNTS.fera, "customers by e-mail address", "nothing-found")],
      recipients: [],
    };
    const prepared = preparePackage(material({ report, bundles: [] }), SETTINGS);
    expect(fileText(prepared, "index.html")).toContain("No. We asked every service that can be asked");
    expect(JSON.parse(fileText(prepared, "coverage.json")).complete).toBe(true);
    expect(prepared.files.some(({ path }) => path.startsWith("data/"))).toBe(false);
  });

  test("nothing found with a gap is not an answer that no data is held", () => {
    const report = {
      findings: [],
      coverage: [line("fera", ACCOUNTS.fera, "customers by e-mail address", "could-not-look")],
      recipients: [],
    };
    const page = fileText(preparePackage(material({ report, bundles: [] }), SETTINGS), "index.html");
    expect(page).toContain("could not search everywhere");
    expect(page).toContain("This is not an answer that no data is held.");
    expect(page).not.toContain("No. We asked");
  });

  test("a search that asked no service is not an answer that no data is held", () => {
    const report = { findings: [], coverage: [], recipients: [] };
    const prepared = preparePackage(material({ report, bundles: [] }), SETTINGS);
    expect(fileText(prepared, "index.html")).toContain(
      "No service was asked. This is not an answer that no data is held.",
    );
    expect(fileText(prepared, "index.html")).not.toMatch(/found no data|None was found|No\. /);
    expect(JSON.parse(fileText(prepared, "coverage.json")).complete).toBe(false);
    expect(prepared.missing.map(({ id }) => id)).toEqual(expect.arrayContaining(["confirmation", "copy"]));
  });

  test("what a person has still to ask for is not an answer that no data is held", () => {
    const coverage = [line("fera", ACCOUNTS.fera, "customers by e-mail address", "nothing-found")];
    const report = { findings: [], coverage, recipients: [] };
    const [one] = certificateMaterial().tasks;
    if (!one) throw new Error("the fixture has one");
    const answers = TASK_STATES.map((state) => {
      const tasks = [{ ...one, record: { ...one.record, state } }];
      const page = fileText(preparePackage(material({ report, bundles: [], tasks }), SETTINGS), "index.html");
      return [state, page.includes("No. We asked"), page.includes("not an answer that no data is held")];
    });
    expect(answers).toEqual([
      ["open", false, true],
      ["completed", true, false],
      ["waived", false, true],
      ["kept", false, true],
    ]);
  });

  test("no data held is said for one answer of a search only, whatever was asked", () => {
    const result = fc.constantFrom("found", "nothing-found", "could-not-look", "not-supported");
    fc.assert(
      fc.property(fc.array(result, { maxLength: 4 }), (results) => {
        const coverage = results.map((one) => line("fera", ACCOUNTS.fera, "customers", one));
        const report = { findings: [], coverage, recipients: [] };
        const prepared = preparePackage(material({ report, bundles: [] }), SETTINGS);
        const none = answerOf(report).answer === "nothing-found";
        const page = fileText(prepared, "index.html");
        expect(page.includes("No. We asked")).toBe(none);
        expect(page.includes("This is not an answer that no data is held.")).toBe(!none);
        expect(JSON.parse(fileText(prepared, "coverage.json")).complete).toBe(none);
        if (results.length === 0 || results.includes("could-not-look")) expect(none).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test("the four results of a search read as four different answers", () => {
    const page = fileText(preparePackage(material(), SETTINGS), "index.html");
    for (const words of ["Found", "Nothing found", "Could not search", "Cannot be asked"])
      expect(page).toContain(`</span> ${words}</span>`);
  });

  test("every item of Art. 15(1) and (2) is answered, and what is unknown says whom to ask", () => {
    const { information } = JSON.parse(fileText(preparePackage(material(), SETTINGS), "information.json"));
    expect(information).toHaveLength(9);
    expect(information.map((item: { from: string }) => item.from)).toEqual([
      "supplied",
      "known",
      "known",
      "supplied",
      "known",
      "known",
      "known",
      "ask",
      "ask",
    ]);
    expect(information[7].text).toContain("Ask Porto Outdoor Lda. (privacy@porto-outdoor.example.test)");
    expect(information[2].list).toContain(
      "customer_update (https://crm.example.test), which receives data from Fera",
    );
  });
});

describe("what is missing from the response", () => {
  const missing = (change: Parameters<typeof material>[0], information = SETTINGS.information) =>
    preparePackage(material(change), { ...SETTINGS, ...(information && { information }) }).missing.map(
      ({ id }) => id,
    );
  const whole = { report: { ...material().report, coverage: WHOLE_COVERAGE } };

  test("is named, and said in the controller's words it is no longer missing", () => {
    expect(missing(whole)).toEqual(["automated-decisions", "transfers"]);
    const all = { ...SETTINGS.information, "automated-decisions": "None.", transfers: "None." };
    expect(missing(whole, all)).toEqual([]);
  });

  test("is the copy after a search with a gap, and with nothing found the confirmation", () => {
    expect(missing({})).toContain("copy");
    const coverage = [line("fera", ACCOUNTS.fera, "customers by e-mail address", "could-not-look")];
    const nothing = { findings: [], coverage, recipients: [] };
    expect(missing({ report: nothing, bundles: [] })).toEqual(
      expect.arrayContaining(["confirmation", "copy"]),
    );
  });

  test("is what the law of the request asks for, in the package's words too", () => {
    const request = { ...material().case, regime: "ccpa", country: "US", region: "CA" } as const;
    expect(missing({ ...whole, case: request })).toEqual(["sale"]);
    const page = fileText(preparePackage(material({ case: request }), SETTINGS), "index.html");
    expect(page).toContain("California Privacy Protection Agency");
    expect(page).toContain("Civ. Code sections 1798.100 and 1798.110");
    expect(page).not.toMatch(/Art\. \d/);
  });
});

describe("the manifest", () => {
  const prepared = preparePackage(material(), SETTINGS);

  test("names every file with its true hash and length", () => {
    expect(prepared.manifest.files.map(({ path }) => path)).toEqual(prepared.files.map(({ path }) => path));
    for (const [at, { bytes }] of prepared.files.entries()) {
      const listed = prepared.manifest.files[at];
      expect(listed?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
      expect(listed?.bytes).toBe(bytes.length);
    }
  });

  test("is the same for the same material", () => {
    expect(preparePackage(material(), SETTINGS).manifestDigest).toBe(prepared.manifestDigest);
  });

  test("the descriptor points at files that are there, with their hashes", () => {
    const { resources } = JSON.parse(fileText(prepared, "datapackage.json"));
    for (const { path, hash } of resources) {
      const known = prepared.manifest.files.find((file) => file.path === path);
      expect(hash).toBe(`sha256:${known?.sha256}`);
    }
    const names = resources.map(({ name }: { name: string }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("file names are short, plain, unique without regard to case, and hold nothing of the person", () => {
    const odd = ["../../etc/passwd", "CON", "Ünï/cödé", "a".repeat(300), "review", "REVIEW"];
    const findings = odd.map((kind) => finding("fera", ACCOUNTS.fera, kind, "dana.ruiz@example.test", {}));
    const report = { findings: [...findings, ...DANA_FINDINGS], coverage: [], recipients: [] };
    const { files } = preparePackage(material({ report, vendors: VENDORS }), SETTINGS);
    for (const { path } of files) {
      expect(path).toMatch(/^[A-Za-z0-9][A-Za-z0-9_./-]*$/);
      expect(path).not.toMatch(/\.\.|dana|ruiz|\/con\./i);
      expect(path.length).toBeLessThan(180);
    }
    expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length);
  });
});

describe("what the page says of a search", () => {
  const page = (coverage: readonly CoverageLine[], nearMisses: readonly Finding[] = []) =>
    fileText(
      preparePackage(
        material({
          report: {
            findings: [],
            coverage,
            recipients: [],
            ...(nearMisses.length === 0 ? {} : { nearMisses }),
          },
          bundles: [],
        }),
        SETTINGS,
      ),
      "index.html",
    );
  const answered = line("fera", ACCOUNTS.fera, "reviews by email", "nothing-found");

  test("a question about what a service does not keep has an answer of its own", () => {
    expect(page([answered, line("fera", ACCOUNTS.fera, "anything by phone", "not-kept")])).toContain(
      "Not kept there",
    );
  });

  test.each(["could-not-look", "not-supported", "not-kept"] as const)(
    'an account of which only %s is known is no part of a "no"',
    (result) => {
      const coverage = [
        answered,
        { ...line("loyalty-lt", ACCOUNTS.loyalty, "members by phone", result), by: "phone" as const },
      ];
      expect(page(coverage)).not.toMatch(/every service|by everything you are known by|No\. We/);
      expect(page(coverage)).toContain("This is not an answer that no data is held");
    },
  );

  test("a near miss that nobody has decided stands beside a no, and nothing of it does", () => {
    const near = finding("fera", ACCOUNTS.fera, "review", "9", { email: "dana.ruis@example.test" }, []);
    const undecided = { ...near, near: [{ kind: "email", how: "letter" }] as const };
    expect(page([answered], [undecided])).toMatch(
      /No\. We asked every service .* 1 record that carries nearly/,
    );
    expect(page([answered], [undecided])).not.toContain("dana.ruis@example.test");
    expect(page([answered], [{ ...undecided, excluded: true }])).not.toContain("nearly the same");
  });
});
