import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { type AccountId, parseAccountId } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { addVendor } from "../src/world/accounts.ts";
import { readPageFile } from "../src/world/spec-file.ts";
import { loadDataMap, vendorNames } from "../src/world/vendors.ts";
import type { World } from "../src/world/world.ts";
import { makeSmallHome, type SmallHome } from "./support/home.ts";

const PAGE = `privacy: 2
vendor: { id: acme, name: Acme }
document: { openapi: api/openapi.yaml }
account: { pace: unknown }
control: GET /me
records:
  person:
    is: Person
    id: /id
    find: ["GET /people?email={email}"]
    erasure: [{ erase: "DELETE /people/{id}" }]
    fields: { email: { provided: user.contact.email, identifies: email } }
    not-personal: [id]
`;

const DOCUMENT = `openapi: 3.0.0
info: { title: Acme, version: "1" }
servers: [{ url: "https://api.acme.example/v1" }]
security: [{ Key: [] }]
paths:
  /me: { get: { operationId: me, responses: { "200": { description: ok, content: { application/json: { schema: { type: object } } } } } } }
  /people:
    get:
      operationId: listPeople
      parameters: [{ name: email, in: query, schema: { type: string } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Person" } } } } }
  /people/{id}:
    delete:
      operationId: deletePerson
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: gone } }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: X-Key } }
  schemas: { Person: { type: object, properties: { id: { type: string }, email: { type: string } } } }
`;

const ENV = { ACME_KEY: "k" };
const NAMED = { secrets: ["env:ACME_KEY"], parameters: {} };

async function homeWith(page = PAGE, document = DOCUMENT) {
  const home = await makeSmallHome();
  const world = home.world(ENV);
  const folder = join(world.home.folder, "page");
  mkdirSync(join(folder, "api"), { recursive: true });
  const file = join(folder, "privacy.yaml");
  writeFileSync(file, page);
  writeFileSync(join(folder, "api", "openapi.yaml"), document);
  return { home, world, file, map: async () => (await readPageFile(file)).map };
}

function accountId(text: string): AccountId {
  const id = parseAccountId(text);
  if (!id) throw new Error(`${text} names no account`);
  return id;
}

/** Everything an added vendor may leave behind. */
function traces({ home }: World) {
  const vendors = existsSync(home.vendors) ? readdirSync(home.vendors) : [];
  return { vendors, config: readFileSync(home.config, "utf8") };
}

const accountsOf = async (home: SmallHome) => (await home.world(ENV).config()).accounts.map(({ id }) => id);

