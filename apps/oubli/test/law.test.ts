import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findAction, openWorld, perform } from "@oubli/core";
import { createLoyaltySandbox } from "@oubli/sandbox";
import { manualClock } from "@oubli/testkit";
import { describe, expect, onTestFinished, test } from "vitest";
import { toldText } from "../src/cli/tell.ts";
import { ADA, openCase, RECIPIENT, typing } from "./support/acts.ts";
import { makeTestHome } from "./support/home.ts";
import { typed } from "./support/typed.ts";
import { shellWords } from "./support/words.ts";

// Nothing here needs a home: the law is the same for everybody.
const ENV = { OUBLI_HOME: "/nowhere", HOME: tmpdir() };
const DEADLINE = ["law", "deadline", "--country", "DE", "--region", "BE", "--zone", "Europe/Berlin"];
const oubli = (...words: string[]) => typed(ENV, words);

describe("oubli law deadline", () => {
  test("shows every date with its reasons, the months with their marks, and that it is no lawyer", async () => {
    const { out, code } = await oubli(...DEADLINE, "--received", "2026-03-05T23:30:00Z");
    expect(code).toBe(0);
    const upToNext = out.slice(0, out.search(/^(The deadline is|Overdue by)/m));
    expect(`${upToNext.trimEnd()}\n`).toBe(
      `General Data Protection Regulation, version 1, in DE-BE, Europe/Berlin

                 on          because
received         2026-03-06  received on 2026-03-06 in Europe/Berlin
confirm receipt  none        gdpr sets no deadline to confirm receipt; do it without undue delay
target date      2026-04-01  5 days before the period ends on 2026-04-06, not moved to a working day
deadline         2026-04-07  1 month after receipt is 2026-04-06 (GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c))
                             2026-04-06 is a public holiday (Easter Monday)
                             the period ends with the next working day, 2026-04-07 (Regulation 1182/71 Art. 3(4))
if extended      2026-06-08  3 months after receipt is 2026-06-06 (GDPR Art. 12(3), extended by two months; Regulation 1182/71 Art. 3(2)(c))
                             2026-06-06 is a Saturday
                             2026-06-07 is a Sunday
                             the period ends with the next working day, 2026-06-08 (Regulation 1182/71 Art. 3(4))

March 2026
Mo  Tu  We  Th  Fr  Sa  Su
                         1
 2   3   4   5   6>  7   8     6> received
 9  10  11  12  13  14  15
16  17  18  19  20  21  22
23  24  25  26  27  28  29
30  31

April 2026
Mo  Tu  We  Th  Fr  Sa  Su
         1+  2   3*  4   5     1+ target date; 3* public holiday (Good Friday)
 6*  7!  8   9  10  11  12     6* public holiday (Easter Monday); 7! DEADLINE
13  14  15  16  17  18  19
20  21  22  23  24  25  26
27  28  29  30
`,
    );
    expect(out.match(/This is not legal advice/g)).toHaveLength(1);
  });

  test("reads a machine's question and answers in kind", async () => {
    const { out } = await oubli(...DEADLINE, "--received", "2026-01-31T23:30:00Z", "--extended", "--json");
    const { deadlines, explained } = JSON.parse(out);
    expect(deadlines).toMatchObject({
      receivedOn: "2026-02-01",
      firstDeadline: "2026-03-02",
      deadline: "2026-05-04",
    });
    expect(explained.map(({ id }: { id: string }) => id)).toEqual([
      "received",
      "acknowledge",
      "target",
      "deadline",
      "extended",
    ]);
  });

  test("marks a suspension, and the first deadline of an extended one", async () => {
    const suspended = "2026-03-09T08:00:00Z/2026-03-12T16:00:00Z/identity";
    const { out } = await oubli(
      ...DEADLINE,
      "--received",
      "2026-03-02T09:00:00Z",
      "--suspended",
      suspended,
      "--extended",
    );
    expect(out).toContain("9~ suspended; 12~ resumed");
    expect(out).toMatch(/7- {2}8.*7- first deadline/);
    expect(out).toContain("5! DEADLINE");
  });

  test("says when receipt must be confirmed in California", async () => {
    const { out } = await oubli(
      ...["law", "deadline", "--regime", "ccpa", "--country", "US", "--region", "CA"],
      ...["--zone", "America/Los_Angeles", "--received", "2026-11-20T18:00:00Z"],
    );
    expect(out).toContain("confirm receipt  2026-12-04");
    expect(out).toContain("4? confirm receipt by then");
  });
});

