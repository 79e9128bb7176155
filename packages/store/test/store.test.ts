import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { caseIdOf, OubliError } from "@oubli/model";
import { generateSigner } from "@oubli/tlog";
import { leafHash, verifyInclusion } from "@oubli/tlog/tree";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { newKey, type OpenStore, openStore, type StoreOptions } from "../src/index.ts";
import { storeContract } from "./support/contract.ts";
import { AT, draft, note } from "./support/draft.ts";
import { recorded } from "./support/recorded.ts";

const folder = mkdtempSync(join(tmpdir(), "store-"));
afterAll(() => rmSync(folder, { recursive: true }));

const homeKey = newKey();
const signer = generateSigner("example.test/dsr-audit/test");
let files = 0;

function newFile(): string {
  files += 1;
  return join(folder, `home-${files}.db`);
}

function open(file = newFile(), key = homeKey, options: Partial<StoreOptions> = {}): OpenStore {
  return recorded(openStore({ file, homeKey: key, signers: [signer], ...options }));
}

storeContract("the store in memory", async (options) => open(":memory:", homeKey, options));
storeContract("the store in a file", async (options) => open(newFile(), homeKey, options));

describe("a home's file", () => {
  test("keeps everything when it is closed and opened again", async () => {
    const file = newFile();
    const first = open(file);
    const it = await first.change(async (writer) => {
      const opened = await writer.openCase(draft());
      await writer.seal(opened.id, "subject", { identifiers: [{ kind: "email", value: "a@example.test" }] });
      await writer.append(note());
      return opened;
    });
    const checkpoint = await first.audit.checkpoint();
    await first.close();

    const second = open(file);
    expect(await second.read((reader) => reader.case(it.id))).toEqual(it);
    expect(await second.read((reader) => reader.unseal(it.id, "subject"))).toEqual({
      identifiers: [{ kind: "email", value: "a@example.test" }],
    });
    expect(await second.audit.checkpoint()).toBe(checkpoint);
    expect(await second.change((writer) => writer.append(note()))).toEqual({ index: 2 });
    expect((await second.change((writer) => writer.openCase(draft()))).id).toBe("C-2");
    expect(await second.audit.verify([signer.verifier])).toMatchObject({ ok: true, size: 4 });
    await second.close();
  });

  test("is its owner's alone", async () => {
    const file = newFile();
    const store = open(file);
    await store.change((writer) => writer.append(note()));
    for (const name of [file, `${file}-wal`, `${file}-shm`]) expect(statSync(name).mode & 0o077).toBe(0);
    await store.close();
  });

  test("a number that was given is not given again, not even after its case was undone", async () => {
    const store = open();
    await store.change((writer) => writer.openCase(draft()));
    await store
      .change(async (writer) => {
        await writer.openCase(draft());
        throw new Error("undone");
      })
      .catch(() => {});
    expect((await store.change((writer) => writer.openCase(draft()))).id).toBe("C-2");
  });
});