describe("a vendor is added all or nothing:", () => {
  test("its data map is kept and its account written down", async () => {
    const { home, world, map } = await homeWith();
    expect(await addVendor(world, await map(), NAMED)).toMatchObject({
      account: { id: "acme" },
      again: false,
    });
    expect(await accountsOf(home)).toEqual(["acme"]);
    expect(await loadDataMap(world.home, "acme")).toEqual(await map());
    expect(traces(world).vendors).toEqual(["acme.json"]);
  });

  test.each([
    ["a secret that is not set", { ...NAMED, secrets: ["env:NOT_SET"] }, "SETUP"],
    ["a secret for no scheme", { ...NAMED, secrets: ["Other=env:ACME_KEY"] }, "USAGE"],
    ["no secret, where the vendor takes no call without", { ...NAMED, secrets: [] }, "USAGE"],
    ["a parameter there is not", { ...NAMED, parameters: { shop: "1" } }, "USAGE"],
    ["a surface there is not", { ...NAMED, surface: "nowhere" }, "SETUP"],
    ["an address that cannot be used", { ...NAMED, baseUrl: "http://acme.example" }, "SETUP"],
  ])("%s leaves nothing behind", async (_what, named, code) => {
    const { world, map } = await homeWith();
    const before = traces(world);
    await expect(addVendor(world, await map(), named)).rejects.toMatchObject({ code });
    expect(traces(world)).toEqual(before);
  });

  test("one that signs in with a user and a password is told which of the two is missing", async () => {
    const signedIn = PAGE.replace(
      "account: { pace: unknown }",
      'account: { pace: unknown, asks: { shop: Which shop? }, sign-in: { basic: "{shop}/{user}:{password}" } }',
    );
    const { world, map } = await homeWith(signedIn);
    const named = { parameters: { shop: "one" }, secrets: ["user=env:ACME_KEY"] };
    const before = traces(world);
    await expect(addVendor(world, await map(), named)).rejects.toMatchObject({
      code: "USAGE",
      message: "Acme takes no call without the secret password",
      hint: "write --secret <name>=env:NAME; secrets: user, password",
    });
    expect(traces(world)).toEqual(before);
    const secrets = [...named.secrets, "password=env:ACME_KEY"];
    const { account } = await addVendor(world, await map(), { ...named, secrets });
    expect(account).toMatchObject({
      secrets: { user: "env:ACME_KEY", password: "env:ACME_KEY" },
      parameters: { shop: "one" },
    });
  });

  test("one whose host the account names is asked for it, and goes nowhere else", async () => {
    const asking = PAGE.replace(
      "account: { pace: unknown }",
      'account: { pace: unknown, host: "https://{dc}.api.acme.example/v1", asks: { dc: What stands behind the dash of the key? } }',
    );
    const { world, map } = await homeWith(asking);
    await expect(addVendor(world, await map(), NAMED)).rejects.toMatchObject({
      code: "USAGE",
      message: "it is not said which dc the account has",
      hint: "write --parameter dc=… (dc: What stands behind the dash of the key?)",
    });
    const elsewhere = { ...NAMED, parameters: { dc: "evil.example.test/" } };
    await expect(addVendor(world, await map(), elsewhere)).rejects.toMatchObject({ code: "SETUP" });
    expect(traces(world).vendors).toEqual([]);
    const { target } = await addVendor(world, await map(), { ...NAMED, parameters: { dc: "us21" } });
    expect(target.baseUrl).toBe("https://us21.api.acme.example/v1");
  });

  test("six that are added at once are all there", async () => {
    const { home, world, map } = await homeWith();
    const ids = ["a", "b", "c", "d", "e", "f"].map((letter) => accountId(`shop-${letter}`));
    const known = await map();
    await Promise.all(ids.map((id) => addVendor(world, known, { ...NAMED, id })));
    expect((await accountsOf(home)).toSorted()).toEqual(ids);
    expect(existsSync(`${world.home.config}.lock`)).toBe(false);
  });

  test("a process that died while it added one holds nobody up", async () => {
    const { home, world, map } = await homeWith();
    // Process numbers end far below this.
    writeFileSync(`${world.home.config}.lock`, "999999999");
    await addVendor(world, await map(), NAMED);
    expect(await accountsOf(home)).toEqual(["acme"]);
  });

  test("a configuration that cannot be written leaves nothing behind", async () => {
    const { world, map } = await homeWith();
    const before = traces(world);
    // A folder stands where the new configuration would be written first.
    mkdirSync(`${world.home.config}.new`);
    await expect(addVendor(world, await map(), NAMED)).rejects.toMatchObject({ code: "STORAGE" });
    expect(traces(world)).toEqual(before);
  });

  test("a process that dies before the account is written down has added no vendor", async () => {
    const { home, world, map } = await homeWith();
    await addVendor(world, await map(), NAMED);
    const file = join(world.home.vendors, "acme.json");
    renameSync(file, `${file}.new`);
    home.writeConfig(readFileSync(world.home.config, "utf8").replace(/accounts:[\s\S]*$/, "accounts: []\n"));
    expect(vendorNames(world.home).filter(({ origin }) => origin === "added")).toEqual([]);
    expect(await addVendor(home.world(ENV), await map(), NAMED)).toMatchObject({ again: false });
    expect(traces(world).vendors).toEqual(["acme.json"]);
  });

  test("one that dies right after leaves an account that works", async () => {
    const { world, map } = await homeWith();
    await addVendor(world, await map(), NAMED);
    const file = join(world.home.vendors, "acme.json");
    renameSync(file, `${file}.new`);
    expect(await loadDataMap(world.home, "acme")).toEqual(await map());
  });

  test("and keeps that account from another vendor of the same id", async () => {
    const { home, world, map } = await homeWith();
    await addVendor(world, await map(), NAMED);
    const file = join(world.home.vendors, "acme.json");
    renameSync(file, `${file}.new`);
    const evil = { ...(await map()), vendor: { id: "acme", name: "Evil" } };
    const named = { ...NAMED, id: "x" as never };
    await expect(addVendor(home.world(ENV), evil, named)).rejects.toMatchObject({ code: "USAGE" });
    expect((await loadDataMap(world.home, "acme")).vendor.name).toBe("Acme");
  });
});

