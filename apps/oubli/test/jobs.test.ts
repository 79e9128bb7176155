import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { certify, NEAR, PERSON, planErasure } from "./gallery/lead.ts";
import { type Heard, type Said, serve } from "./gallery/serve.ts";
import { succeeding, sure, typing } from "./support/acts.ts";
import { makeTestHome, runProgram, startProgram } from "./support/home.ts";

const PAGE = fileURLToPath(new URL("fixtures/later.privacy.yaml", import.meta.url));

/** A vendor that makes a job of every erasure, says how far it is, and does it when {@link Later.finish} is called. */
function later() {
  const people = new Map([
    ["a", { id: "a", email: PERSON }],
    ["b", { id: "b", email: NEAR }],
  ]);
  const jobs = new Map<string, { person: string; state: string }>();
  const state = { running: undefined as ChildProcess | undefined, kills: false };
  const finish = (end = "done", removes = true) => {
    for (const job of jobs.values()) {
      job.state = end;
      if (removes) people.delete(job.person);
    }
  };
  const answer = ({ method, path, query }: Heard): Said => {
    const [, what, id = ""] = path.split("/");
    const email = query.get("email");
    if (what === "jobs") {
      const job = jobs.get(id);
      return job ? { json: { state: job.state, job: { id } } } : { status: 404, json: {} };
    }
    if (id === "")
      return { json: { people: [...people.values()].filter((it) => email === null || it.email === email) } };
    const person = people.get(id);
    if (!person) return { status: 404, json: { message: "not found" } };
    if (method !== "DELETE") return { json: person };
    const job = `${PERSON}/${jobs.size + 1}`.replace("/", "-");
    jobs.set(job, { person: id, state: "queued" });
    // Accepted, and nobody is left who could write it down.
    if (state.kills) state.running?.kill("SIGKILL");
    return { status: 202, json: { job: { id: job } } };
  };
  return { people, jobs, state, finish, answer };
}

async function begun() {
  const vendor = later();
  const { url, asked } = await serve(vendor.answer);
  const bare = await makeTestHome([], "timing: { window-ms: 2000, quiet-ms: 300 }");
  const home = { ...bare, env: { ...bare.env, LATER_KEY: "k" } };
  await succeeding(home, "vendor", "add", PAGE, "--base-url", url, "--secret", "env:LATER_KEY");
  const planned = await planErasure(home);
  const approving = ["case", "approve", planned.id, "--plan", planned.plan, "--as", home.approver];
  await succeeding(home, ...approving, ...sure(planned.id));
  const program = (...words: readonly string[]) => runProgram(words, home.env);
  return { ...vendor, home, planned, asked, program };
}

test("the program polls a job, waits for it, believes what it sees, and closes the case", async () => {
  const { home, planned, finish, people, program, asked } = await begun();
  const ran = await program("case", "run", planned.id, ...sure(planned.id));
  expect([ran.code, ran.out]).toEqual([
    5,
    expect.stringContaining("accepted by the vendor (the service says that it is under way)"),
  ]);
  expect(asked.at(-1)).not.toContain("DELETE");
  expect((await program("work", "--dry-run")).out).toContain("nothing is due");

  finish("done", false);
  const lied = await program("case", "run", planned.id, ...sure(planned.id));
  expect([lied.code, lied.out]).toEqual([5, expect.stringContaining("the service says that it is done")]);
  expect(lied.out).not.toContain("verified absent");
  expect((await typing(home).run("case", "close", planned.id, ...sure(planned.id))).code).toBe(1);

  finish();
  const done = await program("case", "run", planned.id, ...sure(planned.id));
  expect([done.code, done.out]).toEqual([0, expect.stringContaining("verified absent")]);
  expect([...people.keys()]).toEqual(["b"]);
  expect(await certify(home, planned)).toBe("fulfilled");
  expect((await program("audit", "verify")).code).toBe(0);
  for (const { out, err } of [ran, lied, done]) expect(`${out}${err}`).not.toContain(PERSON);
  expect((await program("audit", "list", "--json")).out).not.toContain(PERSON);
});

test("a job that has failed says so, and blocks the case until it is sent anew", async () => {
  const { planned, finish, jobs, program } = await begun();
  await program("case", "run", planned.id, ...sure(planned.id));
  finish("lost", false);
  const failed = await program("case", "run", planned.id, ...sure(planned.id));
  expect([failed.code, failed.out]).toEqual([
    1,
    expect.stringContaining("the service says that it has failed"),
  ]);
  const again = await program("case", "run", planned.id, ...sure(planned.id));
  expect([again.code, jobs.size]).toEqual([5, 2]);
});

test("a process that is killed between acceptance and writing it down loses no job: it is asked for anew", async () => {
  const { home, planned, state, jobs, finish, people, program } = await begun();
  state.kills = true;
  const { child, ended } = startProgram(["case", "run", planned.id, ...sure(planned.id)], home.env);
  state.running = child;
  expect(await ended).toMatchObject({ signal: "SIGKILL" });
  state.kills = false;
  expect(jobs.size).toBe(1);
  const resumed = await program("case", "run", planned.id, ...sure(planned.id));
  expect([resumed.code, jobs.size]).toEqual([5, 2]);
  finish();
  expect((await program("case", "run", planned.id, ...sure(planned.id))).code).toBe(0);
  expect([...people.keys()]).toEqual(["b"]);
  expect((await program("audit", "verify")).code).toBe(0);
});
