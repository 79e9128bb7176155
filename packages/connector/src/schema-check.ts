import { OubliError, type PlannedCall } from "@oubli/model";
import type { Account } from "./account.ts";

/**
 * Proves that what a plan would send fits the vendor's own request schema, before it is approved.
 *
 * @throws {OubliError} `SETUP` naming the member: the spec's `on-erasure` value is one the vendor would reject.
 */
export async function requireFits(account: Account, call: PlannedCall): Promise<void> {
  const operation = account.operations.find((candidate) => candidate.id === call.operation);
  if (!operation?.body || call.body === null) return;
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
      hint: "change the on-erasure value of that property in the spec to one its request schema allows",
    },
  );
}