describe("an id that is taken", () => {
  test("is refused to another vendor, by name or by address: keys must not go elsewhere", async () => {
    const { home, world, map } = await homeWith();
    await addVendor(world, await map(), NAMED);
    const before = traces(world);
    const there = await map();
    const renamed = { ...there, vendor: { id: "acme", name: "Evil" } };
    const servers = there.servers.map((server) => ({ ...server, url: "https://evil.example/v1" }));
    for (const other of [renamed, { ...there, servers }])
      await expect(addVendor(home.world(ENV), other, { ...NAMED, id: "x" as never })).rejects.toMatchObject({
        code: "USAGE",
        message: "acme is the id of another vendor that was added before",
        hint: expect.stringContaining(`remove ${join(world.home.vendors, "acme.json")} first`),
      });
    expect(traces(world)).toEqual(before);
  });

  test("is refused when it is built in, or leads out of the folder", async () => {
    const { world, map } = await homeWith();
    const there = await map();
    for (const id of ["fera", "../x", "Acme", ""])
      await expect(addVendor(world, { ...there, vendor: { id, name: "X" } }, NAMED)).rejects.toMatchObject({
        code: "USAGE",
      });
  });

  test("is free for the same vendor: its newer page replaces the older one, its account stays as it is", async () => {
    const { home, world, map } = await homeWith();
    await addVendor(world, await map(), NAMED);
    const config = traces(world).config;
    const newer = { ...(await map()), specVersion: "2" };
    const again = await addVendor(home.world(ENV), newer, { secrets: [], parameters: {} });
    expect(again).toMatchObject({ again: true, account: { id: "acme", secrets: { Key: "env:ACME_KEY" } } });
    expect((await loadDataMap(world.home, "acme")).specVersion).toBe("2");
    expect(traces(world).config).toBe(config);
    await expect(addVendor(home.world(ENV), newer, NAMED)).rejects.toMatchObject({
      message: "there is an account acme already",
    });
  });

  test("of a data map of the first format says to add the vendor again, and that works", async () => {
    const { home, world, map } = await homeWith();
    await addVendor(world, await map(), NAMED);
    const file = join(world.home.vendors, "acme.json");
    writeFileSync(file, JSON.stringify({ ...(await map()), format: 1 }));
    await expect(loadDataMap(world.home, "acme")).rejects.toMatchObject({
      code: "SETUP",
      hint: expect.stringContaining("add the vendor again from its page"),
    });
    await addVendor(home.world(ENV), await map(), { secrets: [], parameters: {} });
    expect((await loadDataMap(world.home, "acme")).format).toBe(2);
  });
});

describe("a page", () => {
  test("names its description relative to itself", async () => {
    const { file } = await homeWith(PAGE.replace("api/openapi.yaml", "../page/api/openapi.yaml"));
    expect((await readPageFile(file)).map.vendor.id).toBe("acme");
  });

  test("that is wrong is refused with every line and remedy", async () => {
    const { file } = await homeWith(PAGE.replace("email: {", "mail: {"));
    await expect(readPageFile(file)).rejects.toMatchObject({
      code: "USAGE",
      details: expect.arrayContaining([expect.stringMatching(/privacy\.yaml:\d+ {2}.*\n {4}/)]),
    });
  });

  test("with more problems than anybody mends at a time tells the first ones and counts the others", async () => {
    const names = Array.from({ length: 30 }, (_, at) => `        - nothing${at}: { provided: user }`);
    const fields = names.map((line) => line.replace("- ", "")).join("\n");
    const { file } = await homeWith(PAGE.replace(/ {4}fields: .*/, `    fields:\n${fields}`));
    const { details = [] } = (await readPageFile(file).catch(
      (error: { details?: readonly string[] }) => error,
    )) as {
      details?: readonly string[];
    };
    expect(details).toHaveLength(21);
    expect(details.at(-1)).toMatch(/^and \d+ more$/);
  });

  test.each(["/dev/zero", "/dev/stdin", ".", "/proc/self/environ/none"])(
    "never reads what is no regular file: %s",
    async (name) => {
      const { file } = await homeWith(PAGE.replace("api/openapi.yaml", `"${name}"`));
      await expect(readPageFile(file)).rejects.toMatchObject({ code: "USAGE" });
    },
  );

  test("never reads a file without end", async () => {
    const { file } = await homeWith();
    truncateSync(join(file, "..", "api", "openapi.yaml"), 64 * 1024 * 1024 + 1);
    await expect(readPageFile(file)).rejects.toMatchObject({
      message: expect.stringContaining("larger than 64 MB"),
    });
  });

  test("that is not there is told", async () => {
    await expect(readPageFile("nowhere.yaml")).rejects.toMatchObject({
      message: "there is no file nowhere.yaml",
    });
  });
});
