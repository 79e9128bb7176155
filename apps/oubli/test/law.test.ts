import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { makeTestHome, runProgram } from "./support/home.ts";

// Nothing here needs a home: the law is the same for everybody.
const ENV = { OUBLI_HOME: "/nowhere", PATH: process.env.PATH ?? "", HOME: tmpdir() };
const DUE = ["law", "due", "--country", "DE", "--region", "BE", "--zone", "Europe/Berlin"];
const oubli = (...words: string[]) => runProgram(words, ENV);

describe("oubli law due", () => {
  test("shows every date with its reasons, the months with their marks, and that it is no lawyer", async () => {
    const { out, code } = await oubli(...DUE, "--received", "2026-03-05T23:30:00Z");
    expect(code).toBe(0);
    const upToNext = out.slice(0, out.indexOf("The answer"));
    expect(`${upToNext.trimEnd()}\n`).toBe(
      `General Data Protection Regulation, version 1, in DE-BE, Europe/Berlin

received         2026-03-06  received on 2026-03-06 in Europe/Berlin
confirm receipt  none        gdpr fixes no term to confirm receipt; do it without undue delay
aim for          2026-04-01  5 days before the term ends on 2026-04-06, not moved to a working day
last day         2026-04-07  1 month after receipt is 2026-04-06 (GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c))
                             2026-04-06 is a public holiday (Easter Monday)
                             the term ends with the next working day, 2026-04-07 (Regulation 1182/71 Art. 3(4))
if extended      2026-06-08  3 months after receipt is 2026-06-06 (GDPR Art. 12(3), extended by two months; Regulation 1182/71 Art. 3(2)(c))
                             2026-06-06 is a Saturday
                             2026-06-07 is a Sunday
                             the term ends with the next working day, 2026-06-08 (Regulation 1182/71 Art. 3(4))

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
         1+  2   3*  4   5     1+ aim for this day; 3* public holiday (Good Friday)
 6*  7!  8   9  10  11  12     6* public holiday (Easter Monday); 7! LAST DAY
13  14  15  16  17  18  19
20  21  22  23  24  25  26
27  28  29  30
`,
    );
    expect(out.match(/It is no lawyer/g)).toHaveLength(1);
  });

  test("reads a machine's question and answers in kind", async () => {
    const { out } = await oubli(...DUE, "--received", "2026-01-31T23:30:00Z", "--extended", "--json");
    const { dates, explained } = JSON.parse(out);
    expect(dates).toMatchObject({ receivedOn: "2026-02-01", legal: "2026-03-02", due: "2026-05-04" });
    expect(explained.map(({ id }: { id: string }) => id)).toEqual([
      "received",
      "acknowledge",
      "safe",
      "legal",
      "extended",
    ]);
  });

  test("marks pauses, and the end of the first term of an extended one", async () => {
    const paused = "2026-03-09T08:00:00Z/2026-03-12T16:00:00Z/identity";
    const { out } = await oubli(
      ...DUE,
      "--received",
      "2026-03-02T09:00:00Z",
      "--paused",
      paused,
      "--extended",
    );
    expect(out).toContain("9~ clock stops; 12~ clock runs again");
    expect(out).toMatch(/7- {2}8.*7- end of the first term/);
    expect(out).toContain("5! LAST DAY");
  });

  test("says when receipt must be confirmed in California", async () => {
    const { out } = await oubli(
      ...["law", "due", "--regime", "ccpa", "--country", "US", "--region", "CA"],
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
      more: ["--paused", one, "--paused", two],
      says: "pauses[1]: must not overlap another pause",
    },
    { words: received, more: ["--paused", `${one}/holiday`], says: "pauses[0].why: must be one of identity" },
    { words: received, more: ["--paused", "yesterday"], says: "--paused is two instants" },
    { words: received, more: ["--regime", "gdrp"], says: "--regime must be one of gdpr, uk-gdpr" },
    { words: received, more: ["--version", "7"], says: "version: must be one of 1 for gdpr" },
    { words: [], more: [], says: "--received is needed" },
  ])("$says", async ({ words, more, says }) => {
    const { err, code } = await oubli(...DUE, ...words, ...more);
    expect(err).toContain(says);
    expect(err).not.toContain("    at ");
    expect(code).toBe(2);
  });

  test("an extension where the law knows none", async () => {
    const { err, code } = await oubli(
      ...["law", "due", "--regime", "lgpd", "--country", "BR", "--zone", "America/Sao_Paulo"],
      ...["--received", "2026-11-20T18:00:00Z", "--extended"],
    );
    expect(err).toContain("extended: must be left out, lgpd knows no extension");
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
    expect(out.match(/It is no lawyer/g)).toHaveLength(1);
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
    ...["person=Ada Example", "request=access", "received=2026-03-02", "due=2026-04-02"],
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
    expect(out).not.toContain("lawyer");
    expect(err).toContain("nobody has reviewed the acknowledgement letter in lt yet");
  });

  test("takes from a case what the case knows, and asks for the rest by name", async () => {
    const { env } = await makeTestHome([]);
    const opened = ["case", "open", "ada@example.test", "name:Ada Example", "--kind", "access"];
    await runProgram([...opened, "--received", "2026-03-02T10:00:00Z"], env);
    const letter = (...words: string[]) => runProgram(["law", "letter", ...words, "--case", "C-1"], env);
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
    const missing = await runProgram(["law", "letter", "acknowledgement", "--case", "C-9"], env);
    expect(missing.err).toContain("there is no case C-9");
    const trail = JSON.parse((await runProgram(["audit", "list", "access.viewed", "--json"], env)).out);
    expect(trail.entries).toHaveLength(3);
  });

  test("takes counsel's own text from the home, and prints what counsel can start from", async () => {
    const home = mkdtempSync(join(tmpdir(), "oubli-letters-"));
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    mkdirSync(join(home, "letters", "en"), { recursive: true });
    const file = join(home, "letters", "en", "acknowledgement.txt");
    const run = (...words: string[]) =>
      runProgram(["law", "letter", "acknowledgement", ...words], { ...ENV, OUBLI_HOME: home });
    const { out: start } = await run("--template");
    expect(start).toContain("Subject: We have received your request ({reference})");

    writeFileSync(
      file,
      start.replace("Subject:", "Reviewed: 2026-12-01, A. Counsel\nSubject: Hello.").trim(),
    );
    const ended = await run(...variables);
    expect(ended.out).toContain("Hello. We have received your request (C-7)");
    expect(ended.err).not.toContain("nobody has reviewed");

    writeFileSync(file, "Subject: Hello\n\n{persn} {received}\n");
    const wrong = await run(...variables);
    expect(wrong.err).toContain(`${file}: template: {persn} is no variable of this letter`);
    expect(wrong.code).toBe(2);
  });

  test.each([
    { words: ["acknowledgement"], says: "controller: is missing, a text that is not empty" },
    { words: ["love"], says: "expected exactly one letter" },
    { words: ["refusal", "--language", "tlh"], says: "--language must be one of en, de, fr" },
    { words: ["refusal", "--var", "reason"], says: "--var is a name and a value" },
    {
      words: ["acknowledgement", ...variables, "--var", "due=soon"],
      says: "due: must be given only once",
    },
  ])("$says", async ({ words, says }) => {
    const { err, code } = await oubli("law", "letter", ...words);
    expect(err).toContain(says);
    expect(code).toBe(2);
  });
});

