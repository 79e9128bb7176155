import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFeraSandbox } from "@oubli/sandbox";
import { openCheckpoint, parseVerifierKey } from "@oubli/tlog";
import { parseCosignatureKey } from "@oubli/tlog/witness";
import { describe, expect, onTestFinished, test } from "vitest";
import { main } from "../src/cli/main.ts";
import { approvedErasure, endTasks, openCase, succeeding, sure } from "./support/acts.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";
import { typed, typedJson } from "./support/typed.ts";

async function homeWithCase(): Promise<TestHome & { readonly trailKey: string }> {
  const home = await makeTestHome([]);
  await openCase(home, "access", [], "person@example.test");
  const { json } = await typedJson(home.env, "audit checkpoint");
  return { ...home, trailKey: json.trailKey };
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "oubli-witness-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

interface Served {
  /** `<key> <url>`, as the configuration takes it. */
  readonly line: string;
  readonly url: string;
  readonly key: string;
  /** Tells it to stop. @returns Its exit code. */
  stop(): Promise<number>;
}

/** The witness of the command line, in this process. */
async function serve(folder: string, logs: readonly string[]): Promise<Served> {
  const stopping = new AbortController();
  const ready = Promise.withResolvers<string>();
  const argv = [
    "witness",
    "serve",
    ...logs.flatMap((log) => ["--log", log]),
    "--port",
    "0",
    "--folder",
    folder,
  ];
  const ended = main([...argv, "--name", "witness.example.test"], {
    env: {},
    out: () => {},
    err: (text) => ready.resolve(text),
    interactive: false,
    signal: stopping.signal,
    input: async () => "",
    file: async () => "",
  });
  const stop = async () => {
    stopping.abort();
    return ended;
  };
  onTestFinished(async () => void (await stop()));
  const line = await Promise.race([ready.promise, ended.then((code) => `ended ${code}`)]);
  const [key = "", url = ""] = line.split(" ");
  return { line, key, url, stop };
}

function configure({ home }: TestHome, ...lines: readonly string[]): void {
  const value =
    lines.length === 1 ? JSON.stringify(lines[0]) : `[${lines.map((one) => JSON.stringify(one)).join(", ")}]`;
  appendFileSync(home.config, `witness: ${value}\n`);
}

describe("a standing witness", () => {
  test("stands in one line of the configuration, and is asked by the command, by the schedule, and shown", async () => {
    const home = await homeWithCase();
    const witness = await serve(newFolder(), [home.trailKey]);
    configure(home, witness.line);
    const asked = await typedJson(home.env, "audit witness");
    expect(asked).toMatchObject({ code: 0, json: { witness: "witness.example.test", size: 4 } });
    await openCase(home, "access", [], "later@example.test");
    expect((await typed(home.env, "work --dry-run")).out).toContain("cosign the audit trail");
    const { code, json } = await typedJson(home.env, "work");
    expect(code).toBe(0);
    expect(json.witnesses).toEqual([{ witness: "witness.example.test", entries: 5 }]);
    expect((await typed(home.env, "work")).out).toContain("nothing is due");
    const verified = await typed(home.env, "audit verify");
    expect(verified.out).toContain("witness witness.example.test has cosigned 5 of them");
    expect((await typed(home.env, "doctor")).out).toContain("has cosigned 5 of 5 entries");
  });

  test("is carried into what is handed out: proof, package and certificate lead to a head that it has cosigned", async () => {
    const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }]);
    const { json: head } = await typedJson(home.env, "audit checkpoint");
    const witness = await serve(newFolder(), [head.trailKey]);
    configure(home, witness.line);
    const id = await approvedErasure(home);
    await succeeding(home, "case", "run", id, ...sure(id));
    await endTasks(home, id);
    const { json } = await typedJson(home.env, ["case", "certificate", id]);
    expect(json.certificate.witnesses).toEqual([{ name: "witness.example.test", key: witness.key }]);
    const proof = readFileSync(join(json.certificate.folder, "certificate.tlog-proof"), "utf8");
    const note = proof.slice(proof.indexOf("\n\n") + 2);
    const verifiers = [parseVerifierKey(head.trailKey), parseCosignatureKey(witness.key)].filter(
      (one) => one !== undefined,
    );
    expect(openCheckpoint(note, { verifiers })?.signatures).toHaveLength(2);
  });

  test("that cannot be asked keeps no other from it, and the schedule says so", async () => {
    const home = await homeWithCase();
    const witness = await serve(newFolder(), [home.trailKey]);
    const gone = await serve(newFolder(), [home.trailKey]);
    await gone.stop();
    configure(home, gone.line, witness.line);
    const { code, json } = await typedJson(home.env, "work");
    expect(code).toBe(1);
    expect(json.witnesses).toEqual([
      { witness: "witness.example.test", why: "the witness could not be asked" },
      { witness: "witness.example.test", entries: 4 },
    ]);
  });

  test("shows that a home was rolled back, also to a workstation that sees it for the first time", async () => {
    const home = await homeWithCase();
    const copy = readFileSync(home.home.database);
    await openCase(home, "access", [], "later@example.test");
    const witness = await serve(newFolder(), [home.trailKey]);
    configure(home, witness.line);
    expect((await typed(home.env, "audit witness")).code).toBe(0);
    for (const end of ["-wal", "-shm"]) rmSync(`${home.home.database}${end}`, { force: true });
    writeFileSync(home.home.database, copy);
    const elsewhere = { ...home.env, XDG_STATE_HOME: newFolder() };
    const verified = await typed(elsewhere, "audit verify");
    expect(verified.code).toBe(1);
    expect(verified.out).toContain("has cosigned 5 entries that are not in this audit trail");
    expect((await typed(elsewhere, "doctor")).out).toContain("NOT in this audit trail");
  });

  test("is named in a line that the configuration can read, or the line is named", async () => {
    const home = await homeWithCase();
    configure(home, "witness.example.test");
    const said = await typed(home.env, "audit witness");
    expect(said).toMatchObject({ code: 1 });
    expect(said.err).toMatch(/oubli\.config\.yaml:\d+: witness/);
  });

  test("is needed: none in the configuration and none named is said", async () => {
    const home = await homeWithCase();
    expect(await typed(home.env, "audit witness")).toMatchObject({
      code: 2,
      err: expect.stringContaining("none stands in the configuration"),
    });
  });
});

