import type { Proposed } from "@oubli/model";
import type { Recorded } from "./recorded.ts";

/** What has been proposed in a trail, and who has signed what since. */
export interface Proposals {
  /** The proposal that an entry holds; `undefined` where it holds none. */
  at(entry: number | undefined): Proposed | undefined;
  take(index: number, entry: Recorded): void;
}

/** Begins before the first entry. */
export function startProposals(): Proposals {
  const proposals = new Map<number, Pick<Proposed, "req" | "brings" | "since">>();
  const lastActs = new Map<string, number>();
  let latest = 0;
  let isSaid = false;
  return {
    at: (entry = -1) => {
      const proposal = proposals.get(entry);
      if (!proposal) return undefined;
      const acted = [...lastActs].filter(([, index]) => index > entry).map(([officer]) => officer);
      return { ...proposal, acted, isSaid };
    },
    take: (index, { ev, at, actor, act, req, brings }) => {
      if (act !== undefined) lastActs.set(actor, index);
      const time = Date.parse(at);
      if (time > latest) latest = time;
      if (ev !== "act.proposed") return;
      isSaid ||= brings !== undefined;
      proposals.set(index, {
        since: Number.isNaN(time) ? "" : new Date(latest).toISOString(),
        ...(req === undefined ? {} : { req }),
        ...(brings === undefined ? {} : { brings }),
      });
    },
  };
}
