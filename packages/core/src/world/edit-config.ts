import { parseDocument } from "yaml";
import type { AccountConfig } from "./config.ts";
import { parseConfig } from "./config-schema.ts";

/**
 * The text of a configuration with one account more; every comment and line that was there stays.
 * @throws {OubliError} `SETUP` when the result is not a valid configuration.
 */
export function withAccount(text: string, account: AccountConfig, file: string): string {
  const document = parseDocument(text);
  const accounts = (document.toJS() as { accounts?: unknown[] }).accounts ?? [];
  document.setIn(["accounts"], document.createNode([...accounts, plain(account)]));
  const edited = document.toString();
  parseConfig(edited, file);
  return edited;
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
