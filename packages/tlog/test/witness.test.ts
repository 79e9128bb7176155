import { describe, expect, test } from "vitest";
import {
  type AddCheckpointRequest,
  answerAddCheckpoint,
  askWitness,
  createMemoryWitnessStorage,
  formatAddCheckpointRequest,
  generateCosigner,
  generateSigner,
  openNote,
  parseAddCheckpointRequest,
  proveConsistency,
  signCheckpoint,
  type Witness,
  type WitnessStorage,
} from "../src/index.ts";
import { formatSignatureLine } from "../src/note.ts";
import { aLogOf } from "./a-log.ts";

const log = generateSigner("log.example");
const cosigner = generateCosigner("witness.example", () => 1_700_000_000_000);
const history = aLogOf(20);
const other = aLogOf(0);

const aWitness = (storage: WitnessStorage = createMemoryWitnessStorage()): Witness => ({
  verifiersOf: (origin) => (origin === "log.example" ? [log.verifier] : undefined),
  signers: [cosigner],
  storage,
});

const head = (size: number, root: Uint8Array = history.rootAt(size), origin = "log.example", signer = log) =>
  signCheckpoint({ origin, size, root }, [signer]);

const proofBetween = (from: number, to: number) =>
  from === 0 ? [] : proveConsistency({ from, to }, history.nodeAt);

const grow = (from: number, to: number) =>
  formatAddCheckpointRequest({ oldSize: from, proof: proofBetween(from, to), checkpoint: head(to) });

describe("a request to a witness", () => {
  test("comes back from its text", () => {
    const request = { oldSize: 3, proof: proofBetween(3, 20), checkpoint: head(20) };
    expect(parseAddCheckpointRequest(formatAddCheckpointRequest(request))).toEqual(request);
  });

  const good = grow(3, 20);
  test.each([
    ["nothing", ""],
    ["no old size", good.replace("old 3", "old ")],
    ["a leading zero", good.replace("old 3", "old 03")],
    ["another word", good.replace("old", "new")],
    ["two spaces", good.replace("old ", "old  ")],
    ["a hash of three bytes", good.replace("\n", "\nAAAA\n")],
    ["a line that is no base64", good.replace("\n", "\nhello!\n")],
    ["nothing before the checkpoint", good.slice(good.indexOf("\n\n"))],
    ["no empty line", good.replace("\n\n", "\n")],
    ["64 hashes", good.replace("\n", `\n${`${"A".repeat(43)}=\n`.repeat(64)}`)],
    ["no signature", good.split("\u2014")[0] ?? ""],
    ["Windows line ends", good.replaceAll("\n", "\r\n")],
  ])("is not read with %s", (_name, text) => expect(parseAddCheckpointRequest(text)).toBeUndefined());

  test("cannot be made of what could not be read", () => {
    const good = { oldSize: 0, proof: [], checkpoint: head(20) };
    const writing = (change: Partial<AddCheckpointRequest>) => () =>
      formatAddCheckpointRequest({ ...good, ...change });
    expect(writing({ oldSize: -1 })).toThrow("a whole number from 0");
    expect(writing({ proof: [new Uint8Array(31)] })).toThrow("hashes of 32 bytes");
    expect(writing({ proof: Array(64).fill(new Uint8Array(32)) })).toThrow("at most 63 hashes");
    expect(writing({ checkpoint: "x" })).toThrow("no signed note");
  });

  test("may have as many hashes as a tree of 2^63 entries is high", () => {
    const request = { oldSize: 3, proof: Array(63).fill(new Uint8Array(32)), checkpoint: head(20) };
    expect(parseAddCheckpointRequest(formatAddCheckpointRequest(request))).toEqual(request);
  });
});

