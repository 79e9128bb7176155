import { type AccountId, OubliError, type Target } from "@oubli/model";
import { connect } from "./connect.ts";
import type { World } from "./world.ts";

/** Where a configured account would send its credentials now, whoever has accepted it. @throws {OubliError} `NOT_FOUND`, `SETUP` */
export async function targetNow({ config, home, env, clock }: World, account: AccountId): Promise<Target> {
  const { accounts, brokenAccounts } = await config();
  const found = accounts.find(({ id }) => id === account);
  if (found) return (await connect(home, found, env, { clock })).target();
  const broken = brokenAccounts.find(({ id }) => id === account);
  throw broken
    ? new OubliError("SETUP", broken.problem, { hint: broken.hint })
    : new OubliError("NOT_FOUND", `there is no account ${account}`);
}
