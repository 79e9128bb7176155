import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { CaseId } from "@oubli/model";
import { generateSigner } from "@oubli/tlog";
import { afterAll, describe, expect, test } from "vitest";
import { newKey, type OpenStore, openStore, type StoreOptions } from "../src/index.ts";
import { draft, note, searchOf } from "./support/draft.ts";
import { recorded } from "./support/recorded.ts";

const folder = mkdtempSync(join(tmpdir(), "sealing-"));
afterAll(() => rmSync(folder, { recursive: true }));

const CANARY = "canary.dana@example.test";
const signer = generateSigner("example.test/dsr-audit/test");
const homeKey = newKey();

function open(file: string, options: Partial<StoreOptions> = {}) {
  return recorded(openStore({ file, homeKey, signers: [signer], ...options }));
}

async function shred(store: OpenStore, id: CaseId): Promise<void> {
  await store.change((writer) => writer.destroyKey(id));
  await store.purge(id);
}

/** Every byte of a home: the database, its write-ahead log and its shared memory. */
function bytesOf(file: string): Buffer {
  const home = join(file, "..");
  return Buffer.concat(readdirSync(home).map((name) => readFileSync(join(home, name))));
}

async function homeWithCanary(options: Partial<StoreOptions> = {}) {
  const file = join(mkdtempSync(join(folder, "home-")), "home.db");
  const store = open(file, options);
  const id = await store.change(async (writer) => {
    const it = await writer.openCase(draft());
    await writer.seal(it.id, "subject", { identifiers: [{ kind: "email", value: CANARY }] });
    await writer.seal(it.id, "search", searchOf(Array.from({ length: 400 }, (_, n) => `${CANARY}/${n}`)));
    await writer.append({ ...note(), res: await writer.digest(it.id, "response", CANARY) });
    return it.id;
  });
  return { file, store, id };
}

describe("sealed values", () => {
  test("cannot be read in the file's bytes, nor in its write-ahead log", async () => {
    const { file, store, id } = await homeWithCanary();
    expect(await store.read((reader) => reader.unseal(id, "subject"))).toMatchObject({
      identifiers: [{ value: CANARY }],
    });
    expect(readdirSync(join(file, ".."))).toContain("home.db-wal");
    for (const form of [
      CANARY,
      "canary",
      Buffer.from(CANARY).toString("base64").slice(0, 20),
      Buffer.from(CANARY).toString("hex"),
    ])
      expect(bytesOf(file).includes(form)).toBe(false);
    await store.close();
    expect(bytesOf(file).includes("canary")).toBe(false);
    // The file is looked at rightly: what is not sealed can be read.
    expect(bytesOf(file).includes("Europe/Lisbon")).toBe(true);
  });

  test("do not open with another home's key", async () => {
    const { file, store, id } = await homeWithCanary();
    await store.close();
    const other = open(file, { homeKey: newKey() });
    await expect(other.read((reader) => reader.unseal(id, "subject"))).rejects.toMatchObject({
      code: "NOT_AUTHENTIC",
      message: "what was sealed in the store does not open with this home's key",
    });
    // Nothing that is not sealed is lost.
    expect((await other.read((reader) => reader.case(id)))?.id).toBe(id);
  });

  test.each([
    ["moved to another name", "update sealed set name = 'plan' where name = 'subject'", "plan"],
    ["moved to another case", "update sealed set case_number = 2 where name = 'subject'", "subject"],
    [
      "copied with its key to another case",
      "update case_key set wrapped = (select wrapped from case_key where case_number = 1) where case_number = 2; update sealed set case_number = 2 where name = 'subject'",
      "subject",
    ],
    [
      "with a changed byte",
      "update sealed set body = cast(substr(body, 1, length(body) - 1) || x'00' as blob) where name = 'subject'",
      "subject",
    ],
    ["cut short", "update sealed set body = substr(body, 1, 9) where name = 'subject'", "subject"],
    [
      "without one of its records",
      "delete from sealed_record where digest = (select min(digest) from sealed_record)",
      "search",
    ],
    [
      "with one record in the place of another",
      "update sealed_record set body = (select body from sealed_record order by digest desc limit 1) where digest = (select min(digest) from sealed_record)",
      "search",
    ],
    ["with the records of another value", "update sealed_record set name = 'verification'", "search"],
  ] as const)("do not open %s", async (what, sql, name) => {
    const { file, store, id } = await homeWithCanary();
    const other = await store.change((writer) => writer.openCase(draft()));
    await store.close();
    const raw = new DatabaseSync(file);
    raw.exec(sql);
    raw.close();
    const moved = what.includes("case") ? other.id : id;
    const opening = open(file).read((reader) => reader.unseal(moved, name));
    await expect(opening).rejects.toMatchObject({ code: "NOT_AUTHENTIC" });
  });
});

