import { OubliError } from "@oubli/model";
import type { AccountConfig } from "./config.ts";
import { parseConfig } from "./config-schema.ts";
import { type Home, readIfThere, writePrivateFile } from "./home.ts";
import { readConfig } from "./read-config.ts";

/**
 * Adds an account to oubli.config.yaml, keeping every comment and line that is there.
 * @throws {OubliError} `USAGE` when the id is taken.
 */
export async function addAccount(home: Home, account: AccountConfig): Promise<void> {
  const config = await readConfig(home);
  if (config.accounts.some((known) => known.id === account.id)) {
    throw new OubliError("USAGE", `there is an account ${account.id} already`, {
      hint: "give this one another name with --id",
    });
  }
  const { parseDocument } = await import("yaml");
  const document = parseDocument(readIfThere(home.config) ?? "");
  document.setIn(
    ["accounts"],
    document.createNode([...((document.toJS() as { accounts?: unknown[] }).accounts ?? []), plain(account)]),
  );
  const text = document.toString();
  parseConfig(text, home.config);
  writePrivateFile(home.config, text, { replace: true });
}

function plain(account: AccountConfig): Readonly<Record<string, unknown>> {
  return {
    id: account.id,
    vendor: account.vendor,
    ...(account.baseUrl === undefined ? {} : { "base-url": account.baseUrl }),
    ...(account.surface === undefined ? {} : { surface: account.surface }),
    secrets: account.secrets,
    ...(Object.keys(account.parameters).length === 0 ? {} : { parameters: account.parameters }),
  };
}
