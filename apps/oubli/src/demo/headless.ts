import { join } from "node:path";
import { type Acting, type Confirmed, findAction, type Given, perform, type Told } from "@oubli/core";
import { type CaseId, type OfficerId, parseCaseId, recordName, undecidedIn } from "@oubli/model";
import { outputText } from "../told/output-text.ts";
import type { Demo } from "./demo-home.ts";

/** What a demo has led, and where its results lie. */
export interface Led {
  readonly case: CaseId;
  readonly package: string;
  readonly certificate: string;
  readonly trail: string;
}

const PERSON = ["dana.ruiz@example.test"];

/**
 * Leads one request from its arrival to its end by the same actions a person would use, and says what happens.
 *
 * @param say Receives the transcript, a paragraph at a time.
 */
export async function leadThrough(
  demo: Demo,
  say: (text: string) => void,
  signal: AbortSignal,
): Promise<Led> {
  const { officer, approver } = demo;
  const does = actor(demo, say, signal);

  say("\n== 1  The request");
  say('A mail arrives: "Send me everything you have about me, and then delete it." It is from Dana Ruiz.');
  const given = { kind: "erasure", identity: "email-verified", identifiers: PERSON };
  const id = idOf(await does(officer, "case.open", given));
  const about = { case: id };
  const confirmed: Confirmed = { typed: id, reason: "Shown in a demo" };

  say("\n== 2  Who holds what");
  await does(officer, "case.find", about);
  for (const record of await recordsInDoubt(demo, id)) {
    say("One record carries another address than hers. Whether it is hers is an officer's decision.");
    await does(officer, "case.confirm", { ...about, record }, confirmed);
  }
  say("\n== 3  The data package");
  const packed = await does(officer, "case.package", about);
  say("\n== 4  The plan");
  const planned = await does(officer, "case.plan", about);
  say("\n== 5  Four eyes");
  await does(approver, "case.approve", { ...about, plan: textAt(planned, "planHash") }, confirmed);
  say("\n== 6  Erasure");
  await does(officer, "case.run", about, confirmed);
  say("\n== 7  What the API cannot do");
  for (const task of await openTasks(demo, id))
    await does(officer, "task.waive", { ...about, task, words: "No letters are answered in a demo." });
  say("\n== 8  The proof");
  await does(officer, "case.close", about, confirmed);
  const certified = await does(officer, "case.certificate", about);
  const trail = join(demo.world.home.out, "audit-trail");
  await does(officer, "audit.export", { folder: trail });
  await does(officer, "audit.verify", {});
  return {
    case: id,
    package: textAt(packed, "package", "file"),
    certificate: textAt(certified, "certificate", "page"),
    trail,
  };
}

type Does = (by: OfficerId, action: string, given: Given, confirmed?: Confirmed) => Promise<Told>;

/** Carries out an action of the table as an officer, and says what it tells. */
function actor({ world }: Demo, say: (text: string) => void, signal: AbortSignal): Does {
  return async (by, id, given, confirmed) => {
    const action = findAction(id);
    if (!action) throw new Error(`the table has no action ${id}`);
    const acting: Acting = {
      world,
      by: async () => by,
      signal,
      progress: ({ text, passing }) => {
        if (passing !== true) say(`  ${text}`);
      },
    };
    const told = await perform(action, acting, given, confirmed);
    say(outputText(told));
    return told;
  };
}

/** What is found and may be another person's, by the names under which it is decided. */
async function recordsInDoubt({ world }: Demo, id: CaseId): Promise<readonly string[]> {
  const { readCase } = await import("@oubli/engine");
  return undecidedIn((await readCase(await world.ports(), id)).whose).map(recordName);
}

async function openTasks({ world }: Demo, id: CaseId): Promise<readonly string[]> {
  const { store } = await world.ports();
  const tasks = await store.read((reader) => reader.tasks(id));
  return tasks.filter(({ state }) => state === "open").map((task) => task.id);
}

function idOf(told: Told): CaseId {
  const id = parseCaseId(textAt(told, "case", "id"));
  if (id) return id;
  throw new Error("a case was opened without a number");
}

/** A text in what an action tells as data. */
function textAt({ json }: Told, ...names: readonly string[]): string {
  const found = names.reduce<unknown>(
    (value, name) => (value as Readonly<Record<string, unknown>>)[name],
    json,
  );
  return String(found);
}
