import { describe, expect, test } from "vitest";
import { signCheckpoint } from "../src/checkpoint.ts";
import { formatSignatureLine, openNote } from "../src/note.ts";
import {
  type AddCheckpointRequest,
  askWitness,
  formatAddCheckpointRequest,
  parseAddCheckpointRequest,
} from "../src/witness/add-checkpoint.ts";
import { generateCosigner } from "../src/witness/cosignature.ts";
import { answerAddCheckpoint, type Witness } from "../src/witness/witness.ts";
import { aWitness, cosigner, grow, head, history, log, proofBetween } from "./a-witness.ts";

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
    ["a line that is not base64", good.replace("\n", "\nhello!\n")],
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
    expect(writing({ checkpoint: "x" })).toThrow("not a valid signed note");
  });

  test("may have as many hashes as a tree of 2^63 entries is high", () => {
    const request = { oldSize: 3, proof: Array(63).fill(new Uint8Array(32)), checkpoint: head(20) };
    expect(parseAddCheckpointRequest(formatAddCheckpointRequest(request))).toEqual(request);
  });
});

describe("a log that asks a witness", () => {
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
      "a cosignature by an unknown key only",
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
