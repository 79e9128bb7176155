import { waitingAdmissions } from "@oubli/engine";
import { DUAL_EVENTS, isDual, may, type Officer, type Settings } from "@oubli/model";
import { type AuditLog, examineDatabase, openTrail } from "@oubli/store";
import { admissionTexts } from "./admission-words.ts";
import { cosignedHeads } from "./cosigned.ts";
import { type Finding, tried } from "./finding.ts";
import { isTrusted } from "./head-memory.ts";
import type { Home } from "./home.ts";
import { examineKeys } from "./keys/examine-keys.ts";
import { hasOfficerKey } from "./keys/officer-files.ts";
import { logVerifiers } from "./log-keys.ts";
import { readEntries } from "./trail.ts";
import { memoryText, trailFaultText } from "./trail-words.ts";
import type { World } from "./world.ts";

/** Examines database, officers, audit trail and what others hold of it; each also where another one is broken. */
export async function examineStore(world: World): Promise<readonly Finding[]> {
  const { home } = world;
  return [
    ...(await tried("database", () => databaseOf(home))),
    ...(await tried("officers", async () => {
      const store = await world.store();
      const [officers, settings] = await store.read(
        async (reader) => [await reader.officers(), await reader.settings()] as const,
      );
      return [
        officersOf(home, officers),
        ...onlyTwo(officers, settings),
        ...examineKeys(home, world.env, officers),
      ];
    })),
    ...(await tried("admissions", () => admissionsOf(world))),
    ...(await onTrail(home, "audit trail", (audit) => trailOf(home, audit))),
    ...(await onTrail(home, "clock", (audit) => clockOf(audit, world.clock.wall()))),
    ...(await tried("trail key", () => keysOf(home))),
    ...(await tried("memory", async () => [memoryFinding(await world.continuity())])),
    ...(await onTrail(home, "witnesses", (audit) => witnessesOf(home, audit))),
  ];
}

/** The trail is read by itself: what else of the store is broken, or locked, does not matter to it. */
async function onTrail(
  home: Home,
  what: string,
  work: (audit: AuditLog) => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  return tried(what, async () => {
    const trail = openTrail(home.database);
    try {
      return await work(trail.audit);
    } finally {
      await trail.close();
    }
  });
}

function databaseOf({ database }: Home): readonly Finding[] {
  const faults = examineDatabase(database);
  return faults.length === 0
    ? [{ what: "database", ok: true, message: "whole, and its tables are those it was made with" }]
    : faults.map((message) => ({
        what: "database",
        ok: false,
        message,
        hint: "keep it as it is, and restore a backup",
        remedy: "restore",
      }));
}

function officersOf(home: Home, officers: readonly Officer[]): Finding {
  const approvers = officers.filter((officer) => may(officer, "approver"));
  const keys = officers.filter(({ id }) => hasOfficerKey(home, id));
  return {
    what: "officers",
    ok: approvers.length >= 2,
    message: `officers: ${officers.length}, may approve: ${approvers.length}, keys on this machine: ${keys.length}`,
    ...(approvers.length >= 2
      ? {}
      : {
          hint: "one officer decides alone, and everything that is handed out says so: admit a second approver",
          remedy: "officer.add",
        }),
  };
}

/** Where two must agree and there are but two, one lost key leaves nobody who can decide. */
function onlyTwo(officers: readonly Officer[], settings: Settings): readonly Finding[] {
  const deciding = officers.filter((officer) => may(officer, "approver"));
  if (deciding.length !== 2 || !DUAL_EVENTS.some((ev) => isDual({ ev }, settings))) return [];
  return [
    {
      what: "one lost key",
      ok: true,
      warned: true,
      message: "two must agree here, and only two can: with one key lost nothing that takes both is possible",
      hint: "admit a third whose key lies in a safe",
      remedy: "officer.add",
    },
  ];
}

/** Who wants to admit an officer without a second person: everybody must have seen it. */
async function admissionsOf(world: World): Promise<readonly Finding[]> {
  const waiting = await waitingAdmissions({ store: await world.store() });
  return admissionTexts(waiting, world.clock.wall()).map((message) => ({
    what: "admission",
    ok: true,
    warned: true,
    message,
    remedy: "act.list",
  }));
}

