import { OubliError, type PlannedCall } from "@oubli/model";
import { type Account, operationOf } from "./account.ts";
import { inTime } from "./in-time.ts";

type Check = (body: unknown) => { readonly where: string } | undefined;

/** The checks of request schemas by the schema, so that each is made once; `undefined` for one that is not done in time. */
const checks = new WeakMap<object, Check | undefined>();

// A schema of ours takes a few milliseconds. One that takes this long has a pattern that no length of time is enough for.
const MS = 500;

/**
 * Proves that what a plan would send fits the vendor's own request schema, before it is approved. A schema or a pattern that takes too
 * long to try proves nothing, and stops nothing: the vendor itself says whether it takes the value.
 *
 * @throws {OubliError} `SETUP` naming the member: the page has a value written that the vendor would reject.
 */
export async function requireFits(account: Account, call: PlannedCall): Promise<void> {
  const { body: schema } = operationOf(account, call.operation);
  if (!schema || call.body === null) return;
  if (!checks.has(schema)) checks.set(schema, await checkOf(schema));
  const check = checks.get(schema);
  const tried = check && inTime(() => check(call.body), MS);
  if (!tried) checks.set(schema, undefined);
  if (!tried?.value) return;
  throw new OubliError(
    "SETUP",
    `${account.map.vendor.name} would not accept what ${call.operation} is to write at /${tried.value.where}`,
    {
      hint: "change what becomes of that property in the vendor's page to a value its request schema allows",
    },
  );
}

async function checkOf(schema: object): Promise<Check | undefined> {
  // Only planning needs it, and loading it costs more than everything else at the start.
  const { fromJSONSchema } = await import("./json-schema.ts");
  const type = inTime(() => fromJSONSchema(schema as Parameters<typeof fromJSONSchema>[0]), MS)?.value;
  return (
    type &&
    ((body) => {
      const [issue] = type.safeParse(body).error?.issues ?? [];
      return issue && { where: issue.path.join("/") };
    })
  );
}
