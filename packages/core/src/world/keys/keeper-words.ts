import { type OfficerId, parseOfficerId } from "@oubli/model";

/** Which key, in which home on this computer. */
export interface KeptKey {
  /** The folder of the home, without links in it. */
  readonly home: string;
  readonly officer: OfficerId;
}

/** What the keeper of open keys is asked: one line of JSON. */
export type KeeperQuestion =
  | { readonly do: "list" }
  /** For what reads: the home's key. */
  | ({ readonly do: "open" } & KeptKey)
  /** The officer's key itself is never handed out. */
  | ({ readonly do: "sign"; readonly text: string } & KeptKey)
  | ({ readonly do: "keep" } & Keeping)
  | { readonly do: "lock" };

/** A key to be kept open. */
export interface Keeping extends KeptKey {
  /** As the key file says it. */
  readonly signer: string;
  /** 32 bytes in base64. */
  readonly homeKey: string;
  /** How long from now, in milliseconds. */
  readonly forMs: number;
}

/** What it answers, one line as well. `no`: it does not hold that key. */
export type KeeperAnswer =
  | { readonly is: "no" }
  | { readonly is: "done" }
  | { readonly is: "listed"; readonly kept: readonly (KeptKey & { readonly leftMs: number })[] }
  | { readonly is: "opened"; readonly homeKey: string; readonly leftMs: number }
  | { readonly is: "signed"; readonly note: string };

/** Reads a question; `undefined` for anything else. Only this user can ask, and even so nothing is taken on trust. */
export function readQuestion(line: string): KeeperQuestion | undefined {
  const said = parse(line);
  const { home, officer: id, text, signer, homeKey, forMs } = said;
  if (said.do === "list" || said.do === "lock") return { do: said.do };
  const officer = typeof id === "string" ? parseOfficerId(id) : undefined;
  if (typeof home !== "string" || officer === undefined) return undefined;
  if (said.do === "open") return { do: "open", home, officer };
  if (said.do === "sign" && typeof text === "string") return { do: "sign", home, officer, text };
  if (said.do !== "keep" || typeof signer !== "string" || typeof homeKey !== "string") return undefined;
  if (typeof forMs !== "number" || !(forMs > 0)) return undefined;
  return { do: "keep", home, officer, signer, homeKey, forMs };
}

/** Reads what a program was told to keep open when it was started. */
export function readKeeping(line: string): Keeping | undefined {
  const question = readQuestion(JSON.stringify({ ...parse(line), do: "keep" }));
  return question?.do === "keep" ? question : undefined;
}

function parse(line: string): Readonly<Record<string, unknown>> {
  try {
    const said: unknown = JSON.parse(line);
    return typeof said === "object" && said !== null ? { ...said } : {};
  } catch {
    return {};
  }
}
