import { once } from "node:events";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { homedir, hostname } from "node:os";
import { join } from "node:path";
import { OubliError } from "@oubli/model";
import { type Ed25519Verifier, parseVerifierKey } from "@oubli/tlog";
import {
  type Cosigner,
  createWitnessFolder,
  createWitnessServer,
  formatCosignatureKey,
  formatCosignerKey,
  generateCosigner,
  parseCosignerKey,
  type Witness,
} from "@oubli/tlog/witness";
import { isAlive } from "./alive.ts";
import { makePrivateFolder, readIfThere, writePrivateFile } from "./home.ts";

/*
 * A small witness of our own, for somebody who is not the controller. It remembers one head for each log it knows, on the disk before
 * it answers, and cosigns only what continues that. It needs no home and knows no entry.
 */

type Env = Readonly<Record<string, string | undefined>>;

/** A witness that is open: the handler of a server can be made of it. */
export interface OpenWitness {
  readonly witness: Witness;
  /** Its public key. */
  readonly key: string;
  /** Lets another process open it. */
  close(): void;
}

/** Where a witness keeps its key and what it has seen. */
export function witnessFolder(env: Env): string {
  const data = env.XDG_DATA_HOME || join(env.HOME || homedir(), ".local", "share");
  return join(data, "oubli-witness");
}

/**
 * Opens a witness, making its key at the first time.
 *
 * @param logs Public keys of the logs it knows; a log whose key is being replaced has two.
 * @throws {OubliError} `USAGE` for a key that is none, `STORAGE` while another process has it open, `SETUP` for a damaged key.
 */
export function openWitness(
  folder: string,
  { name, logs }: { readonly name?: string; readonly logs: readonly string[] },
): OpenWitness {
  const known = knownLogs(logs);
  makePrivateFolder(folder);
  const release = lock(join(folder, "lock"));
  try {
    const signer = signerIn(join(folder, "witness.key"), name ?? `witness.${hostname()}`);
    return {
      witness: {
        verifiersOf: (origin) => known.get(origin),
        signers: [signer],
        storage: createWitnessFolder(join(folder, "seen")),
      },
      key: formatCosignatureKey(signer.verifier),
      close: release,
    };
  } catch (error) {
    release();
    throw error;
  }
}

function knownLogs(keys: readonly string[]): ReadonlyMap<string, readonly Ed25519Verifier[]> {
  const known = new Map<string, Ed25519Verifier[]>();
  for (const text of keys) {
    const verifier = parseVerifierKey(text.trim());
    if (!verifier) throw new OubliError("USAGE", "the key of a log is not one that can be trusted");
    known.set(verifier.name, [...(known.get(verifier.name) ?? []), verifier]);
  }
  return known;
}

function signerIn(file: string, name: string): Cosigner {
  const text = readIfThere(file);
  if (text === undefined) {
    const made = generateCosigner(name);
    writePrivateFile(file, `${formatCosignerKey(made)}\n`, { durable: true });
    return made;
  }
  const signer = parseCosignerKey(text.trim());
  if (signer) return signer;
  throw new OubliError("SETUP", "the key of the witness is damaged", {
    hint: "restore it from a backup; if there is none, begin anew in another folder: a new witness has seen nothing",
  });
}

/** Two processes would each remember something else, and cosign two histories. @returns What lets it go. */
function lock(file: string): () => void {
  for (;;) {
    try {
      writeFileSync(file, `${process.pid}\n`, { mode: 0o600, flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      if (isAlive(Number(readFileSync(file, "utf8"))))
        throw new OubliError("STORAGE", "another process is this witness already", {
          hint: "stop it first, or choose another folder",
        });
      rmSync(file, { force: true });
    }
  }
}

// What is on its way when it is told to stop gets so long to end.
const STOP_MS = 5_000;

/**
 * Answers over HTTP until the signal comes; what is on its way ends first.
 * @param ready Told the address once it is listened at.
 */
export async function serveWitness(
  { witness }: OpenWitness,
  at: { readonly host: string; readonly port: number; readonly signal: AbortSignal },
  ready: (url: string) => void,
): Promise<void> {
  const server = createWitnessServer(witness);
  try {
    server.listen(at.port, at.host);
    await once(server, "listening");
  } catch (cause) {
    throw new OubliError("USAGE", `nothing can listen at ${at.host}:${at.port}`, {
      hint: "choose another port or address",
      cause,
    });
  }
  const { address, port, family } = server.address() as AddressInfo;
  ready(`http://${family === "IPv6" ? `[${address}]` : address}:${port}`);
  if (!at.signal.aborted) await once(at.signal, "abort");
  await stop(server);
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), STOP_MS);
  await closed;
  clearTimeout(late);
}
