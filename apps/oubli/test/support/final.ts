import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cliWords } from "@oubli/core";
import { expect } from "vitest";
import { sure, typing } from "./acts.ts";
import type { TestHome } from "./home.ts";

/** Every byte of the store, as it lies on the disk. */
function bytesOf({ home }: TestHome): string {
  return readdirSync(home.folder)
    .filter((name) => name.startsWith("oubli.db"))
    .map((name) => readFileSync(join(home.folder, name)).toString("latin1"))
    .join("");
}

async function trailOf(home: TestHome) {
  const { json } = await typing(home).json("audit", "list", "--last", "1000");
  return json as {
    readonly size: number;
    readonly entries: readonly {
      readonly entry: { readonly ev: string; readonly req?: string; readonly why?: string };
    }[];
  };
}

/** A case for which an act is possible, and how that act is given. */
export interface Ready {
  readonly case: string;
  readonly more?: readonly string[];
  readonly entry: string;
  /** How it ends when it is confirmed. */
  readonly code?: number;
}

/** Does an act that cannot be taken back: only with the case number and a reason, and the reason is sealed with the case. */
export async function onlyWithReason(
  home: TestHome,
  id: string,
  { case: it, more = [], entry, code = 0 }: Ready,
): Promise<void> {
  const { run } = typing(home);
  const words = [...cliWords({ id }).split(" "), it, ...more];
  const before = (await trailOf(home)).size;
  for (const [confirmed, asks] of [
    [[], `--confirm ${it} --reason "…"`],
    [["--confirm", it], '--reason "…"'],
    [["--confirm", it, "--reason", "   "], '--reason "…"'],
    [["--reason", "heliotrope"], `--confirm ${it}`],
    [["--confirm", "C-99", "--reason", "heliotrope"], `--confirm ${it}`],
  ] as const) {
    const refused = await run(...words, ...confirmed);
    expect([id, confirmed, refused.code]).toEqual([id, confirmed, 2]);
    expect(refused.err).toMatch(/cannot be (taken|brought) back/);
    expect(refused.err).toContain(`confirm it with: ${asks}`);
  }
  expect([id, (await trailOf(home)).size]).toEqual([id, before]);

  const done = await run(...words, ...sure(it, `heliotrope ${id}`));
  expect([id, done.code, done.err]).toEqual([id, code, expect.not.stringContaining("heliotrope")]);
  const written = (await trailOf(home)).entries.filter((one) => one.entry.ev === entry).at(-1);
  expect([id, written?.entry.why]).toEqual([id, expect.stringMatching(/^[\w+/=-]{32,}$/)]);
  expect(bytesOf(home)).not.toContain("heliotrope");
}