test("of records that are sealed again, only what is new is written", async () => {
  const { file, store, id } = await homeWithCanary();
  const stored = () => {
    const raw = new DatabaseSync(file, { readOnly: true });
    const rows = raw.prepare("select body from sealed_record order by digest").all();
    raw.close();
    return rows.map(({ body }) => Buffer.from(body as Uint8Array).toString("hex"));
  };
  const before = stored();
  const names = Array.from({ length: 400 }, (_, n) => `${CANARY}/${n}`);
  const now = searchOf([...names.slice(1), `${CANARY}/new`]);
  await store.change((writer) => writer.seal(id, "search", now));
  const after = stored();
  expect(after.filter((body) => before.includes(body))).toHaveLength(399);
  expect(after).toHaveLength(400);
  expect(await store.read((reader) => reader.unseal(id, "search"))).toEqual(now);
});

describe("shredding a case", () => {
  test("makes everything about it unreadable, in the bytes of every file too, and leaves the proofs as they were", async () => {
    const { file, store, id } = await homeWithCanary();
    const raw = new DatabaseSync(file, { readOnly: true });
    const secrets = [
      ...raw.prepare("select wrapped as bytes from case_key").all(),
      ...raw.prepare("select body as bytes from sealed").all(),
      ...raw.prepare("select body as bytes from sealed_record").all(),
    ].map((row) => Buffer.from(row.bytes as Uint8Array));
    raw.close();
    // Long values lie in pieces on several pages: each piece is looked for.
    const pieces = secrets.flatMap((secret) =>
      Array.from({ length: Math.ceil(secret.length / 400) }, (_, at) =>
        secret.subarray(at * 400, at * 400 + 32),
      ),
    );
    const present = (piece: Buffer) => bytesOf(file).includes(piece);
    expect(secrets).toHaveLength(403);
    expect(pieces.filter(present).length).toBeGreaterThan(pieces.length * 0.8);
    const before = await store.audit.size();

    await shred(store, id);

    expect(pieces.filter(present)).toEqual([]);
    expect(
      await store.read(async (reader) => [
        await reader.unseal(id, "subject"),
        await reader.unseal(id, "search"),
        await reader.digest(id, "response", CANARY),
      ]),
    ).toEqual([undefined, undefined, ""]);
    expect((await store.read((reader) => reader.case(id)))?.id).toBe(id);
    expect(await store.audit.verify([signer.verifier])).toMatchObject({ ok: true, size: before + 1 });
    await expect(store.change((writer) => writer.seal(id, "ending/t1", "too late"))).rejects.toThrow(
      "was destroyed",
    );
    await shred(store, id);
    await store.close();
    expect(pieces.filter(present)).toEqual([]);
  });

  test("leaves other cases as they were", async () => {
    const { store, id } = await homeWithCanary();
    const other = await store.change(async (writer) => {
      const it = await writer.openCase(draft());
      await writer.seal(it.id, "ending/t1", "theirs");
      return it.id;
    });
    await shred(store, id);
    expect(await store.read((reader) => reader.unseal(other, "ending/t1"))).toBe("theirs");
  });

  test("says so when another process that is reading keeps old bytes alive", async () => {
    const { file, store, id } = await homeWithCanary({ busyMs: 1 });
    const reading = new DatabaseSync(file);
    reading.exec("begin; select * from case_file;");
    await expect(shred(store, id)).rejects.toMatchObject({ code: "STORAGE" });
    reading.exec("commit");
    reading.close();
    await shred(store, id);
    expect(readFileSync(`${file}-wal`).length).toBe(0);
  });
});
