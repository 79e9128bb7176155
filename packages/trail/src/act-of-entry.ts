import { type Act, openAct } from "./act.ts";
import { canonicalJson } from "./canonical-json.ts";
import { argsOf, type Recorded } from "./recorded.ts";

/** Whose signature is looked for, and in which log. */
export interface ActBy {
  readonly verifierKey: string;
  /** Of the log. */
  readonly origin: string;
}

/** The act that an entry holds, when it is signed by this key and says exactly what the entry says. */
export function actOfEntry(entry: Recorded, { verifierKey, origin }: ActBy): Act | "unsigned" | "another" {
  const act = openAct(entry.act ?? "", verifierKey);
  if (!act) return "unsigned";
  const isSame = act.origin === origin && act.officer === entry.actor && act.action === entry.ev;
  return isSame && canonicalJson(act.args) === canonicalJson(argsOf(entry)) ? act : "another";
}
