import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTheWay, postgresPrograms, type RealServer, startPostgres } from "@oubli/testkit";
import pg from "pg";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { certify, planErasure } from "./gallery/lead.ts";
import { succeeding, sure, typing } from "./support/acts.ts";
import { makeTestHome, startProgram } from "./support/home.ts";
import { typed } from "./support/typed.ts";

const SCHEMA = `
CREATE TABLE public.people (id bigint NOT NULL, email text NOT NULL, name text);
CREATE TABLE public.visits (id bigint NOT NULL, person_id bigint NOT NULL, address inet);
ALTER TABLE ONLY public.people ADD CONSTRAINT people_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.visits ADD CONSTRAINT visits_pkey PRIMARY KEY (id);
`;

const PAGE = `privacy: 2
vendor: { id: shop-db, name: The shop's own database }
document: { sql: schema.sql }
account:
  host: postgres://{host}/{database}
  asks: { host: Host and port, database: Name of the database }
  sign-in: { reading: "reader:{reading-secret}", changing: "changer:{changing-secret}" }
control: [{ call: "SELECT public.people?$limit=1", shows: { at: /0/id, present: true }, proves: [person] }, { call: "SELECT public.visits?$limit=1", shows: { at: /0/id, present: true }, proves: [visit] }]
records:
  person:
    is: public.people
    id: /id
    find: ["SELECT public.people?email={email}"]
    read: "SELECT public.people?id={id}"
    leads-to: { visits: "SELECT public.visits?person_id={id}" }
    erasure: [{ overwrite: "UPDATE public.people?id={id}" }]
    fields:
      id: { assigned: user.unique_id }
      email: { provided: user.contact.email, identifies: email, becomes: "{random}@anonymized.invalid" }
      name: { provided: user.name, becomes: null }
  visit:
    is: public.visits
    id: /id
    before: [person]
    read: "SELECT public.visits?id={id}"
    erasure: [{ erase: "DELETE public.visits?id={id}" }]
    fields:
      id, person_id: { assigned: user.unique_id }
      address: { observed: user.device.ip_address }
`;

const PEOPLE = [
  SCHEMA,
  `INSERT INTO people VALUES (1, 'mira.sand@example.test', 'Mira'), (2, 'mira.sander@example.test', 'Mira')`,
  "INSERT INTO visits VALUES (10, 1, '192.0.2.1'), (11, 2, '192.0.2.2'), (12, 1, '192.0.2.3')",
  "CREATE ROLE reader LOGIN PASSWORD 'only-looks'",
  "CREATE ROLE changer LOGIN PASSWORD 'does-change'",
  "GRANT SELECT ON people, visits TO reader, changer",
  "GRANT UPDATE ON people TO changer",
  "GRANT DELETE ON visits TO changer",
];

const isHere = postgresPrograms() !== undefined;
if (!isHere) console.warn("POSTGRES IS NOT INSTALLED: a whole case there is skipped");

let server: RealServer;
beforeAll(async () => {
  if (isHere) server = await startPostgres();
}, 60_000);
afterAll(() => server?.remove());

async function asOwner(): Promise<pg.Client> {
  const { port, owner } = server;
  const client = new pg.Client({ host: "127.0.0.1", port, database: "postgres", ...owner });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

test.skipIf(!isHere)(
  "a case at Postgres is led to its certificate, also when the program dies after a COMMIT (skipped where it is not installed)",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "oubli-Shop-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, "schema.sql"), SCHEMA);
    writeFileSync(join(folder, "privacy.yaml"), PAGE);
    const owner = await asOwner();
    for (const statement of PEOPLE) await owner.query(statement);
    let commits = 0;
    let kill = (): void => {};
    const way = await onTheWay(server.port, (part, { said, silence }) => {
      if (!said.includes("BEGIN READ WRITE") || !part.includes("COMMIT")) return true;
      commits += 1;
      // The second change is done, and nobody was told.
      if (commits === 2) {
        silence();
        setTimeout(kill, 300);
      }
      return true;
    });
    onTestFinished(() => way.close());

    const bare = await makeTestHome([]);
    const env = { ...bare.env, READING: "only-looks", CHANGING: "does-change" };
    const home = { ...bare, env };
    const page = join(folder, "privacy.yaml");
    const without = await typed(env, ["vendor", "add", page, "--secret", "reading-secret=env:READING"]);
    expect(without.err).toContain("changing-secret");
    await succeeding(home, "vendor", "check", page);
    await succeeding(
      ...([home, "vendor", "add", page] as const),
      ...["--parameter", `host=127.0.0.1:${way.port}`, "--parameter", "database=postgres"],
      ...["--secret", "reading-secret=env:READING", "--secret", "changing-secret=env:CHANGING"],
    );
    await succeeding(home, "vendor", "accept", "shop-db", `127.0.0.1:${way.port}`);
    const tested = await typed(env, ["vendor", "test", "shop-db"]);
    expect([tested.code, tested.out]).toEqual([0, expect.not.stringContaining("WARN")]);

    const planned = await planErasure(home);
    expect(planned.found).toEqual(["shop-db/person/1", "shop-db/visit/10", "shop-db/visit/12"]);
    const approval = ["--plan", planned.plan, "--as", home.approver, ...sure(planned.id)];
    await succeeding(home, "case", "approve", planned.id, ...approval);
    const { child, ended } = startProgram(["case", "run", planned.id, ...sure(planned.id)], env);
    kill = () => child.kill("SIGKILL");
    expect((await ended).code).not.toBe(0);
    expect(commits).toBe(2);
    expect((await owner.query("SELECT * FROM visits")).rows).toHaveLength(1);

    const again = await typing(home).run("case", "run", planned.id, ...sure(planned.id));
    expect([again.code, again.err]).toEqual([0, expect.any(String)]);
    expect(commits).toBe(3);
    expect(await certify(home, planned)).toBe("fulfilled-on-word");
    expect((await owner.query("SELECT * FROM visits")).rows).toEqual([
      { id: "11", person_id: "2", address: "192.0.2.2" },
    ]);
    const [erased, other] = (await owner.query("SELECT * FROM people ORDER BY id")).rows;
    expect(erased).toMatchObject({ name: null, email: expect.stringContaining("@anonymized.invalid") });
    expect(other).toEqual({ id: "2", email: "mira.sander@example.test", name: "Mira" });
  },
  120_000,
);
