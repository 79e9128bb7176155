import { type Action, defineAction, type Part } from "../../action/action.ts";
import { optional, text } from "../../action/fields.ts";
import { count } from "../../words/count.ts";
import type { TrailSeen, Trust } from "../../world/trust.ts";

interface Ask {
  readonly accept?: string;
}

export const auditTrust: Action = defineAction<Ask, Trust>({
  id: "audit.trust",
  summary: "what this workstation remembers of the audit trail; an admin may let it trust another one",
  danger: "changes",
  agent: "never",
  examples: ["oubli audit trust", "oubli audit trust --accept 3f2a-91c0-77de-0b1c-5a5e-c3d4-1f00-9b8e"],
  fields: {
    accept: optional(
      text(
        "trust the trail from here on, once its key and head were compared with what others hold",
        "its fingerprint",
      ),
    ),
  },
  run: async ({ world, by }, { accept }) => {
    const { acceptTrail, trustOf } = await import("../../world/trust.ts");
    return accept === undefined ? trustOf(world) : acceptTrail(world, accept, await by());
  },
  tell: (trust) => ({
    ending: trust.trusted || trust.entry !== undefined ? "done" : "failed",
    parts: [
      { is: "line", text: trust.said, tone: trust.trusted ? "good" : "bad" },
      { is: "fact", label: "here", text: seenText(trust.here) },
      ...trust.remembered.map(
        (one): Part => ({
          is: "fact",
          label: "remembered",
          text: one === "unreadable" ? "cannot be read" : seenText(one),
        }),
      ),
      ...endOf(trust),
    ],
    json: trust,
  }),
});

function seenText({ entries, keyFingerprint }: TrailSeen): string {
  const key = `key ${keyFingerprint}`;
  return entries === undefined ? key : `${count(entries, "entry", "entries")}, ${key}`;
}

function endOf({ trusted, entry, fingerprint }: Trust): readonly Part[] {
  if (entry !== undefined)
    return [
      {
        is: "line",
        text: `trusted from here on; that it was accepted is entry ${entry}. A desk that is open has to be started again`,
        tone: "warn",
      },
    ];
  if (trusted) return [];
  return [
    { is: "fact", label: "to accept", text: fingerprint },
    {
      is: "note",
      text: "accept it only after comparing key and head with a witness, an export, or another workstation: whoever could replace this home would ask for the same",
    },
  ];
}
