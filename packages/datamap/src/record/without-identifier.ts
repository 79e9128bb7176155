import { isIdentifierKind } from "@oubli/model";
import type { Call, Find, JsonValue, Operation } from "../data-map.ts";
import { onlyLooks } from "./looking.ts";
import { variablesIn } from "./template.ts";

/**
 * A search without its identifier: where the vendor asks for none, its first page shows whether a key may list such records at all, and
 * its whole list holds what the search may have missed. `undefined` where the identifier must be given, or stands elsewhere than in the query.
 */
export function withoutIdentifier(call: Find, { method, parameters }: Operation): Call | undefined {
  if (!onlyLooks(method, call.reads)) return undefined;
  const asking = call.fill.filter(({ value }) => asksFor(value));
  const rest = call.fill.filter((one) => !asking.includes(one));
  const isComplete = parameters.every(
    ({ name, in: place, required, account, default: usual }) =>
      !required || account || usual !== undefined || rest.some(({ to }) => to === `${place}.${name}`),
  );
  const isInQuery = asking.every(({ to }) => to.startsWith("query."));
  if (!isComplete || !isInQuery || (asking.length === 0 && call.match !== "scan")) return undefined;
  return { ...call, fill: rest };
}

/** Whether a value stands for whom is looked for, and not for where. */
function asksFor(value: JsonValue): boolean {
  return variablesIn(JSON.stringify(value)).some(({ name }) => isIdentifierKind(name));
}
