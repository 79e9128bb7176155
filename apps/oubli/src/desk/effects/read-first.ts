import type { World } from "@oubli/core";
import { listCases } from "@oubli/engine";
import type { DeskEvent } from "../state/desk-event.ts";
import { noticeOf } from "./failure.ts";
import { readOfficers, readWarnings } from "./load.ts";

/** What the first frame shows. Never throws: what cannot be read is said there. No vendor's secret is needed for it. */
export async function readFirst(world: World): Promise<readonly DeskEvent[]> {
  try {
    const [officers, ports] = await Promise.all([readOfficers(world), world.ports()]);
    const [cases, warnings] = await Promise.all([listCases(ports), readWarnings(world)]);
    return [
      { type: "officers", officers },
      { type: "cases", cases },
      { type: "warnings", warnings },
      ...memoryOf(world),
    ];
  } catch (error) {
    return [{ type: "said", notice: noticeOf(error) }];
  }
}

/** Said once when a home is seen first, and at every start while its trail is not trusted. */
function memoryOf(world: World): readonly DeskEvent[] {
  const memory = world.seen();
  const text = memory?.notice;
  if (text === undefined) return [];
  return [{ type: "said", notice: { tone: memory?.continuity === "first" ? "warn" : "bad", text } }];
}