describe("the term of a case", () => {
  test("is paused, resumed and extended from the command line, and the case says so", async () => {
    const { env } = await makeTestHome([]);
    const run = (...words: string[]) => runProgram(words, env);
    const day = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    await run("case", "open", "ada@example.test", "--kind", "access", "--received", day(9));
    const paused = await run("case", "pause", "C-1", "--why", "identity", "--from", day(7));
    expect(paused).toMatchObject({ code: 0 });
    expect(paused.out).toContain("the clock of C-1 stands still");
    expect(paused.err).toContain("oubli case resume C-1");
    expect((await run("case", "show", "C-1")).out).toContain("until the answer comes");
    const early = await run("case", "extend", "C-1", "--reason", "complexity");
    expect(early.code).toBe(1);
    expect(early.err).toContain("oubli case resume C-1");
    expect((await run("case", "resume", "C-1", "--at", day(2))).out).toContain("runs again: aim for");
    const extended = JSON.parse((await run("case", "extend", "C-1", "--reason", "complexity", "--json")).out);
    expect(extended.case.due.legal).toBe(extended.case.due.extended);
    const { out } = await run("case", "show", "C-1");
    expect(out).toContain("extended (complexity); the person was told on");
    expect(out).toContain("the clock stood still for identity from");
    const twice = await run("case", "extend", "C-1", "--reason", "complexity");
    expect(twice).toMatchObject({ code: 2 });
    expect(twice.err).toContain("only once");
  });

  test("what cannot be meant is named", async () => {
    const { env } = await makeTestHome([]);
    const run = (...words: string[]) => runProgram(words, env);
    await run("case", "open", "ada@example.test", "--kind", "access");
    const reason = await run("case", "extend", "C-1", "--reason", "holiday");
    expect(reason).toMatchObject({ code: 2 });
    expect(reason.err).toContain("--reason must be one of complexity");
    const moment = await run("case", "pause", "C-1", "--why", "identity", "--from", "yesterday");
    expect(moment.err).toContain("--from is not a moment");
    expect(await run("case", "pause", "C-1", "--why", "fee")).toMatchObject({ code: 2 });
    expect((await run("case", "resume", "C-1")).err).toContain("is running");
  });
});

