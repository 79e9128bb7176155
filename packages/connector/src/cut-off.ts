import { valuesAt } from "@oubli/datamap/record";
import type { Finding } from "@oubli/model";
import { type Account, here, kindOf } from "./account.ts";

/**
 * Whether a record that stays by design has lost the person: the record that covers it is only written over, and none of the values that
 * led from here to the person stands in it any more.
 */
export function isCutOff(
  { account, known }: { readonly account: Account; readonly known: readonly Finding[] },
  before: Finding,
  now: unknown,
): boolean {
  const kind = kindOf(account, before.kind);
  const by = kind?.coveredBy === undefined ? undefined : kindOf(account, kind.coveredBy);
  if (!by || here(account, by.erasure).some(({ way }) => way === "erase")) return false;
  const written = by.properties.filter(({ onErasure }) => onErasure !== undefined);
  const values = known
    .filter((finding) => finding.kind === by.kind)
    .flatMap(({ record }) => written.flatMap(({ pointer }) => valuesAt(record, pointer)))
    .filter((value) => typeof value === "string" && value !== "");
  const [was, is] = [textsIn(before.record), textsIn(now)];
  const led = values.filter((value) => was.has(value));
  return led.length > 0 && led.every((value) => !is.has(value));
}

function textsIn(value: unknown): Set<unknown> {
  const texts = new Set<unknown>();
  const rest: unknown[] = [value];
  for (let one = rest.pop(); rest.length > 0 || one !== undefined; one = rest.pop()) {
    if (typeof one === "string") texts.add(one);
    else if (typeof one === "object" && one !== null) rest.push(...Object.values(one));
  }
  return texts;
}
