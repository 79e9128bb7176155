import { expect } from "vitest";
import type { TestHome } from "./home.ts";
import { typed } from "./typed.ts";

/** Expects that every hash, signature and row of a home holds. */
export async function expectWhole({ env }: Pick<TestHome, "env">, after = ""): Promise<void> {
  const { code, out, err } = await typed(env, ["audit", "verify"]);
  expect([after, code, out, err]).toEqual([
    after,
    0,
    expect.stringContaining("every row is what they add up to"),
    "",
  ]);
}

/** What the officer who confirms another's proposal types. */
export const AGREED: readonly string[] = ["--confirm", "confirm", "--reason", "read and agreed"];
