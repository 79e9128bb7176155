import type { AuditEvent, Case } from "@oubli/model";
import type { OpenStore } from "@oubli/store";
import { entriesWith } from "./trail.ts";

/** What an officer wrote about an act on a case: a reason, a note, how a manual task ended. */
export interface WrittenWords {
  /** RFC 3339 UTC. */
  readonly at: string;
  /** An officer's id. */
  readonly by: string;
  readonly event: AuditEvent;
  readonly task?: string;
  readonly words: string;
}

/**
 * Everything that officers wrote about a case, oldest first: the audit trail says who, when and about what, the words are
 * sealed with the case. Empty once it is shredded.
 */
export async function writtenWords(store: OpenStore, { id, ref }: Case): Promise<readonly WrittenWords[]> {
  const { audit } = store;
  const about = await entriesWith(audit, [ref]);
  return store.read(async (reader) => {
    const written = await Promise.all(
      about.map(async ({ entry: { at, ev, actor, why, task } }): Promise<readonly WrittenWords[]> => {
        const name = why === undefined ? endingName(ev, task) : (`words/${why}` as const);
        const words = name && (await reader.unseal(id, name));
        if (words === undefined) return [];
        return [{ at, by: actor, event: ev, ...(task === undefined ? {} : { task }), words }];
      }),
    );
    return written.flat();
  });
}

function endingName(event: AuditEvent, task: string | undefined): `ending/${string}` | undefined {
  const ends = event === "task.completed" || event === "task.waived" || event === "task.kept";
  return ends && task !== undefined ? `ending/${task}` : undefined;
}
