import { OubliError, type PlannedCall } from "@oubli/model";
import { type Account, operationOf } from "./account.ts";

/**
 * Proves that what a plan would send fits the vendor's own request schema, before it is approved.
 *
 * @throws {OubliError} `SETUP` naming the member: the page has a value written that the vendor would reject.
 */
export async function requireFits(account: Account, call: PlannedCall): Promise<void> {
  const operation = operationOf(account, call.operation);
  if (!operation.body || call.body === null) return;
  // Only planning needs it, and loading it costs more than everything else at the start.
  const { fromJSONSchema } = await import("./json-schema.ts");
  const schema = operation.body as Parameters<typeof fromJSONSchema>[0];
  const result = fromJSONSchema(schema).safeParse(call.body);
  if (result.success) return;
  const [issue] = result.error.issues;
  const where = issue?.path.join("/") ?? "";
  throw new OubliError(
    "SETUP",
    `${account.map.vendor.name} would not accept what ${call.operation} is to write at /${where}`,
    {
      hint: "change what becomes of that property in the vendor's page to a value its request schema allows",
    },
  );
}
