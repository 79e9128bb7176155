import {
  createFeraSandbox,
  createLoyaltySandbox,
  createPartneroSandbox,
  feraDemoSeed,
  loyaltyDemoSeed,
  partneroDemoSeed,
  type Sandbox,
  type ServedSandbox,
  serveSandbox,
} from "@oubli/sandbox";
import type { Flags } from "./flags.ts";

export interface Servers {
  readonly running: readonly {
    readonly sandbox: Sandbox;
    readonly served: ServedSandbox;
    readonly base: string;
  }[];
  close(): Promise<void>;
}

/**
 * Starts all three, each with a real clock and its vendor's usual limit.
 *
 * @throws {Error} When a port is taken. Those that had started already are stopped again.
 */
export async function startServers(flags: Flags): Promise<Servers> {
  const now = () => new Date();
  const random = Math.random;
  const { people } = flags;
  const wanted = [
    {
      sandbox: createFeraSandbox({ now, random, seed: feraDemoSeed(people) }),
      port: flags.fera,
      base: "/v3/private",
    },
    {
      sandbox: createPartneroSandbox({ now, random, seed: partneroDemoSeed(people) }),
      port: flags.partnero,
      base: "/v1",
    },
    {
      sandbox: createLoyaltySandbox({ now, random, seed: loyaltyDemoSeed(people) }),
      port: flags.loyalty,
      base: "/api/partners",
    },
  ];
  const running: Servers["running"][number][] = [];
  const close = async () => {
    await Promise.all(running.map(({ served }) => served.close()));
  };
  try {
    for (const { sandbox, port, base } of wanted) {
      running.push({ sandbox, base, served: await serveSandbox(sandbox, { port }) });
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { running, close };
}

/** For each vendor its base URL and the keys to send, one to a line. They open nothing but these sandboxes. */
export function describeServers({ running }: Servers): string {
  const blocks = running.map(({ sandbox, served, base }) => {
    const keys = Object.entries(sandbox.credentials).map(([scheme, value]) => `    ${scheme}: ${value}`);
    return [`${sandbox.vendor}  ${served.url}${base}`, ...keys].join("\n");
  });
  return blocks.join("\n\n");
}
