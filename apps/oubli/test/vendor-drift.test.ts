import { createFeraSandbox, type Sandbox } from "@oubli/sandbox";
import { describe, expect, test } from "vitest";
import { DANA } from "./support/acts.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";
import { typed, typedJson } from "./support/typed.ts";

/** A vendor whose every JSON answer is changed on its way. */
function changing(change: (body: object) => unknown): Sandbox {
  const sandbox = createFeraSandbox();
  return {
    ...sandbox,
    fetch: async (request) => {
      const response = await sandbox.fetch(request);
      const text = await response.text();
      const body = response.ok && text !== "" ? JSON.stringify(change(JSON.parse(text))) : text;
      return new Response(body === "" ? null : body, response);
    },
  };
}

const homeOf = (sandbox: Sandbox) => makeTestHome([{ id: "shop", sandbox }]);
const drift = ({ env }: TestHome, ...words: readonly string[]) =>
  typed(env, ["vendor", "drift", "shop", ...words], { input: DANA });

describe("real answers compared with page and description", () => {
  test("that are as they say end well only where records came, and what was not looked at is told beside it", async () => {
    const home = await homeOf(createFeraSandbox());
    const whole = await drift(home, "-");
    expect(whole).toMatchObject({ code: 0, out: "the answers are as page and description say" });
    const alone = await drift(home);
    expect(alone).toMatchObject({
      code: 5,
      out: "no record came: name identifiers of records to compare",
    });
    expect(alone.err).toContain("not looked at: customer (no record of this kind came)");
  });

  test("that hold more are told by pointer, ready to be pasted, without a value", async () => {
    const planted = changing((body) => addedTo(body, { iban: "PT50-SECRET" }));
    const { code, out, err } = await drift(await homeOf(planted), "-");
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^- `GET \/\S+`, \w+: `\S*\/iban` is in the answer and not in the page$/),
      ]),
    );
    expect(out).not.toContain("the answers are as");
    expect(out + err).not.toMatch(/SECRET|dana\.ruiz/);
  });

  test("are the same lines as JSON", async () => {
    const planted = changing((body) => addedTo(body, { iban: "PT50-SECRET" }));
    const { env } = await homeOf(planted);
    const { code, json, out } = await typedJson(env, ["vendor", "drift", "shop", "-"], { input: DANA });
    expect(code).toBe(1);
    expect(json.lines).toContainEqual(expect.objectContaining({ what: "unnamed", at: "/iban" }));
    expect(json.looked.length).toBeGreaterThan(0);
    expect(out).not.toMatch(/SECRET|dana\.ruiz/);
  });
});

test("rejected credentials say nothing about the page", async () => {
  const sandbox = createFeraSandbox();
  const locked = { ...sandbox, fetch: async () => Response.json({ message: "no" }, { status: 401 }) };
  const { code, out } = await drift(await homeOf(locked));
  expect(code).toBe(4);
  expect(out).toContain("NOTHING COULD BE LOOKED AT");
});

test("an account there is not is told", async () => {
  const home = await homeOf(createFeraSandbox());
  const { code, err } = await typed(home.env, "vendor drift other");
  expect([code, err]).toEqual([1, expect.stringContaining("there is no account other")]);
});

/** A member more in each object of an answer that has an id. */
function addedTo(value: unknown, more: object): unknown {
  if (Array.isArray(value)) return value.map((one) => addedTo(one, more));
  if (typeof value !== "object" || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, addedTo(one, more)]));
  return "id" in inner ? { ...inner, ...more } : inner;
}