describe("a git remote as a witness", () => {
  function remote(): string {
    const folder = join(newFolder(), "trail.git");
    execFileSync("git", ["init", "--quiet", "--bare", folder]);
    return folder;
  }

  const at = (folder: string, ...args: readonly string[]) =>
    execFileSync("git", ["-C", folder, ...args]).toString();

  test("keeps each head as a commit on top of the one before, which git itself shows", async () => {
    const home = await homeWithCase();
    const folder = remote();
    configure(home, `git ${folder}`);
    expect((await typed(home.env, "audit witness")).code).toBe(0);
    await openCase(home, "access", [], "later@example.test");
    const worked = await typedJson(home.env, "work");
    expect(worked.json.witnesses).toEqual([{ witness: `git ${folder}`, entries: 5 }]);
    expect((await typed(home.env, "work")).out).toContain("nothing is due");
    expect(at(folder, "log", "--format=%s", "oubli-trail").trim().split("\n")).toEqual([
      "5 entries",
      "4 entries",
    ]);
    const { json } = await typedJson(home.env, "audit checkpoint");
    expect(at(folder, "show", "oubli-trail:checkpoint")).toBe(json.checkpoint);
    expect((await typed(home.env, "audit verify")).out).toContain("holds 5 of them");
  });

  test("shows that the home was rolled back, and takes nothing that does not continue", async () => {
    const home = await homeWithCase();
    const folder = remote();
    configure(home, `git ${folder}`);
    const copy = readFileSync(home.home.database);
    await openCase(home, "access", [], "later@example.test");
    expect((await typed(home.env, "audit witness")).code).toBe(0);
    for (const end of ["-wal", "-shm"]) rmSync(`${home.home.database}${end}`, { force: true });
    writeFileSync(home.home.database, copy);
    rmSync(join(home.home.folder, "cosigned"), { recursive: true });
    const refused = await typed({ ...home.env, XDG_STATE_HOME: newFolder() }, "audit witness");
    expect(refused.code).toBe(1);
    expect(refused.out).toContain("holds a head that is not part of this audit trail");
    expect(at(folder, "log", "--format=%s", "oubli-trail").trim()).toBe("5 entries");
  });

  test("that cannot be reached is said, and a password in its address is not repeated", async () => {
    const home = await homeWithCase();
    configure(home, "git http://somebody:hidden@127.0.0.1:9/trail.git");
    const said = await typed(home.env, "audit witness");
    expect(said.code).toBe(1);
    expect(said.out).toContain("cannot be reached");
    expect(said.out + said.err).not.toContain("hidden");
  });
});

describe("the witness of our own", () => {
  test("keeps what it has seen, and its key, when it is stopped and started again", async () => {
    const home = await homeWithCase();
    const folder = newFolder();
    const first = await serve(folder, [home.trailKey]);
    configure(home, first.line);
    const copy = readFileSync(home.home.database);
    await openCase(home, "access", [], "later@example.test");
    expect((await typed(home.env, "audit witness")).code).toBe(0);
    expect(await first.stop()).toBe(0);
    const again = await serve(folder, [home.trailKey]);
    expect(again.key).toBe(first.key);
    // The same trail, an entry shorter, in a home that has forgotten everything.
    for (const end of ["-wal", "-shm"]) rmSync(`${home.home.database}${end}`, { force: true });
    writeFileSync(home.home.database, copy);
    for (const name of ["cosigned", ".local"]) rmSync(join(home.home.folder, name), { recursive: true });
    const refused = await typed(home.env, ["audit", "witness", "--url", again.url, "--key", again.key]);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("the witness has seen 5 entries, and this trail has 4");
  });

  test("is one process at a time", async () => {
    const home = await homeWithCase();
    const folder = newFolder();
    const first = await serve(folder, [home.trailKey]);
    const second = await typed({}, [
      "witness",
      "serve",
      "--log",
      home.trailKey,
      "--port",
      "0",
      "--folder",
      folder,
    ]);
    expect(second).toMatchObject({ code: 1, err: expect.stringContaining("is this witness already") });
    await first.stop();
    await (await serve(folder, [home.trailKey])).stop();
  });

  test("knows only the logs it was told, and takes no key that is none", async () => {
    const [home, other] = [await homeWithCase(), await homeWithCase()];
    const witness = await serve(newFolder(), [other.trailKey]);
    const refused = await typed(home.env, ["audit", "witness", "--url", witness.url, "--key", witness.key]);
    expect(refused.err).toContain("status 404");
    const bad = await typed({}, ["witness", "serve", "--log", "no-key", "--folder", newFolder()]);
    expect(bad).toMatchObject({ code: 2 });
  });

  test("stops although somebody holds a connection without saying anything", async () => {
    const home = await homeWithCase();
    const witness = await serve(newFolder(), [home.trailKey]);
    const socket = connect(Number(new URL(witness.url).port), "127.0.0.1");
    onTestFinished(() => void socket.destroy());
    socket.on("error", () => {});
    await new Promise((resolve) => socket.once("connect", resolve));
    expect(await witness.stop()).toBe(0);
  }, 20_000);
});
