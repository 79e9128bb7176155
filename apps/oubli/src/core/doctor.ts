import { statSync } from "node:fs";
import type { Connector } from "@oubli/engine";
import { OubliError } from "@oubli/model";
import type { App } from "./app.ts";
import { verifyTrail } from "./audit.ts";
import { hasOfficerKey } from "./keys.ts";
import { logVerifiers } from "./log-keys.ts";

/** One thing that was looked at. */
export interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly message: string;
  readonly hint?: string;
}

export interface Pinged extends Finding {
  readonly account: string;
  readonly error?: unknown;
}

/** Makes one harmless call at each account. Never throws for a vendor's failure. */
export async function pingAccounts(
  connectors: readonly Connector[],
  signal: AbortSignal,
): Promise<readonly Pinged[]> {
  return Promise.all(
    connectors.map(async (connector): Promise<Pinged> => {
      const base = { what: `account ${connector.account}`, account: connector.account };
      try {
        await connector.ping(signal);
        return { ...base, ok: true, message: `${connector.vendorName} answers and accepts the key` };
      } catch (error) {
        if (!(error instanceof OubliError)) throw error;
        return {
          ...base,
          ok: false,
          message: error.message,
          error,
          ...(error.hint === undefined ? {} : { hint: error.hint }),
        };
      }
    }),
  );
}

/** Looks at everything a home needs. Changes nothing. */
export async function examine(app: App, signal: AbortSignal): Promise<readonly Finding[]> {
  const officers = await app.engine.officers();
  const approvers = officers.filter(
    (officer) => officer.roles.includes("approver") || officer.roles.includes("admin"),
  );
  const trail = verifyTrail(app);
  return [
    { what: "home", ...privacyOf(app.home.folder) },
    {
      what: "officers",
      ok: approvers.length >= 2,
      message: `${officers.length} officers, ${approvers.length} may approve, ${officers.filter((one) => hasOfficerKey(app.home, one.id)).length} keys on this machine`,
      ...(approvers.length >= 2
        ? {}
        : { hint: 'an erasure needs a second officer: oubli officer add "<name>"' }),
    },
    {
      what: "audit trail",
      ok: trail.ok,
      message: trail.ok ? `${trail.size} entries, every hash holds` : `does not hold: ${trail.reason}`,
      ...(trail.ok ? {} : { hint: "see: oubli audit verify" }),
    },
    ...keysOf(app),
    {
      what: "memory",
      ok: app.continuity !== "broken",
      message: MEMORY[app.continuity],
      ...(app.continuity === "broken"
        ? { hint: "compare this home with an export; nothing is changed until then" }
        : {}),
    },
    ...(app.connectors.length === 0
      ? [{ what: "accounts", ok: false, message: "none", hint: "add them to oubli.config.yaml" }]
      : []),
    ...(await pingAccounts(app.connectors, signal)),
  ];
}

/** Nothing, unless the trail's key is being replaced and somebody has to end that. */
function keysOf(app: App): readonly Finding[] {
  if (logVerifiers(app.home).length === 1) return [];
  return [
    {
      what: "trail key",
      ok: true,
      message: "two keys sign: once whoever checks the trail has the new one, run oubli audit retire-key",
    },
  ];
}

const MEMORY: Readonly<Record<App["continuity"], string>> = {
  first: "this workstation sees this audit trail for the first time",
  continued: "the audit trail only grew since this workstation last saw it",
  broken: "the audit trail is NOT the one this workstation has seen: it was rolled back or replaced",
};

function privacyOf(folder: string): Omit<Finding, "what"> {
  const open = (statSync(folder).mode & 0o077) !== 0;
  return open
    ? { ok: false, message: `others may look into ${folder}`, hint: `chmod 700 ${folder}` }
    : { ok: true, message: folder };
}
