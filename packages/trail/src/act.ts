import { openNote, parseVerifierKey } from "@oubli/tlog";
import { canonicalJson } from "./canonical-json.ts";

const HEADER = "oubli/act/v1";

/** Where a log stood: how many entries, and the root of their tree (RFC 6962) in base64url. */
export interface LogPosition {
  readonly size: number;
  readonly root: string;
}

/** What an officer or a worker signs: what is done, as which of their acts, on top of which trail. */
export interface Act {
  readonly v: 1;
  /** The log's origin: an act of one controller means nothing to another. */
  readonly origin: string;
  readonly officer: string;
  /** Counts the acts of this officer from 1, without a gap: an act can neither be repeated nor left out. */
  readonly n: number;
  /** The event of the entry. */
  readonly action: string;
  /** Everything else that the entry says. What is personal stands there as a keyed digest. */
  readonly args: Readonly<Record<string, unknown>>;
  /** The head that was seen, which the trail must continue. */
  readonly on: LogPosition;
}

/** The text that is signed: two lines, each ending in a newline, the format and the act in canonical JSON (RFC 8785). */
export function actText(act: Act): string {
  return `${HEADER}\n${canonicalJson(act)}\n`;
}

/**
 * Reads an act out of its C2SP signed note.
 *
 * @returns `undefined` for anything but a note over an act that is signed by this key, and by no other known one.
 */
export function openAct(note: string, verifierKey: string): Act | undefined {
  const verifier = parseVerifierKey(verifierKey);
  const opened = verifier && openNote(note, [verifier]);
  if (!opened) return undefined;
  const act = actIn(opened.text);
  return act !== undefined && actText(act) === opened.text ? act : undefined;
}

/** What an act says of itself, whoever signed it; `undefined` for another text. Proves nothing. */
export function actIn(note: string): Act | undefined {
  const [header, json, end] = note.split("\n");
  if (header !== HEADER || json === undefined || end !== "") return undefined;
  const act = parsed(json);
  return isAct(act) ? act : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isAct(value: unknown): value is Act {
  if (typeof value !== "object" || value === null) return false;
  const { v, origin, officer, n, action, args, on } = value as Partial<Record<keyof Act, unknown>>;
  const texts = [origin, officer, action].every((text) => typeof text === "string");
  const isObject = (one: unknown) => typeof one === "object" && one !== null && !Array.isArray(one);
  return v === 1 && texts && Number.isSafeInteger(n) && isObject(args) && isObject(on);
}