describe("the audit trail", () => {
  async function withEntries(count: number) {
    const file = newFile();
    const store = open(file);
    for (let n = 0; n < count; n += 1)
      await store.change((writer) => writer.append(note("officer.added", n)));
    return { file, store };
  }

  test("is empty and without a checkpoint at first", async () => {
    const store = open();
    expect([
      await store.audit.size(),
      await store.audit.checkpoint(),
      await store.audit.entries(0, 9),
    ]).toEqual([0, undefined, []]);
    expect(await store.audit.verify([signer.verifier])).toMatchObject({ ok: false, reason: "no-head" });
  });

  test("verifies with the log's key and with no other, at every size", async () => {
    const store = open();
    for (let size = 1; size <= 20; size += 1) {
      await store.change((writer) => writer.append(note("officer.added", size)));
      expect(await store.audit.verify([signer.verifier])).toMatchObject({ ok: true, size });
    }
    const stranger = generateSigner(signer.name).verifier;
    expect(await store.audit.verify([stranger])).toMatchObject({ ok: false, reason: "head-rejected" });
  });

  test("is signed by both keys while one is being replaced, and by no other afterwards", async () => {
    const { file, store } = await withEntries(2);
    const next = generateSigner(signer.name);
    const holds = async () =>
      Promise.all([signer, next].map(async ({ verifier }) => (await store.audit.verify([verifier])).ok));
    expect(await store.changeKeys([next, signer], (writer) => writer.append(note()))).toEqual({ index: 2 });
    expect([
      await holds(),
      await store.audit.isSignedBy([next.verifier, signer.verifier]),
      await store.audit.isSignedBy([next.verifier]),
    ]).toEqual([[true, true], true, false]);
    await store.change((writer) => writer.append(note()));
    expect(await holds()).toEqual([true, true]);
    await expect(open(file).change((writer) => writer.append(note()))).rejects.toMatchObject({
      code: "SETUP",
    });
    await store.changeKeys([next], (writer) => writer.append(note()));
    await store.change((writer) => writer.append(note()));
    expect([await holds(), await store.audit.size()]).toEqual([[false, true], 6]);
  });

  test("keeps its keys when the change of them fails", async () => {
    const { store } = await withEntries(1);
    const failed = store.changeKeys([generateSigner(signer.name), signer], async (writer) => {
      await writer.append(note());
      throw new Error("undone");
    });
    await expect(failed).rejects.toThrow("undone");
    await store.change((writer) => writer.append(note()));
    expect([await store.audit.isSignedBy([signer.verifier]), await store.audit.size()]).toEqual([true, 2]);
  });

  test("proves each entry against the signed root", async () => {
    const { store } = await withEntries(11);
    const verified = await store.audit.verify([signer.verifier]);
    if (!verified.ok) throw new Error(verified.reason);
    for (let index = 0; index < 11; index += 1) {
      const proof = await store.audit.proveInclusion(index);
      const [entry = new Uint8Array()] = await store.audit.entriesAt([index]);
      const claim = {
        index,
        size: 11,
        leafHash: leafHash(entry),
        root: verified.root,
        proof,
      };
      expect(verifyInclusion(claim)).toBe(true);
      expect(verifyInclusion({ ...claim, index: (index + 1) % 11 })).toBe(false);
    }
    await expect(store.audit.entriesAt([11])).rejects.toThrow(RangeError);
    await expect(store.audit.proveInclusion(11)).rejects.toThrow(RangeError);
  });

  test.each<[string, string, object]>([
    [
      "a changed byte",
      "update log_entry set body = cast(replace(cast(body as text), '\"n\":3', '\"n\":4') as blob) where idx = 3",
      { index: 3 },
    ],
    [
      "a changed byte in the first of two",
      "update log_entry set body = x'7b7d' where idx in (2, 5)",
      { index: 2 },
    ],
    [
      "an entry that was taken out",
      "delete from log_entry where idx = 4",
      { reason: "entry-missing", index: 4 },
    ],
    [
      "a hash that was changed with its entry",
      "update tree_node set hash = zeroblob(32) where level = 0 and idx = 6",
      { index: 6 },
    ],
    ["a head that was cut", "update log_head set size = 5", { reason: "size-altered" }],
    [
      "two entries that changed places",
      "update log_entry set body = (select body from log_entry as other where other.idx = 15 - log_entry.idx) where idx in (7, 8)",
      { index: 7 },
    ],
  ])("names what is wrong: %s", async (_what, sql, found) => {
    const { file, store } = await withEntries(12);
    await store.close();
    const raw = new DatabaseSync(file);
    raw.exec(sql);
    raw.close();
    const result = await open(file).audit.verify([signer.verifier]);
    expect(result).toMatchObject({ ok: false, ...found });
  });

  test("is searched newest first, without regard to case, and no sign in a word means anything else", async () => {
    const store = open();
    const names = ["residual-risk.accepted", "step.started", "step.returned"] as const;
    await store.change(async (writer) => {
      for (const [n, ev] of names.entries()) await writer.append(note(ev, n));
      await writer.append({ ...note("step.started", 3), step: "s_3" });
    });
    const search = (...words: string[]) => store.audit.search(words, 0, 1_000);
    expect(await search("STEP")).toEqual([3, 2, 1]);
    expect(await search("step", "started")).toEqual([3, 1]);
    expect(await search("s_3")).toEqual([3]);
    expect(await search("s%d")).toEqual([]);
    expect(await search("step.s_arted")).toEqual([]);
    expect(await search("\\")).toEqual([]);
    expect(await search("'")).toEqual([]);
    expect(await search()).toEqual([3, 2, 1, 0]);
    expect(await store.audit.search(["step"], 1, 3)).toEqual([2, 1]);
    await store.close();
  });

  test("its entries are canonical JSON", async () => {
    const store = open();
    await store.change((writer) => writer.append({ v: 2, ev: "trail.created", at: AT, actor: "system" }));
    const text = new TextDecoder().decode((await store.audit.entriesAt([0]))[0]);
    expect(text).toBe(
      `{"actor":"system","at":"${AT}","ev":"trail.created","root":"${"A".repeat(43)}","v":2}`,
    );
  });
});