async function trailOf(home: Home, audit: AuditLog): Promise<readonly Finding[]> {
  const verifiers = logVerifiers(home);
  const trail = await audit.verify(verifiers);
  // What was altered adds up to nothing.
  const sum = trail.ok ? await audit.replay(verifiers[0].name) : undefined;
  const [fault] = sum
    ? [...sum.entries.map(({ entry, what }) => `entry ${entry}: ${what}`), ...sum.rows]
    : [];
  return [
    ...(sum
      ? [
          {
            what: "rows",
            ok: fault === undefined,
            message:
              fault ?? "every act was signed by an officer who might, and every row is what they add up to",
            ...(fault === undefined ? {} : { remedy: "audit.verify" }),
          },
        ]
      : []),
    {
      what: "audit trail",
      ok: trail.ok,
      message: trail.ok
        ? `every hash holds, entries: ${trail.size}`
        : `does not hold: ${trailFaultText(trail)}`,
      ...(trail.ok ? {} : { remedy: "audit.verify" }),
    },
  ];
}

// Clocks of good machines differ by less; entries of two processes may be written in the other order than they were dated.
const TOLERANCE_MS = 5 * 60_000;
const LOOKED_AT = 1_000;

/** The last entries against this machine's clock, and against each other. */
async function clockOf(audit: AuditLog, now: number): Promise<readonly Finding[]> {
  const size = await audit.size();
  const entries = await readEntries(audit, Math.max(0, size - LOOKED_AT), size);
  const dated = entries.map(({ index, entry }) => ({ index, at: Date.parse(entry.at) }));
  const future = dated.find(({ at }) => at > now + TOLERANCE_MS);
  const back = dated.find(({ at }, n) => at + TOLERANCE_MS < (dated[n - 1]?.at ?? 0));
  if (future)
    return [
      {
        what: "clock",
        ok: false,
        message: `entry ${future.index} is from the future: ${new Date(future.at).toISOString()}, and it is ${new Date(now).toISOString()} here`,
        hint: "set the clock of this machine, or of the one that wrote it: deadlines are counted by it",
      },
    ];
  if (back)
    return [
      {
        what: "clock",
        ok: false,
        message: `between the entries ${back.index - 1} and ${back.index} a clock went back`,
        hint: "keep the clocks of all machines of this home in step: deadlines are counted by them",
      },
    ];
  return [{ what: "clock", ok: true, message: "in step with the audit trail" }];
}

/** Nothing, unless the trail's key is being replaced and that has to be ended. */
function keysOf(home: Home): readonly Finding[] {
  if (logVerifiers(home).length === 1) return [];
  return [
    {
      what: "trail key",
      ok: true,
      message: "two keys sign; retire the older one once everyone who checks the trail has the new one",
      remedy: "audit.retire-key",
    },
  ];
}

function memoryFinding(continuity: Parameters<typeof memoryText>[0]): Finding {
  return {
    what: "memory",
    ok: isTrusted(continuity),
    message: memoryText(continuity),
    ...(isTrusted(continuity)
      ? {}
      : {
          hint: "compare this home with an export or a witness; nothing is changed until an admin trusts it",
          remedy: "audit.trust",
        }),
  };
}

/** What witnesses have cosigned must be in the trail still. */
async function witnessesOf(home: Home, audit: AuditLog): Promise<readonly Finding[]> {
  const size = await audit.size();
  const heads = await cosignedHeads(home, audit);
  return heads.map(({ name, entries, at, holds }) => ({
    what: `witness ${name}`,
    ok: holds,
    message: holds
      ? `has cosigned ${entries} of ${size} entries${at === undefined ? "" : `, last on ${at}`}`
      : `has cosigned ${entries} entries that are NOT in this audit trail: it was rolled back or replaced`,
    ...(holds ? {} : { hint: "compare this home with an export before you go on", remedy: "audit.trust" }),
  }));
}
