import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ApiError, type KeptToken } from "@oubli/client-kit";
import { OubliError } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { sealedTokens } from "../src/world/sealed-tokens.ts";
import { makeSmallHome } from "./support/home.ts";

const KEY = new Uint8Array(32).fill(7);
const token = (count: number): KeptToken => ({
  access: `acc3ss-${count}`,
  expiresAt: count,
  refresh: `r3fresh-${count}`,
});

async function placeWith(first = "initial", homeKey: () => Promise<Uint8Array> = async () => KEY) {
  const { home } = (await makeSmallHome()).world();
  const at = (more: { first?: string; homeKey?: () => Promise<Uint8Array> } = {}) =>
    sealedTokens({ home, account: "shop", vendor: "little", first, homeKey, ...more });
  return { at, file: join(home.folder, "tokens", "shop.age") };
}

/** Gives a token, and takes note of the one before. */
function after(before: KeptToken | undefined, next: KeptToken) {
  return async (kept: KeptToken | undefined): Promise<KeptToken> => {
    expect(kept).toEqual(before);
    return next;
  };
}

describe("a token that replaces the one before", () => {
  test("is on the disk, locked, before anybody gets it, and there for the next process", async () => {
    const { at, file } = await placeWith();
    expect(await at().renew(after(undefined, token(1)))).toEqual(token(1));
    const text = readFileSync(file, "utf8");
    expect(text).toContain("BEGIN AGE ENCRYPTED FILE");
    expect(text).not.toMatch(/acc3ss|r3fresh/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await at().renew(after(token(1), token(2)))).toEqual(token(2));
  });

  test("is renewed by one at a time: nobody uses up what another one is using", async () => {
    const { at } = await placeWith();
    const seen: (string | undefined)[] = [];
    await Promise.all(
      [1, 2, 3].map((count) =>
        at().renew(async (kept) => {
          seen.push(kept?.refresh);
          return token(count);
        }),
      ),
    );
    expect(new Set(seen).size).toBe(3);
  });

  test("is not asked for with a first token that a newer one has replaced", async () => {
    const { at } = await placeWith();
    await at({ first: "old" }).renew(after(undefined, token(1)));
    await at({ first: "new" }).renew(after(undefined, token(2)));
    await expect(at({ first: "old" }).renew(async () => token(3))).rejects.toThrow(
      "was replaced by a newer one",
    );
    expect(await at({ first: "new" }).renew(after(token(2), token(4)))).toEqual(token(4));
  });

  test("is of no use with another first token, or under another key", async () => {
    const { at } = await placeWith();
    await at().renew(async () => token(1));
    const kept: unknown[] = [];
    const look = async (before: KeptToken | undefined) => {
      kept.push(before);
      return token(1);
    };
    await at({ first: "a new one" }).renew(look);
    await at({ homeKey: async () => new Uint8Array(32).fill(8) }).renew(look);
    expect(kept).toEqual([undefined, undefined]);
  });

  test("that is refused leaves the one before where it was", async () => {
    const { at, file } = await placeWith();
    await at().renew(async () => token(1));
    const before = readFileSync(file, "utf8");
    const refused = new ApiError("AUTH_REJECTED", "no", { vendor: "little", operation: "token" });
    await expect(at().renew(() => Promise.reject(refused))).rejects.toBe(refused);
    expect(readFileSync(file, "utf8")).toBe(before);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  test("in a file that does not open is as good as none", async () => {
    const { at, file } = await placeWith();
    await at().renew(async () => token(1));
    writeFileSync(file, "nothing");
    expect(await at().renew(after(undefined, token(2)))).toEqual(token(2));
  });

  test("is not asked for while the home's key is locked: the question is not sent", async () => {
    const { at, file } = await placeWith("initial", () =>
      Promise.reject(new OubliError("NOT_ALLOWED", "the home's key is locked", { hint: "unlock it" })),
    );
    await expect(at().renew(async () => token(1))).rejects.toMatchObject({
      code: "AUTH_REJECTED",
      attempts: 0,
      message: "no token was asked of little: the home's key is locked",
      hint: "unlock it",
    });
    expect(existsSync(file)).toBe(false);
  });
});
