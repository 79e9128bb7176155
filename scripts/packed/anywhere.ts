// What the packed clients say on any platform where nobody is at their address: bundled, and run by every platform that
// check-packed.mjs names. Answers what does not hold; nothing when all does.

import { createFeraClient, reviews } from "@oubli/client-fera/resources";
import { createLoyaltyClient, customers } from "@oubli/client-loyalty-lt/resources";
import { createPartneroClient, leads } from "@oubli/client-partnero/resources";

// Nothing listens there, and no platform blocks it unasked.
const nobody = { baseUrl: "http://127.0.0.1:59999", retries: 0, timeout: 5_000 };

export async function whatDoesNotHold(): Promise<string> {
  const fera = createFeraClient({ ...nobody, secretKey: "key", resources: { reviews } });
  const partnero = createPartneroClient({ ...nobody, apiKey: "key", resources: { leads } });
  const loyalty = createLoyaltyClient({ ...nobody, apiKey: "key", apiSecret: "s", resources: { customers } });
  const reads = [
    await codeOf(fera.reviews.list()),
    await codeOf(partnero.leads.get("1")),
    await codeOf(loyalty.customers.list()),
  ];
  const wrong = reads.filter((code) => code !== "UNREACHABLE");
  // A platform that does not say why a call failed leaves it open whether a change was made.
  const write = await codeOf(partnero.leads.delete("1"));
  if (write !== "UNREACHABLE" && write !== "OUTCOME_UNKNOWN") wrong.push(write);
  return wrong.join();
}

function codeOf(call: PromiseLike<unknown>): Promise<string> {
  return Promise.resolve(call).then(
    () => "an answer",
    (error: { readonly code?: string }) => error.code ?? String(error),
  );
}
