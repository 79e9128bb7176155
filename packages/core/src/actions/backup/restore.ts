import { STATE_WORDS } from "@oubli/model";
import { type Action, defineAction, type Next, type Part } from "../../action/action.ts";
import { path, positional, secret } from "../../action/fields.ts";
import { count } from "../../words/count.ts";
import type { Forgotten, Restored } from "../../world/backup/restore.ts";

interface Restore {
  readonly file: string;
  readonly unlock: string;
}

export const restore: Action = defineAction<Restore, Restored>({
  id: "restore",
  summary: "put a backup in the place of this home; what is there is moved aside, never deleted",
  danger: "final",
  // The keys are in the backup.
  keys: "none",
  word: "restore",
  examples: ["oubli restore oubli.age --unlock file:/media/key/age.txt --confirm restore"],
  fields: {
    file: positional(path("the backup")),
    unlock: secret("its passphrase, or the age secret key it was encrypted for"),
  },
  sheet: () => ({
    title: "Restore this home from a backup?",
    facts: [["the home that is there", "is moved aside, and stays"]],
    warning:
      "What was done since the backup was made is not in it. Close every desk of this home first. The audit trail records what is missing.",
    yes: "Restore",
  }),
  run: async ({ world, by, passphrase }, { file, unlock }) => {
    const { restoreBackup } = await import("../../world/backup/restore.ts");
    return restoreBackup(
      world,
      { file, secret: unlock, ...(passphrase ? { ask: passphrase } : {}) },
      await by().catch(() => undefined),
    );
  },
  tell: (restored) => ({
    ending: "done",
    parts: [
      {
        is: "line",
        text: `restored ${restored.folder} as it was on ${restored.madeAt}; that is entry ${restored.entry} of its audit trail`,
        tone: "good",
      },
      ...(restored.aside === undefined
        ? []
        : [{ is: "fact", label: "moved aside", text: restored.aside, file: true } as const]),
      ...gapParts(restored),
      { is: "note", text: "the vendors' secrets are not in a backup: check them" },
    ],
    json: restored,
    next: [{ action: "doctor", given: {} }, ...nextOf(restored)],
  }),
});

function gapParts({ entries, seen, known, doubt, forgotten, reverify }: Restored): readonly Part[] {
  const key: readonly Part[] =
    doubt === undefined ? [] : [{ is: "line", text: `before it was restored: ${doubt}`, tone: "bad" }];
  const due: readonly Part[] =
    reverify === 0
      ? []
      : [
          {
            is: "line",
            text: `${count(reverify, "closed erasure is", "closed erasures are")} due to be verified again`,
            tone: "warn",
          },
        ];
  if (seen === undefined)
    return [...key, { is: "line", text: "nobody here knows of more than is in it" }, ...due];
  return [
    ...key,
    {
      is: "line",
      text: `it has ${count(entries, "entry", "entries")} of the audit trail; ${seen} are known: entries ${entries} to ${seen - 1} are missing`,
      tone: "warn",
    },
    {
      is: "table",
      head: ["known to", "entries", "where"],
      rows: known.map(({ source, entries: size, where }) => [source, String(size), where ?? ""]),
    },
    ...(forgotten.length === 0
      ? []
      : [
          {
            is: "table",
            head: ["entry", "request", "case", "what it has forgotten"],
            rows: forgotten.map(rowOf),
          } as const,
        ]),
    ...due,
  ];
}

function rowOf({ entry, ref, ev, case: id, state }: Forgotten): readonly string[] {
  const known = id === undefined || state === undefined ? "not in it" : `${id}, "${STATE_WORDS[state]}"`;
  return [String(entry), ref, known, ev];
}

/** What was shredded is shredded again; what was erased is looked for again. */
function nextOf({ forgotten }: Restored): readonly Next[] {
  const next = new Map<string, Next>();
  for (const { case: id, ev } of forgotten) {
    if (id === undefined) continue;
    if (ev === "case.shredded") next.set(id, { action: "case.shred", given: { case: id } });
    else if (ev === "run.finished" && !next.has(id))
      next.set(id, { action: "case.find", given: { case: id } });
  }
  return [...next.values()];
}
