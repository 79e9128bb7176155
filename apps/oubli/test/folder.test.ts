import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { certify, planErasure } from "./gallery/lead.ts";
import { succeeding, sure, typing } from "./support/acts.ts";
import { makeTestHome, startProgram } from "./support/home.ts";
import { typed } from "./support/typed.ts";

const PAGE = `privacy: 2
vendor: { id: shop-lists, name: The shop's own lists }
document:
  folder:
    people: { file: people.csv, columns: [id, email, name], key: id }
    visits: { file: "visits-*.csv", columns: [person, address] }
control: [{ call: "SELECT people?$limit=1", shows: { at: /0/id, present: true }, proves: [person] }, { call: "SELECT visits?$limit=1", shows: { at: /0/person, present: true }, proves: [visit] }]
records:
  person:
    is: people
    id: /id
    find: ["SELECT people?email={email}"]
    read: "SELECT people?id={id}"
    leads-to: { visits: "SELECT visits?person={id}" }
    erasure: [{ erase: "DELETE people?id={id}" }]
    fields:
      id: { assigned: user.unique_id }
      email: { provided: user.contact.email, identifies: email }
      name: { provided: user.name }
  visit:
    is: visits
    id: /row-digest
    before: [person]
    read: "SELECT visits?row-digest={id}"
    erasure: [{ erase: "DELETE visits?row-digest={id}" }]
    fields:
      row-digest, person: { assigned: user.unique_id }
      address: { observed: user.device.ip_address }
`;

test("a folder is added, searched, erased from and certified, also when the program dies and others write there meanwhile", async () => {
  const place = mkdtempSync(join(tmpdir(), "oubli-Lists-"));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const page = join(place, "privacy.yaml");
  const lists = join(place, "lists");
  mkdirSync(lists);
  writeFileSync(page, PAGE);
  writeFileSync(
    join(lists, "people.csv"),
    'id;email;name\r\n1;mira.sand@example.test;Mira\r\n2;mira.sander@example.test;"Mira\r\n(the other)"\r\n',
  );
  writeFileSync(join(lists, "visits-may.csv"), "person,address\n1,192.0.2.1\n2,192.0.2.2\n1,192.0.2.1\n");
  writeFileSync(join(lists, "visits-june.csv"), "person,address\n1,192.0.2.3\n2,192.0.2.2\n");

  const home = await makeTestHome([]);
  const nowhere = await typed(home.env, ["vendor", "add", page]);
  expect(nowhere.err).toContain("the account of The shop's own lists does not say where its folder is");
  await succeeding(home, "vendor", "check", page);
  await succeeding(home, "vendor", "add", page, "--base-url", `file://${lists}`);
  expect(await typed(home.env, ["vendor", "test", "shop-lists"])).toMatchObject({ code: 0 });
  const other = await typed(home.env, ["vendor", "accept", "shop-lists", "file:///other"]);
  expect(other.err).toContain(`the account shop-lists leads to file://${lists}`);
  await succeeding(home, "vendor", "accept", "shop-lists", `file://${lists}`);

  const planned = await planErasure(home);
  expect(planned.found).toHaveLength(3);
  // Another program adds somebody, and a person is never told of it by losing them.
  appendFileSync(join(lists, "people.csv"), "3;third@example.test;Third\r\n");
  const approval = ["--plan", planned.plan, "--as", home.approver, ...sure(planned.id)];
  await succeeding(home, "case", "approve", planned.id, ...approval);
  const { child, ended } = startProgram(["case", "run", planned.id, ...sure(planned.id)], home.env);
  const watcher = watch(lists, () => child.kill("SIGKILL"));
  onTestFinished(() => watcher.close());
  expect((await ended).signal).toBe("SIGKILL");
  watcher.close();

  const again = await typing(home).run("case", "run", planned.id, ...sure(planned.id));
  expect([again.code, again.err]).toEqual([0, expect.any(String)]);
  expect(await certify(home, planned)).toBe("fulfilled");
  const text = (name: string) => readFileSync(join(lists, name), "utf8");
  expect(text("people.csv")).toBe(
    'id;email;name\r\n2;mira.sander@example.test;"Mira\r\n(the other)"\r\n3;third@example.test;Third\r\n',
  );
  expect(text("visits-may.csv")).toBe("person,address\n2,192.0.2.2\n");
  expect(text("visits-june.csv")).toBe("person,address\n2,192.0.2.2\n");
}, 120_000);
