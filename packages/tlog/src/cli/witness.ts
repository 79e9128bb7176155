import { once } from "node:events";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { parseVerifierKey } from "../ed25519.ts";
import type { NoteVerifier } from "../note.ts";
import { parseDecimal } from "../text.ts";
import { formatCosignatureKey, parseCosignerKey } from "../witness/cosignature.ts";
import { createWitnessFolder, createWitnessServer } from "../witness/witness.ts";
import { type Command, readArgs, UsageError } from "./command.ts";

/** Runs a witness on this machine until it is told to stop. */
export const witness: Command = {
  name: "witness",
  usage: "witness --port <n> --key-file <file> --state <folder> --log <vkey>...",
  summary: "cosign what logs publish, on 127.0.0.1, until stopped; a log's origin is its key's name",
  run: async (argv, { print, signal }) => {
    const args = readArgs(argv, { positionals: [], strings: ["port", "key-file", "state", "log"] });
    const port = parseDecimal(args.one("port"));
    if (port === undefined || port > 65_535) throw new UsageError("--port is a number from 0 to 65535");
    const logs = knownLogs(args.many("log"));
    const state = args.one("state");
    const cosigner = parseCosignerKey((await readFile(args.one("key-file"), "utf8")).trimEnd());
    if (!cosigner) throw new UsageError("--key-file holds no key made by keygen --for-witness");
    const server = createWitnessServer({
      verifiersOf: (origin) => logs.get(origin),
      signers: [cosigner],
      storage: createWitnessFolder(state),
    });
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    print(`${url}\n${formatCosignatureKey(cosigner.verifier)}\n`);
    if (!signal.aborted) await once(signal, "abort");
    server.close();
    server.closeAllConnections();
    return { holds: true, text: "stopped", json: { ok: true, stopped: true } };
  },
};

function knownLogs(vkeys: readonly string[]): ReadonlyMap<string, readonly NoteVerifier[]> {
  const logs = new Map<string, NoteVerifier[]>();
  for (const vkey of vkeys) {
    const verifier = parseVerifierKey(vkey);
    if (!verifier) throw new UsageError("--log is not a key that can be trusted");
    logs.set(verifier.name, [...(logs.get(verifier.name) ?? []), verifier]);
  }
  if (logs.size === 0) throw new UsageError("--log is missing");
  return logs;
}