describe("a witness", () => {
  test("cosigns a log it sees for the first time, then only what extends it", async () => {
    const witness = aWitness();
    const first = await answerAddCheckpoint(witness, grow(0, 7));
    expect(first.status).toBe(200);
    expect(openNote(head(7) + first.body, [cosigner.verifier])?.signatures).toEqual([
      { name: cosigner.name, keyId: cosigner.keyId, time: 1_700_000_000 },
    ]);
    expect((await answerAddCheckpoint(witness, grow(7, 20))).status).toBe(200);
    expect(await witness.storage.latest("log.example")).toEqual({ size: 20, root: history.root });
  });

  test("cosigns the same head again", async () => {
    const witness = aWitness();
    await answerAddCheckpoint(witness, grow(0, 7));
    expect((await answerAddCheckpoint(witness, grow(7, 7))).status).toBe(200);
  });

  test("answers another old size with its own", async () => {
    const witness = aWitness();
    await answerAddCheckpoint(witness, grow(0, 7));
    const expected = { status: 409, contentType: "text/x.tlog.size", body: "7\n" };
    expect(await answerAddCheckpoint(witness, grow(0, 20))).toEqual(expected);
    expect(await answerAddCheckpoint(witness, grow(3, 5))).toEqual(expected);
  });

  test("refuses a second root for a size it has seen", async () => {
    const witness = aWitness();
    await answerAddCheckpoint(witness, grow(0, 7));
    const fork = formatAddCheckpointRequest({
      oldSize: 7,
      proof: [],
      checkpoint: head(7, history.rootAt(8)),
    });
    expect(await answerAddCheckpoint(witness, fork)).toMatchObject({
      status: 409,
      contentType: "text/plain; charset=utf-8",
    });
    expect(await witness.storage.latest("log.example")).toEqual({ size: 7, root: history.rootAt(7) });
  });

  test("knows the root of the empty log", async () => {
    const empty = (root: Uint8Array) =>
      formatAddCheckpointRequest({ oldSize: 0, proof: [], checkpoint: head(0, root) });
    expect((await answerAddCheckpoint(aWitness(), empty(other.root))).status).toBe(200);
    expect((await answerAddCheckpoint(aWitness(), empty(history.root))).status).toBe(409);
  });

  test.each([
    ["with a proof of another pair", 7, 20, proofBetween(6, 20)],
    ["without a proof", 7, 20, []],
    ["with a proof too many for the same size", 7, 7, proofBetween(6, 20)],
    ["with a proof from nothing", 0, 7, proofBetween(3, 20)],
  ])("does not cosign %s, and remembers nothing of it", async (_name, from, to, proof) => {
    const witness = aWitness();
    if (from > 0) await answerAddCheckpoint(witness, grow(0, from));
    const body = formatAddCheckpointRequest({ oldSize: from, proof, checkpoint: head(to) });
    expect((await answerAddCheckpoint(witness, body)).status).toBe(422);
    expect((await witness.storage.latest("log.example"))?.size ?? 0).toBe(from);
  });

  test("does not know every log, nor every key of those it knows", async () => {
    const ask = (checkpoint: string) =>
      answerAddCheckpoint(aWitness(), formatAddCheckpointRequest({ oldSize: 0, proof: [], checkpoint }));
    expect((await ask(head(7, history.rootAt(7), "else.example"))).status).toBe(404);
    const namesake = generateSigner("log.example");
    expect((await ask(head(7, history.rootAt(7), "log.example", namesake))).status).toBe(403);
  });

  test("refuses what is malformed or goes back", async () => {
    expect((await answerAddCheckpoint(aWitness(), "hello")).status).toBe(400);
    const backwards = formatAddCheckpointRequest({ oldSize: 9, proof: [], checkpoint: head(7) });
    expect((await answerAddCheckpoint(aWitness(), backwards)).status).toBe(400);
    const noCheckpoint = grow(0, 7).replace("\n7\n", "\n07\n");
    expect((await answerAddCheckpoint(aWitness(), noCheckpoint)).status).toBe(400);
  });

  test("of two requests at once cosigns one and tells the other", async () => {
    const storage = createMemoryWitnessStorage();
    const witness = aWitness(storage);
    const answers = await Promise.all([
      answerAddCheckpoint(witness, grow(0, 7)),
      answerAddCheckpoint(witness, grow(0, 20)),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const kept = await storage.latest("log.example");
    expect(answers.find(({ status }) => status === 409)?.body).toBe(`${kept?.size}\n`);
  });
});

describe("whoever asks a witness", () => {
  const question = { url: "https://witness.example/w/", oldSize: 0, proof: [], checkpoint: head(7) };
  const served =
    (witness: Witness): typeof globalThis.fetch =>
    async (url, init) => {
      expect([String(url), init?.method]).toEqual(["https://witness.example/w/add-checkpoint", "POST"]);
      const { status, contentType, body } = await answerAddCheckpoint(witness, String(init?.body));
      return new Response(body, { status, headers: { "content-type": contentType } });
    };
  const saying =
    (status: number, body: string): typeof globalThis.fetch =>
    async () =>
      new Response(body, { status });
  const verifiers = [cosigner.verifier];

  test("gets the checkpoint back, cosigned", async () => {
    const reply = await askWitness({ ...question, verifiers, fetch: served(aWitness()) });
    const note = reply.outcome === "cosigned" ? reply.checkpoint : "";
    expect(openNote(note, [log.verifier, cosigner.verifier])?.signatures).toHaveLength(2);
  });

  test("learns the size to ask from", async () => {
    const witness = aWitness();
    await answerAddCheckpoint(witness, grow(0, 3));
    const fetch = served(witness);
    expect(await askWitness({ ...question, verifiers, fetch })).toEqual({ outcome: "conflict", size: 3 });
    const again = { ...question, oldSize: 3, proof: proofBetween(3, 7), verifiers, fetch };
    expect((await askWitness(again)).outcome).toBe("cosigned");
  });

  test.each(["the same size with another root was seen\n", "", "7", "07\n", "7\n\n", "9007199254740992\n"])(
    "is told by %j of a conflict without a size",
    async (body) => {
      const fetch = saying(409, body);
      expect(await askWitness({ ...question, verifiers, fetch })).toEqual({ outcome: "conflict" });
    },
  );

  test("does not take more cosignatures than a note may have", async () => {
    let time = 0;
    const restless = generateCosigner("witness.example", () => 1000 * time++);
    const text = new TextEncoder().encode(`${question.checkpoint.split("\n\n")[0]}\n`);
    const lines = Array.from({ length: 100 }, () =>
      formatSignatureLine({ ...restless, signature: restless.sign(text) }),
    );
    const ask = (body: string) =>
      askWitness({ ...question, verifiers: [restless.verifier], fetch: saying(200, body) });
    expect((await ask(lines.slice(1).join(""))).outcome).toBe("cosigned");
    expect(await ask(lines.join(""))).toEqual({ outcome: "refused", status: 200 });
  });

  const stranger = generateCosigner("stranger.example");
  const lineOf = (signed: string) => `${signed.split("\n\n")[1]}`;
  test.each([
    ["an error", 500, ""],
    [
      "a cosignature by a stranger only",
      200,
      lineOf(signCheckpoint({ origin: "log.example", size: 7, root: history.rootAt(7) }, [stranger])),
    ],
    [
      "a cosignature of another head",
      200,
      lineOf(signCheckpoint({ origin: "log.example", size: 8, root: history.rootAt(8) }, [cosigner])),
    ],
    ["nothing", 200, ""],
  ])("does not take %s for an answer", async (_name, status, body) => {
    const reply = await askWitness({ ...question, verifiers, fetch: saying(status, body) });
    expect(reply).toEqual({ outcome: "refused", status });
  });

  test("can give up", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(askWitness({ ...question, url: "http://127.0.0.1:1", verifiers, signal })).rejects.toThrow(
      "enough",
    );
  });
});
