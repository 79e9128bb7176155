import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { civilDate } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { openCase, RECIPIENT, succeeding, sure, typing } from "./support/acts.ts";
import { makeTestHome, runProgram, type TestHome } from "./support/home.ts";

const PAGE = fileURLToPath(new URL("fixtures/by-mail.privacy.yaml", import.meta.url));
const PERSON = "mira.sand@example.test";
const TODAY = civilDate("Europe/Berlin", Date.now());

const ADDRESS = ["--parameter", "address=privacy@vendor.example.test"];

async function adding(...values: readonly string[]) {
  const home = await makeTestHome([]);
  const added = await typing(home).run("vendor", "add", PAGE, ...values);
  return { home, added };
}

/** A home with the service, and a case that was searched once. */
async function begun(kind: "access" | "erasure") {
  const { home, added } = await adding(...ADDRESS, "--parameter", "reference=K-77");
  expect(added).toMatchObject({ code: 0 });
  await succeeding(home, "vendor", "accept", "by-mail", "mailto:privacy@vendor.example.test");
  const id = await openCase(home, kind, [], PERSON);
  await succeeding(home, "case", "identity", id, "--level", "email-verified");
  const search = await typing(home).run("case", "find", id);
  return { home, id, search };
}

async function answer(home: TestHome, id: string, said: string, text: string) {
  const file = join(home.home.folder, "answer.eml");
  writeFileSync(file, text);
  return typing(home).run(
    "case",
    "letter-answer",
    id,
    "by-mail",
    "--said",
    said,
    "--on",
    TODAY,
    "--file",
    file,
  );
}

describe("a service without an API", () => {
  test("cannot be looked at, and silence never counts", async () => {
    const { home, id, search } = await begun("access");
    expect([search.code, search.out]).toEqual([
      1,
      expect.stringContaining("it is asked by letter, and none was written yet"),
    ]);
    await succeeding(home, "case", "letter", id, "by-mail");
    const again = await typing(home).run("case", "find", id);
    expect([again.code, again.out]).toEqual([1, expect.stringContaining("no answer yet")]);
    expect(again.out).not.toContain("nothing found");
    expect((await typing(home).run("case", "close", id, ...sure(id))).code).toBe(1);
  });

  test("is written to: the letter lies there as a message and as text, for its owner alone, and its name says nothing", async () => {
    const { home, id } = await begun("access");
    const { out } = await runProgram(["case", "letter", id, "by-mail"], home.env);
    for (const word of [
      "privacy@vendor.example.test",
      `Access request ${id}, K-77`,
      "answer due",
      "reminders",
    ])
      expect(out).toContain(word);
    const folder = join(home.home.out, id);
    const files = readdirSync(folder).toSorted();
    expect(files).toEqual([
      expect.stringMatching(/^letter-by-mail-access-\d+\.eml$/),
      expect.stringMatching(/^letter-by-mail-access-\d+\.txt$/),
    ]);
    for (const file of files) expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
    const [message = "", plain = ""] = files.map((file) => readFileSync(join(folder, file), "utf8"));
    const [head = "", body = ""] = message.split("\r\n\r\n");
    expect(head).toContain("To: privacy@vendor.example.test\r\n");
    expect(head).not.toContain(PERSON);
    expect(Buffer.from(body, "base64").toString("utf8")).toContain(PERSON);
    expect(plain).toContain(`${PERSON}. That you hold nothing is an answer, too.`);
    expect((await succeeding(home, "audit", "list", "--json")).out).not.toContain(PERSON);
    await succeeding(home, "audit", "verify");
  });

  test("whose address has become another since it was accepted is not written to there", async () => {
    const { home, id } = await begun("access");
    const config = readFileSync(home.home.config, "utf8");
    writeFileSync(home.home.config, config.replace("privacy@vendor.example.test", "else@other.example.test"));
    const { code, out, err } = await typing(home).run("case", "letter", id, "by-mail");
    expect([code, `${out}${err}`]).toEqual([
      1,
      expect.stringContaining("not sent to mailto:else@other.example.test"),
    ]);
    expect(existsSync(join(home.home.out, id))).toBe(false);
  });

  test("is answered by a file, and by nothing that never ends", async () => {
    const { home, id } = await begun("access");
    await succeeding(home, "case", "letter", id, "by-mail");
    const said = ["--said", "nothing", "--on", TODAY, "--file"];
    const { code, err } = await typing(home).run(
      "case",
      "letter-answer",
      id,
      "by-mail",
      ...said,
      "/dev/zero",
    );
    expect([code, err]).toEqual([expect.any(Number), expect.stringContaining("cannot be read")]);
    expect(code).not.toBe(0);
  });

  test("that holds nothing says so in its letter: nothing, by the vendor's word", async () => {
    const { home, id } = await begun("access");
    await succeeding(home, "case", "letter", id, "by-mail");
    expect(await answer(home, id, "nothing", "We hold nothing.")).toMatchObject({ code: 0 });
    const found = await typing(home).run("case", "find", id);
    expect([found.code, found.out]).toEqual([
      0,
      expect.stringContaining(`by the vendor's word in its letter of ${TODAY}`),
    ]);
    await succeeding(home, "audit", "verify");
  });

  test("that holds data is in the person's package, file and all", async () => {
    const { home, id } = await begun("access");
    await succeeding(home, "case", "letter", id, "by-mail");
    await answer(home, id, "data", "Mira Sand, customer since 2019.");
    expect((await typing(home).run("case", "find", id)).code).toBe(0);
    const { json } = await typing(home).json("case", "package", id, "--recipient", RECIPIENT);
    expect(json.package).toMatchObject({ records: 1, complete: true });
  });

  test("that holds data is written to again, and the case is fulfilled on its word alone", async () => {
    const { home, id } = await begun("erasure");
    await succeeding(home, "case", "letter", id, "by-mail");
    await answer(home, id, "data", "Mira Sand, customer since 2019.");
    await succeeding(home, "case", "find", id);
    const { report } = (await typing(home).json("case", "show", id)).json;
    expect(report.findings).toMatchObject([
      {
        kind: "file",
        title: "What the service sent",
        record: { file: { text: "Mira Sand, customer since 2019." } },
      },
    ]);

    const early = await typing(home).run("case", "letter", id, "by-mail", "--asks", "erasure");
    expect([early.code, early.err]).toEqual([1, expect.stringContaining("was not carried out yet")]);

    const planned = await typing(home).json("case", "plan", id);
    await typing(home).run("case", "submit", id);
    await succeeding(
      home,
      "case",
      "approve",
      id,
      "--plan",
      planned.json.planHash,
      "--as",
      home.approver,
      ...sure(id),
    );
    await succeeding(home, "case", "run", id, ...sure(id));
    const shown = (await typing(home).json("case", "show", id)).json;
    expect(shown.tasks.map(({ task }: { task: { what: string } }) => task.what)).toEqual([
      "Send A service without an API the letter that asks for the erasure, and enter its answer.",
    ]);
    expect((await typing(home).run("case", "close", id, ...sure(id))).code).toBe(1);

    await succeeding(home, "case", "letter", id, "by-mail", "--asks", "erasure");
    expect(await answer(home, id, "erased", "Done today.")).toMatchObject({ code: 0 });
    await typing(home, "their letter of today").run("task", "complete", id, "t1", "-");
    const closed = await typing(home).json("case", "close", id, ...sure(id));
    expect(closed.json.case.resolution).toBe("fulfilled-on-word");
    await succeeding(home, "case", "certificate", id);
    const later = await typing(home).run("case", "reverify", id);
    expect(later.out).toContain("what only a letter of the vendor says: by-mail");
    await succeeding(home, "audit", "verify");
  });
});