describe("a request under another law", () => {
  test("is counted where that law applies, wherever the controller sits", async () => {
    const { env } = await makeTestHome([]);
    const open = async (...words: string[]) =>
      runProgram(["case", "open", "ada@example.test", "--kind", "erasure", ...words], env);
    const received = ["--received", "2026-11-20T12:00:00Z"];
    const { case: opened } = JSON.parse((await open("--regime", "ccpa", ...received, "--json")).out);
    expect(opened).toMatchObject({ regime: "ccpa", lawVersion: 1, country: "US", region: "CA" });
    expect(opened.due).toMatchObject({ legal: "2027-01-04", extended: "2027-02-18" });
    const elsewhere = await open("--regime", "uk-gdpr", "--country", "FR", ...received);
    expect(elsewhere).toMatchObject({ code: 2 });
    expect(elsewhere.err).toContain("country: must be one of GB");
  });

  test("is told apart by name, and its grounds are cited as it cites them", async () => {
    const { env } = await makeTestHome([]);
    const wrong = await runProgram(
      ["case", "open", "ada@example.test", "--kind", "access", "--regime", "hipaa"],
      env,
    );
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.err).toContain("--regime must be one of gdpr, uk-gdpr, ccpa, lgpd, shopify");
    const region = await runProgram(
      ["case", "open", "ada@example.test", "--kind", "access", "--region", "BE"],
      env,
    );
    expect(region.err).toContain("--region needs its --country");
    const { out } = await oubli("law", "grounds", "--kind", "erasure", "--regime", "lgpd");
    expect(out).toContain("LGPD Art. 16(I)");
    expect(out).not.toContain("Art. 17");
  });
});

describe("what the law wants said", () => {
  test("is named beside the package until the configuration says it", async () => {
    const { env, home } = await makeTestHome([]);
    const made = await runProgram(["export", "ada@example.test", "--identity", "mailbox"], env);
    expect(made).toMatchObject({ code: 0 });
    expect(made.out).toContain("What is my data used for? (Art. 15(1)(a))");
    expect(made.out).toContain('under "information" in oubli.config.yaml: purposes, ');
    appendFileSync(home.config, "information:\n  purposes: To sell.\n  weather: Rain.\n");
    const wrong = await runProgram(["case", "package", "C-1"], env);
    expect(wrong.err).toMatch(/oubli\.config\.yaml:\d+: information/);
    writeFileSync(home.config, readFileSync(home.config, "utf8").replace("  weather: Rain.\n", ""));
    const again = await runProgram(["case", "package", "C-1"], env);
    expect(again.out).not.toContain("What is my data used for?");
    expect(again.out).toContain("How long is it kept");
  });
});
