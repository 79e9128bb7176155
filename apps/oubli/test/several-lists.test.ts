import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { certify, PERSON, planErasure, runErasure } from "./gallery/lead.ts";
import { type Heard, type Said, serve } from "./gallery/serve.ts";
import { succeeding, typing } from "./support/acts.ts";
import { makeTestHome } from "./support/home.ts";

const PAGE = fileURLToPath(new URL("fixtures/audiences.privacy.yaml", import.meta.url));

const NOT_FOUND: Said = { status: 404, json: { message: "not found" } };

/** A vendor in whose audiences the person is twice, and somebody else in all of them. */
function audiences() {
  const other = { id: "m2", email: "bo@example.test", likes: "rain" };
  const members = new Map([
    ["news", [{ id: "m1", email: PERSON, likes: "tea" }, other]],
    ["club", [other, { id: "m1", email: PERSON, likes: "cake" }]],
    ["test", [other]],
  ]);
  const state = { hidesAudiences: false };
  const answer = ({ method, path, query, headers }: Heard): Said => {
    if (headers["x-token"] !== "the-key") return { status: 401, json: {} };
    const [, , audience, , id] = path.split("/");
    if (audience === undefined) {
      const all = [...members.keys()].map((name) => ({ id: name, name: name.toUpperCase() }));
      return state.hidesAudiences ? { status: 500, json: {} } : { json: { audiences: all } };
    }
    const of = members.get(audience);
    if (!of) return NOT_FOUND;
    const email = query.get("email");
    const found = of.filter((it) => email === null || it.email === email);
    if (id === undefined) return { json: { members: found, total: of.length } };
    const at = of.findIndex((it) => it.id === id);
    if (at < 0) return NOT_FOUND;
    if (method !== "DELETE") return { json: of[at] };
    of.splice(at, 1);
    return { status: 204 };
  };
  return { members, state, answer, other };
}

async function begun() {
  const vendor = audiences();
  const { url } = await serve(vendor.answer);
  const bare = await makeTestHome([]);
  const home = { ...bare, env: { ...bare.env, AUDIENCES_TOKEN: "the-key" } };
  await succeeding(home, "vendor", "add", PAGE, "--base-url", url, "--secret", "env:AUDIENCES_TOKEN");
  return { ...vendor, home };
}

test("a person in two audiences is erased in both, certified in both, and noticed where they come back", async () => {
  const { home, members, other } = await begun();
  const planned = await planErasure(home);
  expect(planned.found).toEqual(["audiences/member/club/m1", "audiences/member/news/m1"]);
  expect(planned.calls).toEqual([
    "DELETE /audiences/{audience}/members/{member}",
    "DELETE /audiences/{audience}/members/{member}",
  ]);
  expect(await runErasure(home, planned)).toMatchObject({ code: 0 });
  expect([...members.values()]).toEqual([[other], [other], [other]]);
  expect(await certify(home, planned)).toBe("fulfilled");

  const { json, run } = typing(home, PERSON);
  expect((await run("case", "reverify", planned.id)).code).toBe(0);
  members.get("club")?.push({ id: "m1", email: PERSON, likes: "cake" });
  const { code, json: seen } = await json("case", "reverify", planned.id);
  expect([code, seen.reappeared]).toEqual([1, ["audiences/member/club/m1"]]);
});

test("what is found says in which audience, and nothing is said where nobody can name them", async () => {
  const { home, state } = await begun();
  const { run, json } = typing(home, PERSON);
  expect((await run("vendor", "check", PAGE)).out).toContain("in every audience by itself: member");
  expect((await run("vendor", "rehearse", PAGE)).out).toContain("led well");
  const { out } = await run("find", "-");
  expect(out).toContain("members in audience CLUB (club)");
  state.hidesAudiences = true;
  const hidden = await json("find", "-");
  expect(hidden.json.coverage.map(({ result }: { readonly result: string }) => result)).toContain(
    "could-not-look",
  );
  expect(hidden.json.findings).toEqual([]);
  const tested = await json("vendor", "test", "audiences");
  expect(tested.code).not.toBe(0);
  state.hidesAudiences = false;
  await succeeding(home, "vendor", "test", "audiences");
});