describe("what is refused", () => {
  test.each([["an answer before any letter", "nothing", "We hold nothing.", "no letter was written"]])(
    "%s",
    async (_, said, text, why) => {
      const { home, id } = await begun("access");
      const refused = await answer(home, id, said, text);
      expect([refused.code, refused.err]).toEqual([1, expect.stringContaining(why)]);
    },
  );

  test("an empty file, an answer that does not fit, and a day before the letter", async () => {
    const { home, id } = await begun("access");
    await succeeding(home, "case", "letter", id, "by-mail");
    expect((await answer(home, id, "nothing", "")).err).toContain("this file is empty");
    expect((await answer(home, id, "erased", "x")).err).toContain("no letter was written");
    const file = join(home.home.folder, "answer.eml");
    const words = ["case", "letter-answer", id, "by-mail", "--said", "nothing", "--file", file, "--on"];
    expect((await typing(home).run(...words, "2020-01-01")).err).toContain("when the letter was written");
    expect((await typing(home).run(...words, "2099-01-01")).err).toContain("when the letter was written");
  });

  test.each([
    ["no address", "address=somewhere"],
    ["two addresses", "address=a@vendor.example.test,b@vendor.example.test"],
    ["a header of its own", "address=a@vendor.example.test\r\nBcc: everybody@example.test"],
  ])("%s as the account's address", async (_, value) => {
    const { added } = await adding("--parameter", value, "--parameter", "reference=K-77");
    expect([added.code === 0, added.err]).toEqual([
      false,
      expect.stringContaining("no address that a letter could be sent to"),
    ]);
  });

  test("a reference with a header in it", async () => {
    const { added } = await adding(...ADDRESS, "--parameter", "reference=K\r\nBcc: everybody@example.test");
    expect([added.code === 0, added.err]).toEqual([false, expect.stringContaining("more than one line")]);
  });
});