describe("what cannot be is refused with the field, the rule and exit code 2", () => {
  const received = ["--received", "2026-01-31T23:30:00Z"];
  const one = "2026-02-03T08:00:00Z/2026-02-10T08:00:00Z";
  const two = "2026-02-05T08:00:00Z/2026-02-12T08:00:00Z";

  test.each([
    { words: received, more: ["--region", "XX"], says: "region: must be one of BB, BE" },
    { words: received, more: ["--country", "US"], says: "country: must be one of AT, BE" },
    { words: received, more: ["--zone", "Mars"], says: "zone: must be an IANA time zone name" },
    {
      words: ["--received", "2090-01-31T23:30:00Z"],
      more: ["--check"],
      says: "received: must not be in the future",
    },
    {
      words: received,
      more: ["--suspended", one, "--suspended", two],
      says: "suspensions[1]: must not overlap another suspension",
    },
    {
      words: received,
      more: ["--suspended", `${one}/holiday`],
      says: "suspensions[0].because: must be one of identity",
    },
    {
      words: received,
      more: ["--suspended", "yesterday"],
      says: "--suspended is not valid: expected two moments",
    },
    {
      words: received,
      more: ["--regime", "gdrp"],
      says: "--regime is not valid: expected one of gdpr, uk-gdpr",
    },
    { words: received, more: ["--version", "7"], says: "version: must be one of 1 for gdpr" },
    { words: [], more: [], says: "--received is needed" },
  ])("$says", async ({ words, more, says }) => {
    // A flag given twice is refused by itself.
    const kept = DEADLINE.filter(
      (word, at) => !more.includes(word) && !more.includes(DEADLINE[at - 1] ?? ""),
    );
    const { err, code } = await oubli(...kept, ...words, ...more);
    expect(err).toContain(says);
    expect(err).not.toContain("    at ");
    expect(code).toBe(2);
  });

  test("an extension where the law does not allow one", async () => {
    const { err, code } = await oubli(
      ...["law", "deadline", "--regime", "lgpd", "--country", "BR", "--zone", "America/Sao_Paulo"],
      ...["--received", "2026-11-20T18:00:00Z", "--extended"],
    );
    expect(err).toContain("extended: must be left out, lgpd does not allow an extension");
    expect(code).toBe(2);
  });
});

describe("oubli law regimes", () => {
  test("shows every version with its sources and how sure they are", async () => {
    const { out } = await oubli("law", "regimes", "uk-gdpr");
    expect(out).toContain("uk-gdpr, version 1:");
    expect(out).toContain("to requests received from 2021-01-01 until the day before 2026-02-05");
    expect(out).toContain("uk-gdpr, version 2:");
    expect(out).toContain("(OUR READING)");
    expect(out.match(/This is not legal advice/g)).toHaveLength(1);
  });
});

describe("oubli law grounds", () => {
  test("lists the articles for a kind of request", async () => {
    const { out } = await oubli("law", "grounds", "--kind", "erasure", "--json");
    const articles = JSON.parse(out).grounds.map(({ article }: { article: string }) => article);
    expect(articles).toContain("Art. 17(3)(b)");
    expect(articles).not.toContain("Art. 15(4)");
  });
});

