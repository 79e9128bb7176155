import type { Pending } from "@oubli/engine";
import { type CaseId, isDual, OubliError } from "@oubli/model";
import type { World } from "../world/world.ts";
import { type Action, actionNamed, type Doing, type Told } from "./action.ts";
import { type Given, readFields } from "./read-fields.ts";

/** What is kept of an act until another officer confirms it. */
interface Kept {
  readonly given: Given;
  /** What it is about beside that, such as the hash of a file, as it was when it was proposed. */
  readonly binds: string;
}

/** Whether an action takes two officers in this home, with these values. */
export async function takesTwo(
  action: Action,
  world: World,
  values: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const ev = action.dual?.(values);
  if (ev === undefined) return false;
  const { store } = await world.ports();
  return isDual({ ev }, await store.read((reader) => reader.settings()));
}

/** Signs what an officer wants done, for another to confirm, in place of doing it. */
export async function proposeAct(
  action: Action,
  doing: Doing,
  { given, values }: { readonly given: Given; readonly values: Readonly<Record<string, unknown>> },
): Promise<Told> {
  const [{ propose }, { canonicalJson }] = await Promise.all([
    import("@oubli/engine"),
    import("@oubli/trail"),
  ]);
  const dual = action.dual?.(values);
  if (dual === undefined) throw new Error(`${action.id} takes one officer`);
  const about = typeof values.case === "string" ? (values.case as CaseId) : undefined;
  const kept: Kept = { given: known(action, given), binds: (await action.binds?.(doing, values)) ?? "" };
  const pending = await propose(
    await doing.world.ports(),
    {
      action: action.id,
      dual,
      brings: (await action.brings?.(doing, values)) ?? {},
      given: canonicalJson(kept),
      reason: doing.reason,
      ...(action.event === undefined ? {} : { event: action.event }),
      ...(action.role === undefined ? {} : { role: action.role }),
      ...(about === undefined ? {} : { case: about }),
    },
    await doing.by(),
  );
  return toldOf(pending, action);
}

/** What was given, without secrets: they are given again when it is done. */
function known({ fields }: Action, given: Given): Given {
  const kept = Object.entries(given).filter(
    ([name, value]) => value !== undefined && fields[name]?.sensitive !== "secret",
  );
  return Object.fromEntries(kept);
}

function toldOf({ id, by, case: about }: Pending, { summary }: Action): Told {
  return {
    ending: "needs-approval",
    parts: [
      {
        is: "line",
        text: `${about === undefined ? "" : `${about}: `}proposed as ${id}, and signed by ${by}; another officer has to confirm it`,
        tone: "warn",
      },
      { is: "fact", label: "act", text: summary },
    ],
    json: { act: id, ...(about === undefined ? {} : { case: about }), by },
    next: [{ action: "act.confirm", given: { act: id }, other: true }],
  };
}

/**
 * Does what another officer has proposed, exactly as it was proposed.
 *
 * @param secrets What no proposal keeps, by field: the passphrase of a key that is made now.
 * @throws {OubliError} `NOT_FOUND` for an act that does not wait, `NOT_ALLOWED` for the officer who has proposed it or one who is no
 * approver, `DRIFT` when what
 * it was about has changed since, and what the act itself throws.
 */
export async function confirmAct(doing: Doing, id: string, secrets: Given = {}): Promise<Told> {
  const { confirming, readPending, requireConfirmer } = await import("@oubli/engine");
  const [ports, by] = [await doing.world.ports(), await doing.by()];
  const pending = await readPending(ports, id);
  await requireConfirmer(ports, pending, by);
  const action = actionNamed(pending.action);
  const kept = keptIn(pending.words);
  const read = action && kept && readFields(action.fields, { ...kept.given, ...secretsOf(action, secrets) });
  if (!action || !kept || read?.ok !== true)
    throw new OubliError("NOT_AUTHENTIC", `what was proposed as ${id} can no longer be read`, {
      hint: "withdraw it and propose it again",
    });
  if (((await action.binds?.(doing, read.values)) ?? "") !== kept.binds)
    throw new OubliError("DRIFT", `what ${id} is about is no longer what it was when it was proposed`, {
      hint: "read it again; withdraw the act and propose it as it is now",
    });
  const around = <P extends { readonly store: Parameters<typeof confirming>[0] }>(given: P): P => ({
    ...given,
    store: confirming(given.store, pending, by),
  });
  const { world } = doing;
  const confirmed: World = {
    ...world,
    ports: async () => around(await world.ports()),
    vendorPorts: async () => around(await world.vendorPorts()),
    store: async () => confirming(await world.store(), pending, by),
  };
  return action.carryOut({ ...doing, world: confirmed, by: async () => pending.by }, read.values);
}

/** Nothing but secrets: what was proposed stays as it was. */
function secretsOf({ fields }: Action, secrets: Given): Given {
  return Object.fromEntries(
    Object.entries(secrets).filter(
      ([name, value]) => value !== undefined && fields[name]?.sensitive === "secret",
    ),
  );
}

function keptIn(words: string | undefined): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(words ?? "null");
    return typeof kept === "object" && kept !== null && "given" in kept ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}
