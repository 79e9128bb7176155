import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { ADA, succeeding, typing } from "./support/acts.ts";
import { makeTestHome, startProgram } from "./support/home.ts";

const DOCUMENT = `openapi: 3.0.3
info: { title: Little, version: "1" }
servers: [{ url: "https://api.little.example.test" }]
paths:
  /people:
    get:
      parameters: [{ name: email, in: query, schema: { type: string } }]
      responses: { "200": { content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Person" } } } } } }
  /people/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    delete: { responses: { "204": { description: gone } } }
components: { schemas: { Person: { type: object, properties: { id: { type: string }, email: { type: string } } } } }
`;

const PAGE = `privacy: 2
vendor: { id: little, name: Little }
document: { openapi: openapi.yaml }
account: { pace: { calls: 500, per: second }, sign-in: { oauth2: { token: /oauth/token, grant: refresh-token } } }
control: { call: GET /people, proves: [person] }
records:
  person:
    is: Person
    id: /id
    find: [{ call: "GET /people?email={email}", pages: none }]
    erasure: [{ erase: "DELETE /people/{id}" }]
    fields: { email: { provided: user.contact.email, identifies: email }, id: { assigned: user.unique_id } }
`;

/** A vendor that takes each refresh token once, and ends the whole sign-in when an old one comes again. */
interface Issuer {
  refresh: string | undefined;
  given: number;
  /** Does something once a token is given, before it is sent. */
  beforeSending?: (() => void) | undefined;
  /** Told of who asks for a token, and never answers them. */
  hangs?: (() => void) | undefined;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function issuing(): Promise<{ readonly issuer: Issuer; readonly url: string }> {
  const issuer: Issuer = { refresh: "r0", given: 0 };
  const access = new Set<string>();
  const server = createServer((request, response) => {
    void (async () => {
      const body = await textOf(request);
      const answer = (status: number, json: unknown) => {
        response.writeHead(status, { "content-type": "application/json" });
        response.end(JSON.stringify(json));
      };
      if (request.url !== "/oauth/token") {
        const isGood = access.has((request.headers.authorization ?? "").slice("Bearer ".length));
        return isGood ? answer(200, [{ id: "p1", email: ADA }]) : answer(401, {});
      }
      if (issuer.hangs) return issuer.hangs();
      if (issuer.refresh === undefined || new URLSearchParams(body).get("refresh_token") !== issuer.refresh) {
        issuer.refresh = undefined;
        return answer(400, { error: "invalid_grant" });
      }
      issuer.given += 1;
      issuer.refresh = `r${issuer.given}`;
      access.add(`a${issuer.given}`);
      issuer.beforeSending?.();
      // Good for less than the margin: each process has to renew it.
      answer(200, { access_token: `a${issuer.given}`, refresh_token: issuer.refresh, expires_in: 5 });
    })();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close().closeAllConnections());
  return { issuer, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function signedIn() {
  const { issuer, url } = await issuing();
  const folder = mkdtempSync(join(tmpdir(), "oubli-tokens-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "openapi.yaml"), DOCUMENT);
  writeFileSync(join(folder, "privacy.yaml"), PAGE);
  const made = await makeTestHome([]);
  const secrets = { LITTLE_ID: "client", LITTLE_SECRET: "s3cret", LITTLE_REFRESH: "r0" };
  const home = { ...made, env: { ...made.env, ...secrets } };
  const named = [
    "client-id=env:LITTLE_ID",
    "client-secret=env:LITTLE_SECRET",
    "refresh-token=env:LITTLE_REFRESH",
  ];
  await succeeding(
    home,
    ...["vendor", "add", join(folder, "privacy.yaml"), "--base-url", url],
    ...named.flatMap((one) => ["--secret", one]),
  );
  return { issuer, home };
}

const found = ({ out }: { readonly out: string }) =>
  JSON.parse(out).findings.map(({ id }: { readonly id: string }) => id);

describe("a refresh token that is replaced with every use", () => {
  test("is used up by no two of many processes at once", async () => {
    const { issuer, home } = await signedIn();
    const ended = await Promise.all(
      [1, 2, 3, 4].map(() => startProgram(["find", "-", "--json"], home.env, ADA).ended),
    );
    expect(ended.map((one) => [one.code, one.err, found(one)])).toEqual(
      Array.from({ length: 4 }, () => [0, "", ["little/person/p1"]]),
    );
    expect(issuer.refresh).toBe(`r${issuer.given}`);
  }, 60_000);

  test("that died with its process ends the sign-in in a sentence, and a new one begins another", async () => {
    const { issuer, home } = await signedIn();
    expect(found(await startProgram(["find", "-", "--json"], home.env, ADA).ended)).toEqual([
      "little/person/p1",
    ]);
    let running: ChildProcess | undefined;
    issuer.beforeSending = () => running?.kill("SIGKILL");
    const { child, ended } = startProgram(["find", "-", "--json"], home.env, ADA);
    running = child;
    expect((await ended).signal).toBe("SIGKILL");
    issuer.beforeSending = undefined;

    const after = await typing(home, ADA).json("find", "-");
    expect(after.json.findings).toEqual([]);
    expect(JSON.stringify(after.json.coverage)).toContain("could-not-look");
    expect(JSON.stringify(after.json.coverage)).toContain("does not take the refresh token any more");
    expect(`${after.out}${after.err}`).not.toMatch(/\br\d\b|s3cret/);

    issuer.refresh = "new";
    const again = { ...home, env: { ...home.env, LITTLE_REFRESH: "new" } };
    expect((await typing(again, ADA).json("find", "-")).json.findings).toHaveLength(1);
    // Who still has the old settings does not end it for the others.
    expect((await typing(again, ADA).json("find", "-")).json.findings).toHaveLength(1);
  }, 60_000);

  test("that nobody answers for is could not look, and leaves nothing behind that holds up the next", async () => {
    const { issuer, home } = await signedIn();
    const asked = new Promise<void>((resolve) => {
      issuer.hangs = resolve;
    });
    const { child, ended } = startProgram(["find", "-", "--json"], home.env, ADA);
    await asked;
    child.kill("SIGKILL");
    await ended;
    issuer.hangs = undefined;
    const started = performance.now();
    expect((await typing(home, ADA).json("find", "-")).json.findings).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 60_000);
});