describe("oubli law letter", () => {
  const variables = [
    ...["person=Ada Example", "request=access", "received=2026-03-02", "deadline=2026-04-02"],
    ...["controller=Example Shop", "contact=privacy@shop.example.test", "reference=C-7"],
  ].flatMap((one) => ["--var", one]);

  test("previews a letter, and says to the officer alone that nobody reviewed it", async () => {
    const { out, err, code } = await oubli(
      ...["law", "letter", "acknowledgement", "--language", "lt"],
      ...variables,
    );
    expect(code).toBe(0);
    expect(out).toContain("Gavome Jūsų prašymą (C-7)");
    expect(out).toContain("gavome 2026 m. kovo 2 d. Atsakysime");
    expect(out).not.toContain("legal advice");
    expect(err).toContain("the acknowledgement letter in lt has not been reviewed yet");
  });

  test("takes from a case what the case knows, and asks for the rest by name", async () => {
    const { env } = await makeTestHome([]);
    const input = `${ADA}\nname:Ada Example`;
    await typed(env, "case open - --kind access --received 2026-03-02T10:00:00Z", { input });
    const letter = (...words: string[]) => typed(env, ["law", "letter", ...words, "--case", "C-1"]);
    const acknowledged = await letter("acknowledgement");
    expect(acknowledged.code).toBe(0);
    expect(acknowledged.out).toContain("(C-1)");
    for (const fact of [
      "Ada Example",
      "2 March 2026",
      "2 April 2026",
      "Example Shop",
      "privacy@shop.example.test",
    ])
      expect(acknowledged.out).toContain(fact);
    expect((await letter("extension")).err).toContain("reason");
    const extended = await letter("extension", "--var", "reason=many records", "--var", "reference=R-9");
    expect(extended.out).toContain("(R-9)");
    expect(extended.out).toContain("many records");
    const missing = await typed(env, "law letter acknowledgement --case C-9");
    expect(missing.err).toContain("there is no case C-9");
    const trail = JSON.parse((await typed(env, "audit list case.viewed --json")).out);
    expect(trail.entries).toHaveLength(3);
  });

  test("every example of the help and the README writes its letter for a real case", async () => {
    const home = await makeTestHome([]);
    const id = await openCase(home, "erasure");
    const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8").split("\n");
    const examples = [...(findAction("law.letter")?.examples ?? []), ...readme]
      .filter((line) => line.startsWith("oubli law letter "))
      .map((line) => line.split(/ {2,}#/)[0] ?? "");
    expect(examples.length).toBeGreaterThan(2);
    for (const example of examples) {
      const words = shellWords(example).slice(1);
      const line = words.map((word) => (/^C-\d+$/.test(word) ? id : word));
      const { code, out, err } = await typed(home.env, line, { input: "person=Dana Ruiz\n" });
      expect([example, code, err]).toEqual([example, 0, expect.not.stringContaining("oubli:")]);
      expect(out).toContain(words.includes("--template") ? "{person}" : "Dana Ruiz");
    }
  });

  test("takes counsel's own text from the home, and prints what counsel can start from", async () => {
    const home = mkdtempSync(join(tmpdir(), "oubli-letters-"));
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    mkdirSync(join(home, "letters", "en"), { recursive: true });
    const file = join(home, "letters", "en", "acknowledgement.txt");
    const run = (...words: string[]) =>
      typed({ ...ENV, OUBLI_HOME: home }, ["law", "letter", "acknowledgement", ...words]);
    const { out: start } = await run("--template");
    expect(start).toContain("Subject: We have received your request ({reference})");

    writeFileSync(
      file,
      start.replace("Subject:", "Reviewed: 2026-12-01, A. Counsel\nSubject: Hello.").trim(),
    );
    const ended = await run(...variables);
    expect(ended.out).toContain("Hello. We have received your request (C-7)");
    expect(ended.err).not.toContain("has not been reviewed");

    writeFileSync(file, "Subject: Hello\n\n{persn} {received}\n");
    const wrong = await run(...variables);
    expect(wrong.err).toContain(`${file}: template: {persn} is not a variable of this letter`);
    expect(wrong.code).toBe(2);
  });

  test.each([
    { words: ["acknowledgement"], says: "--var is needed: controller=…, a text that is not empty" },
    {
      words: ["acknowledgement", ...variables, "--var", "dana=Ruiz"],
      says: "--var is not valid: expected name=value, the name one of controller, contact, reference",
    },
    { words: ["love"], says: "<letter> is not valid: expected one of acknowledgement, identity-request" },
    { words: ["refusal", "--language", "tlh"], says: "--language is not valid: expected one of en, de, fr" },
    { words: ["refusal", "--var", "reason"], says: "a variable is a name and a value" },
    {
      words: ["acknowledgement", ...variables, "--var", "deadline=soon"],
      says: "--var is not valid: expected deadline=…, which must be given only once",
    },
  ])("$says", async ({ words, says }) => {
    const { err, code } = await oubli("law", "letter", ...words);
    expect(err).toContain(says);
    expect(code).toBe(2);
  });
});

describe("the deadline of a case", () => {
  const day = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

  test("is suspended, resumed and extended from the command line, and the case says so", async () => {
    const home = await makeTestHome([]);
    const { run, json } = typing(home, ADA);
    await openCase(home, "access", ["--received", day(9)]);
    const suspended = await run("case", "suspend", "C-1", "--because", "identity", "--from", day(7));
    expect(suspended).toMatchObject({ code: 0 });
    expect(suspended.out).toContain("the deadline of C-1 is suspended (");
    expect(suspended.err).toContain("oubli case resume C-1");
    expect((await run("case", "show", "C-1")).out).toContain("until the answer comes");
    const extend = [
      "case",
      "extend",
      "C-1",
      "--because",
      "complexity",
      "--told",
      "now",
      "--evidence",
      "a letter",
    ];
    const early = await run(...extend);
    expect(early.code).toBe(1);
    expect(early.err).toContain("oubli case resume C-1");
    expect((await run("case", "resume", "C-1", "--at", day(2))).out).toContain("runs again: target date");
    const untold = await run("case", "extend", "C-1", "--because", "complexity");
    expect(untold).toMatchObject({ code: 2, err: expect.stringContaining("--told is needed") });
    const extended = (await json(...extend)).json;
    expect(extended.case.deadline.statutory).toBe(extended.case.deadline.ifExtended);
    const { out } = await run("case", "show", "C-1");
    expect(out).toContain("extended (complexity); the person was told on");
    expect(out).toContain("the deadline was suspended (identity) from");
    const twice = await run(...extend);
    expect(twice).toMatchObject({ code: 1 });
    expect(twice.err).toContain("was extended already; that is possible once");
  });

  test("is overdue only once the statutory deadline has passed", async () => {
    const home = await makeTestHome([]);
    const first = await openCase(home, "access");
    const { targetDate, statutory } = (await typing(home).json("case", "list")).json.cases[0].deadline;
    const clock = manualClock();
    const world = openWorld(home.home, home.env, clock);
    onTestFinished(() => world.close());
    const told = async (date: string) => {
      clock.setWall(Date.parse(`${date}T10:00:00Z`));
      const list = findAction("case.list") ?? expect.fail("there is no list of cases");
      const acting = {
        world,
        by: async () => home.officer,
        signal: new AbortController().signal,
        progress: () => {},
      };
      return toldText(await perform(list, acting, {}))
        .out.split("\n")
        .find((line) => line.startsWith(first));
    };
    const after = (date: string, days: number) =>
      new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
    expect(await told(targetDate)).toMatch(/ {2}\d+ days left$/);
    expect(await told(after(targetDate, 1))).toMatch(/target date missed, \d+ days? left$/);
    expect(await told(statutory)).toMatch(/due today$/);
    expect(await told(after(statutory, 1))).toMatch(/1 day overdue$/);
  });

  test("what cannot be meant is named", async () => {
    const home = await makeTestHome([]);
    const { run } = typing(home);
    await openCase(home, "access");
    const reason = await run("case", "extend", "C-1", "--because", "holiday", "--told", "now");
    expect(reason).toMatchObject({ code: 2 });
    expect(reason.err).toContain("--because is not valid: expected one of complexity");
    const moment = await run("case", "suspend", "C-1", "--because", "identity", "--from", "yesterday");
    expect(moment.err).toContain("--from is not valid: expected a moment");
    expect(await run("case", "suspend", "C-1", "--because", "fee")).toMatchObject({ code: 2 });
    expect((await run("case", "resume", "C-1")).err).toContain("is not suspended");
  });
});

describe("a request under another law", () => {
  test("is counted where that law applies, wherever the controller sits", async () => {
    const home = await makeTestHome([]);
    const open = (...words: string[]) =>
      typing(home, ADA).json("case", "open", "-", "--kind", "erasure", ...words);
    const received = ["--received", "2026-11-20T12:00:00Z"];
    const { case: opened } = (await open("--regime", "ccpa", ...received)).json;
    expect(opened).toMatchObject({ regime: "ccpa", lawVersion: 1, country: "US", region: "CA" });
    expect(opened.deadline).toMatchObject({ statutory: "2027-01-04", ifExtended: "2027-02-18" });
    const elsewhere = await open("--regime", "uk-gdpr", "--country", "FR", ...received);
    expect(elsewhere).toMatchObject({ code: 2 });
    expect(elsewhere.err).toContain("country: must be one of GB");
  });

  test("is told apart by name, and its grounds are cited as it cites them", async () => {
    const home = await makeTestHome([]);
    const open = (...words: string[]) =>
      typing(home, ADA).run("case", "open", "-", "--kind", "access", ...words);
    const wrong = await open("--regime", "hipaa");
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.err).toContain("--regime is not valid: expected one of gdpr, uk-gdpr, ccpa, lgpd, shopify");
    expect((await open("--region", "BE")).err).toContain("--region goes only with --country");
    const { out } = await oubli("law", "grounds", "--kind", "erasure", "--regime", "lgpd");
    expect(out).toContain("LGPD Art. 16(I)");
    expect(out).not.toContain("Art. 17");
  });
});

describe("what the law requires a response to say", () => {
  test("is named beside the package until the configuration says it", async () => {
    const { env, home } = await makeTestHome([{ id: "club", sandbox: createLoyaltySandbox() }]);
    const made = await typed(env, `export - --identity email-verified --recipient ${RECIPIENT}`, {
      input: ADA,
    });
    expect(made).toMatchObject({ code: 0 });
    expect(made.out).toContain("What is my data used for? (Art. 15(1)(a))");
    expect(made.out).toContain('under "information" in oubli.config.yaml: purposes, ');
    appendFileSync(home.config, "information:\n  purposes: To sell.\n  weather: Rain.\n");
    const wrong = await typed(env, `case package C-1 --recipient ${RECIPIENT}`);
    expect(wrong.err).toMatch(/oubli\.config\.yaml:\d+: information/);
    writeFileSync(home.config, readFileSync(home.config, "utf8").replace("  weather: Rain.\n", ""));
    const again = await typed(env, `case package C-1 --recipient ${RECIPIENT}`);
    expect(again.out).not.toContain("What is my data used for?");
    expect(again.out).toContain("How long is it kept");
  });
});
