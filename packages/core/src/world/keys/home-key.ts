import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type OfficerId, OubliError, parseOfficerId } from "@oubli/model";
import { KEY_BYTES } from "@oubli/store";
import type { Env } from "../env.ts";
import { type Home, makePrivateFolder, readIfThere, removeIfThere, writePrivateFile } from "../home.ts";

/*
 * The home's key wraps the cases' keys. Each holder has a copy locked for the age identity that stands in their own key: who opens
 * that, opens the home. In a demonstration it lies in the open instead.
 */

/**
 * The home's key where nothing has to be opened for it: `OUBLI_KEY` (32 bytes in base64), else a file in the open. `undefined` where
 * it is locked.
 * @throws {OubliError} `SETUP` when it is not 32 bytes in base64, or lies nowhere.
 */
export function homeKeyInTheOpen(home: Home, env: Env): Uint8Array | undefined {
  const text = env.OUBLI_KEY ?? readIfThere(openFile(home));
  if (text === undefined && holdersOf(home).length > 0) return undefined;
  const key = text === undefined ? undefined : homeKeyFrom(text);
  if (key) return key;
  throw new OubliError("SETUP", "the home's key is missing or not 32 bytes in base64", {
    hint: "set OUBLI_KEY, or restore keys/ from your backup; without it no case can be opened",
  });
}

/** Puts a new home's key in the open. */
export function writeHomeKeyInTheOpen(home: Home, key: Uint8Array): void {
  writePrivateFile(openFile(home), `${homeKeyText(key)}\n`);
}

/** Hands the home's key to a holder, by the public halves of their identities; replaces what they held. */
export async function handHomeKey(
  home: Home,
  key: Uint8Array,
  holder: OfficerId,
  recipients: readonly string[],
): Promise<void> {
  const { lockForRecipients } = await import("./age.ts");
  makePrivateFolder(join(home.keys, "home"));
  const text = await lockForRecipients(`${homeKeyText(key)}\n`, recipients);
  writePrivateFile(holderFile(home, holder), text, { replace: true, durable: true });
}

/** Takes it from a holder. What they copied before stays theirs. */
export function takeHomeKey(home: Home, holder: OfficerId): void {
  removeIfThere(holderFile(home, holder));
}

/** Who holds the home's key, by the files. */
export function holdersOf({ keys }: Home): readonly OfficerId[] {
  const folder = join(keys, "home");
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => parseOfficerId(name.replace(/\.age$/, "")) ?? []);
}

/**
 * Opens a holder's copy with their identity.
 * @throws {OubliError} `NOT_ALLOWED` when they have none; `SETUP` when it is damaged or locked for another key.
 */
export async function openHomeKey(home: Home, holder: OfficerId, identity: string): Promise<Uint8Array> {
  const file = readIfThere(holderFile(home, holder));
  if (file === undefined)
    throw new OubliError("NOT_ALLOWED", `officer ${holder} was not handed the home's key`, {
      hint: "an admin hands it over by admitting the officer",
    });
  const { openByIdentity } = await import("./age.ts");
  const opened = await openByIdentity(file, identity);
  const key = opened.ok ? homeKeyFrom(opened.text) : undefined;
  if (key) return key;
  const isOther = !opened.ok && opened.why === "no-match";
  throw new OubliError(
    "SETUP",
    `the home's key of officer ${holder} is ${isOther ? "locked for another key than the one here" : "damaged"}`,
    { hint: "restore keys/home from your backup, or let an admin hand it over again" },
  );
}

/** The home's key as it is written: its bytes in base64. */
export function homeKeyText(key: Uint8Array): string {
  return Buffer.from(key).toString("base64");
}

/** @returns `undefined` for anything but 32 bytes in base64. */
export function homeKeyFrom(text: string): Uint8Array | undefined {
  const key = Buffer.from(text.trim(), "base64");
  return key.length === KEY_BYTES ? new Uint8Array(key) : undefined;
}

function openFile({ keys }: Home): string {
  return join(keys, "home.key");
}

function holderFile({ keys }: Home, holder: OfficerId): string {
  return join(keys, "home", `${holder}.age`);
}