describe("a change", () => {
  test("that did not append signs no new head", async () => {
    const store = open();
    await store.change((writer) => writer.append(note()));
    const head = await store.audit.checkpoint();
    await store.change(async (writer) => writer.reschedule(caseIdOf(1)));
    expect(await store.audit.checkpoint()).toBe(head);
  });

  test("of a row that decides, without an entry that says so, throws and changes nothing", async () => {
    const store = openStore({ file: newFile(), homeKey, signers: [signer] });
    await expect(store.change((writer) => writer.openCase(draft()))).rejects.toThrow("without an entry");
    expect(await store.read((reader) => reader.cases())).toEqual([]);
  });

  test("with a value no JSON can hold throws and changes nothing", async () => {
    const store = open();
    const entry = { ...note(), n: Number.NaN };
    await expect(store.change((writer) => writer.append(entry))).rejects.toThrow();
    expect(await store.audit.size()).toBe(0);
  });
});

test("a runner whose time ran out is replaced, and learns it when it speaks again", async () => {
  const file = newFile();
  const store = open(file);
  const first = await store.becomeRunner(caseIdOf(1));
  const raw = new DatabaseSync(file);
  raw.exec("update work set until = unixepoch('subsec') - 0.001");
  raw.close();
  const second = await store.becomeRunner(caseIdOf(1));
  await expect(first.renew()).rejects.toMatchObject({
    code: "NOT_ALLOWED",
    message: "another process has taken over C-1",
  });
  // The one that was replaced gives back nothing that is not its own.
  await first.release();
  await second.renew();
  await second.release();
});

test("what names no person is read while the keys are locked, and nothing is changed", async () => {
  const file = newFile();
  const id = await open(file).change(async (writer) => {
    await writer.append(note());
    return (await writer.openCase(draft())).id;
  });
  const locked = () => {
    throw new OubliError("NOT_ALLOWED", "locked");
  };
  const store = openStore({ file, homeKey: locked, signers: { verifiers: [signer.verifier], open: locked } });
  onTestFinished(() => store.close());
  const size = await store.audit.size();
  expect(await store.read((reader) => reader.isReadable(id))).toBe(true);
  expect(await store.read((reader) => reader.cases())).toHaveLength(1);
  await expect(store.read((reader) => reader.digest(id, "words", "x"))).rejects.toThrow("locked");
  await expect(store.change((writer) => writer.append(note()))).rejects.toThrow("locked");
  expect(await store.audit.size()).toBe(size);
});
