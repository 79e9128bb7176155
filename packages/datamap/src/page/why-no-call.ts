import { nearest } from "../document/nearest.ts";
import { variablesIn } from "../record/template.ts";
import { DOCUMENT_VERBS, LONGEST_CALL, PATH_VERBS, TABLE_VERBS } from "./call-text.ts";
import { shown } from "./shown.ts";

/** What is wrong with something, and what to do. */
export interface Advice {
  readonly message: string;
  readonly remedy: string;
}

const FORM = "write a verb and a path: GET /customers?email={email}";
const VERBS: readonly string[] = [...new Set([...PATH_VERBS, ...TABLE_VERBS, ...DOCUMENT_VERBS, "LETTER"])];

/** Why a text is no call. */
export function whyNoCall(text: string): Advice {
  const call = shown(text);
  if (text.length > LONGEST_CALL)
    return { message: "this call is longer than an address may be", remedy: FORM };
  if (/^\/\S*$/.test(text)) return { message: `${call} has no verb`, remedy: `write: GET ${call}` };
  const [verb = "", target = "", ...more] = text.split(" ");
  if (!VERBS.includes(verb)) return wrongVerb(verb, target, call);
  if (more.length > 0 || /\s/.test(text.replace(" ", "")))
    return {
      message: `${call} has a space too many`,
      remedy: "write one space after the verb, and %20 or + for a space in an address",
    };
  if (target === "") return emptyTarget(verb);
  if (/^https?:/.test(target))
    return { message: `${call} names a host`, remedy: "write the path only; the host stands under account" };
  return wrongTarget(verb, target, call);
}

function wrongVerb(verb: string, target: string, call: string): Advice {
  const upper = verb.toUpperCase();
  const meant = VERBS.includes(upper) ? upper : nearest(upper, VERBS);
  if (meant === undefined) return { message: `${call} is no call`, remedy: FORM };
  const message = meant === upper ? "a verb is written in capitals" : `${shown(verb)} is no verb`;
  return {
    message: `${message}: ${call}`,
    remedy: `write: ${meant}${target === "" ? "" : ` ${shown(target)}`}`,
  };
}

function emptyTarget(verb: string): Advice {
  if (verb === "SELECT" || verb === "UPDATE")
    return { message: `${verb} names no table`, remedy: `write: ${verb} public.customers?email={email}` };
  if (verb === "LETTER")
    return { message: "LETTER names no letter", remedy: "write: LETTER access   (a name of letters)" };
  if (DOCUMENT_VERBS.includes(verb))
    return {
      message: `${verb} names no document`,
      remedy: `write: ${verb} customers   (a name of documents)`,
    };
  return { message: `${verb} has no path`, remedy: `write: ${verb} /customers/{id}` };
}

function wrongTarget(verb: string, target: string, call: string): Advice {
  const text = variablesIn(target).reduceRight(
    (rest, { start, text: { length } }) => rest.slice(0, start) + rest.slice(start + length),
    target,
  );
  const brace = /\{[^{}]*\}?|\}/.exec(text)?.[0];
  if (brace !== undefined)
    return {
      message: `${shown(brace)} in ${call} holds no variable`,
      remedy:
        "write {email}, {id}, {/pointer/into/the/record} or a value of the account, with filters such as {email|lower}",
    };
  if (text.includes("#"))
    return {
      message: `${call} has a #, and what stands behind it is never sent`,
      remedy: "write %23, or take it away",
    };
  if (target.startsWith("/"))
    return PATH_VERBS.includes(verb)
      ? { message: `a parameter in ${call} has no name`, remedy: "write ?name=value&other=value" }
      : { message: `${verb} takes no path`, remedy: `write: GET ${shown(target)}` };
  return PATH_VERBS.includes(verb) && verb !== "DELETE"
    ? {
        message: `the path in ${call} does not begin with a slash`,
        remedy: `write: ${verb} /${shown(target)}`,
      }
    : { message: `${call} is no call`, remedy: FORM };
}
