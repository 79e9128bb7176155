import type { DataMap, JsonValue } from "@oubli/datamap";
import { stepCalls, variablesIn } from "@oubli/datamap/record";
import type { AccountConfig } from "./config.ts";

/** What an account says of where it is and what it is asked for. */
type Said = Pick<AccountConfig, "baseUrl" | "surface" | "parameters">;

/** Values of an account without which a call of it could not be made, and that it does not say; each with the question for it. */
export function missingValues(
  map: DataMap,
  account: Said,
): readonly (readonly [name: string, question: string])[] {
  const used = namesUsed(map, account);
  return Object.entries(map.asks ?? {}).filter(
    ([name]) => used.has(name) && !Object.hasOwn(account.parameters, name),
  );
}

/** The same as one sentence after the other. */
export function questionsOf(missing: ReturnType<typeof missingValues>): string {
  return missing.map(([name, question]) => `${name}: ${question}`).join("; ");
}

function namesUsed(map: DataMap, { baseUrl, surface }: Said): ReadonlySet<string> {
  const servers = map.servers.filter((server) => surface === undefined || server.surface === surface);
  const [server] = servers;
  const hosts = baseUrl === undefined && server !== undefined ? [server.url] : [];
  const [way, ...others] = servers.flatMap(({ security }) => security);
  const signing = others.length > 0 ? [] : (way ?? []).map((name) => textOf(map.security[name]));
  return new Set(
    [...hosts, ...signing, ...textsOf(map)].flatMap((text) => variablesIn(text).map(({ name }) => name)),
  );
}

function textOf(scheme: DataMap["security"][string] | undefined): string {
  return scheme !== undefined && "text" in scheme ? (scheme.text ?? "") : "";
}

/** Every text that a call is filled with. */
function textsOf({
  controls,
  letters,
  records,
  recipients,
  auditTrail,
  retention,
}: DataMap): readonly string[] {
  const calls = records.flatMap(({ find, read, export: bundle, leadsTo, erasure }) => [
    ...[...find, ...leadsTo, ...erasure.flatMap(stepCalls)],
    ...[read, bundle].filter((call) => call !== undefined),
  ]);
  const all = [...controls, ...calls, ...recipients, ...auditTrail, ...retention];
  const written = [letters?.access, letters?.erasure].flatMap((letter) =>
    letter === undefined ? [] : [letter.to, letter.subject, letter.text],
  );
  return [...written, ...all.flatMap(({ fill }) => fill.map(({ value }) => value)).filter(isText)];
}

function isText(value: JsonValue): value is string {
  return typeof value === "string";
}
