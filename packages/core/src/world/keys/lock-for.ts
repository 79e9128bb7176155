import type { Home } from "../home.ts";
import { keysInTheOpen } from "./officer-files.ts";
import type { Lock } from "./officer-key.ts";
import { type AskPassphrase, choosePassphrase } from "./passphrase.ts";

/** What locks a new key of a home: nothing where its keys lie in the open and no passphrase is given. */
export async function lockFor(
  home: Home,
  of: string,
  { given, ask }: { readonly given: string | undefined; readonly ask: AskPassphrase | undefined },
): Promise<Lock> {
  if (given === undefined && keysInTheOpen(home)) return "unlocked";
  return { passphrase: await choosePassphrase(of, given, ask) };
}
