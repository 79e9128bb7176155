import { hasOfficerKey } from "@oubli/core/world";
import type { App } from "../../core/app.ts";
import type { Action } from "../state/action.ts";
import type { OfficerSeen } from "../state/desk-state.ts";
import { noticeOf } from "./failure.ts";

/** What the first frame shows. Never throws: what cannot be read is said there. */
export async function readFirst(app: App): Promise<readonly Action[]> {
  try {
    const [officers, cases] = await Promise.all([readOfficers(app), app.engine.cases()]);
    return [
      { type: "officers", officers },
      { type: "cases", cases },
    ];
  } catch (error) {
    return [{ type: "said", notice: noticeOf(error) }];
  }
}

/** All officers, and which of them can act from this machine. */
export async function readOfficers(app: App): Promise<readonly OfficerSeen[]> {
  const officers = await app.engine.officers();
  return officers.map(({ id, name, roles }) => ({ id, name, roles, keyHere: hasOfficerKey(app.home, id) }));
}
