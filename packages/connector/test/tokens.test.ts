import { type Clock, createVendorClient, type KeptToken, type TokenKeeper } from "@oubli/client-kit";
import { describe, expect, test } from "vitest";
import { EMAIL, SIGNAL, searchBy } from "./support/account.ts";
import {
  compiled,
  connectTo,
  DOCUMENT,
  type Heard,
  pageWith,
  type Said,
  sentencesOf,
  serve,
} from "./support/wire.ts";

const DANA = { id: "p1", email: "dana.ruiz@example.test" };
const SECRETS = { "client-id": "shop one", "client-secret": "s3cret:/+" };

function mapBy(said: string) {
  return compiled(pageWith(`sign-in: { oauth2: { token: /oauth/token, ${said} } }`), DOCUMENT);
}

/** A vendor that takes only the token it gave last. */
function tokenVendor(say: (count: number) => Said = () => ({})) {
  let given = 0;
  let good = "";
  const answer = (heard: Heard): Said => {
    if (heard.path === "/oauth/token") {
      given += 1;
      good = `t0ken-${given}`;
      return { json: { access_token: good, token_type: "bearer", expires_in: 3600 }, ...say(given) };
    }
    if (heard.headers.authorization !== `Bearer ${good}`)
      return { status: 401, json: { error: "invalid_token" } };
    return { json: heard.path === "/me" ? { shop: "one" } : heard.path === "/people" ? [DANA] : DANA };
  };
  return {
    answer,
    withdraw: () => {
      good = "withdrawn";
    },
  };
}

function askedFor({ heard }: { readonly heard: readonly Heard[] }): readonly Heard[] {
  return heard.filter(({ path }) => path === "/oauth/token");
}

describe("a token for the client's own id and secret", () => {
  test("is asked for once, at the host of the calls, and used until it ends", async () => {
    const server = await serve(tokenVendor().answer);
    const map = mapBy("grant: client-credentials, scopes: [read, erase]");
    let now = Date.UTC(2026, 10, 28);
    const clock: Clock = { now: () => now, sleep: async () => {} };
    const { client, connector } = connectTo(server, map, { credentials: SECRETS, clock });
    await Promise.all([client.call("GET /me"), client.call("GET /me"), connector.ping(SIGNAL)]);
    const [asked, ...more] = askedFor(server);
    expect(more).toEqual([]);
    expect(asked?.headers.authorization).toBe(`Basic ${btoa("shop+one:s3cret%3A%2F%2B")}`);
    expect([...new URLSearchParams(asked?.body)]).toEqual([
      ["grant_type", "client_credentials"],
      ["scope", "read erase"],
    ]);
    now += 3_599_000;
    await client.call("GET /me");
    expect(askedFor(server)).toHaveLength(2);
  });

  test("is asked for with both in the body where the page says so", async () => {
    const server = await serve(tokenVendor().answer);
    const { client } = connectTo(server, mapBy("grant: client-credentials, in: body"), {
      credentials: SECRETS,
    });
    await client.call("GET /me");
    const [asked] = askedFor(server);
    expect(asked?.headers).not.toHaveProperty("authorization");
    expect(new URLSearchParams(asked?.body).get("client_secret")).toBe("s3cret:/+");
  });

  test("that the vendor does not take any more is renewed once, and the question asked again", async () => {
    const vendor = tokenVendor();
    const server = await serve(vendor.answer);
    const { connector } = connectTo(server, mapBy("grant: client-credentials"), { credentials: SECRETS });
    await connector.ping(SIGNAL);
    vendor.withdraw();
    expect((await searchBy(connector, EMAIL)).findings).toHaveLength(1);
    expect(askedFor(server)).toHaveLength(2);
  });

  test("that is never taken makes the question unanswered after two", async () => {
    const server = await serve(({ path }) =>
      path === "/oauth/token" ? { json: { access_token: "t0ken" } } : { status: 401, json: {} },
    );
    const { client } = connectTo(server, mapBy("grant: client-credentials"), { credentials: SECRETS });
    const told = await client.call("GET /me").catch((error: unknown) => error);
    expect(told).toMatchObject({ code: "AUTH_REJECTED", status: 401 });
    expect(server.heard.map(({ path }) => path)).toEqual(["/oauth/token", "/me", "/oauth/token", "/me"]);
  });

  test("a call that erases is never sent twice for it", async () => {
    const vendor = tokenVendor();
    const server = await serve(vendor.answer);
    const { connector } = connectTo(server, mapBy("grant: client-credentials"), { credentials: SECRETS });
    const { findings } = await searchBy(connector, EMAIL);
    const [step] = (await connector.propose(findings, () => "x")).steps;
    if (step === undefined) throw new Error("nothing is to be erased");
    vendor.withdraw();
    expect(await connector.perform(step.call, async () => true, SIGNAL)).toMatchObject({ outcome: "failed" });
    expect(server.heard.filter(({ method }) => method === "DELETE")).toHaveLength(1);
    expect(await connector.perform(step.call, async () => true, SIGNAL)).toMatchObject({
      outcome: "accepted",
    });
  });

  test.each([
    [
      "that the vendor refuses",
      { status: 401, json: { error: "invalid_client", hint: "s3cret" } },
      "the vendor gives no token for these credentials",
    ],
    ["that is a web page", { json: "s3cret" }, undefined],
    ["that no server gives", { status: 503 }, undefined],
  ])("%s: could not look, with a reason, and no secret anywhere", async (_, said, reason) => {
    const server = await serve(tokenVendor(() => said).answer);
    const { client, connector } = connectTo(server, mapBy("grant: client-credentials"), {
      credentials: SECRETS,
    });
    const { coverage } = await searchBy(connector, EMAIL);
    const line = coverage.find(({ kind }) => kind === "person");
    expect(line).toMatchObject({
      result: "could-not-look",
      ...(reason ? { reason: expect.stringContaining(reason) } : {}),
    });
    const told = await client.call("GET /me").catch((error: unknown) => error);
    expect(JSON.stringify([coverage, told, String(told), Object.values(told as object)])).not.toMatch(
      /s3cret|t0ken/,
    );
    expect(server.heard.every(({ path }) => path === "/oauth/token")).toBe(true);
  });
});

describe("a refresh token", () => {
  /** A vendor that takes each refresh token once. */
  function rotating() {
    let refresh = "r0";
    let count = 0;
    return (heard: Heard): Said => {
      if (heard.path !== "/oauth/token") return { json: { shop: "one" } };
      if (new URLSearchParams(heard.body).get("refresh_token") !== refresh)
        return { status: 400, json: { error: "invalid_grant" } };
      count += 1;
      refresh = `r${count}`;
      return { json: { access_token: `a${count}`, refresh_token: refresh, expires_in: 60 } };
    };
  }

  test("is replaced with every use, and what replaces it is kept before the token is used", async () => {
    const server = await serve(rotating());
    const kept: (KeptToken & { readonly calls: number })[] = [];
    const keeper: TokenKeeper = {
      renew: async (renewal) => {
        const token = await renewal(kept.at(-1));
        kept.push({ ...token, calls: server.heard.length });
        return token;
      },
    };
    const make = () =>
      createVendorClient({
        facts: mapBy("grant: refresh-token"),
        credentials: { ...SECRETS, "refresh-token": "r0" },
        baseUrl: server.url,
        tokens: keeper,
      });
    await make().call("GET /me");
    // Another process, which has the same secret of the settings and the same place.
    await make().call("GET /me");
    expect(kept.map(({ refresh, access, calls }) => [refresh, access, calls])).toEqual([
      ["r1", "a1", 1],
      ["r2", "a2", 3],
    ]);
    expect(
      server.heard.filter(({ path }) => path === "/me").map(({ headers }) => headers.authorization),
    ).toEqual(["Bearer a1", "Bearer a2"]);
  });

  test("that the vendor does not take any more is told, and what to do", async () => {
    const server = await serve(rotating());
    const { connector } = connectTo(server, mapBy("grant: refresh-token"), {
      credentials: { ...SECRETS, "refresh-token": "revoked" },
      tokens: { renew: (renewal) => renewal(undefined) },
    });
    const { coverage } = await searchBy(connector, EMAIL);
    expect(coverage.find(({ kind }) => kind === "person")).toMatchObject({
      result: "could-not-look",
      reason: expect.stringContaining(
        "the sign-in has ended: the vendor does not take the refresh token any more",
      ),
    });
    await expect(connector.ping(SIGNAL)).rejects.toMatchObject({
      code: "AUTH",
      hint: "sign in at the vendor again, and give the account the new refresh token",
    });
  });

  test("is not used where nothing keeps it", () => {
    expect(() =>
      connectTo({ url: "http://127.0.0.1:9" }, mapBy("grant: refresh-token"), {
        credentials: { ...SECRETS, "refresh-token": "r0" },
      }),
    ).toThrow("a refresh token needs a place that keeps it");
  });
});

describe("a page that says it wrongly", () => {
  test.each([
    [
      "{ token: 'https://login.other.example.test/token', grant: client-credentials }",
      "another host gives the token (https://login.other.example.test), and would be sent the secrets",
    ],
    [
      "{ token: '//other.example.test/token', grant: client-credentials }",
      "//other.example.test/token is no address that gives tokens",
    ],
    ["{ token: oauth/token, grant: client-credentials }", "oauth/token is no address that gives tokens"],
  ])("is told so: %s", (said, sentence) => {
    expect(sentencesOf(pageWith(`sign-in: { oauth2: ${said} }`), DOCUMENT)).toContain(sentence);
  });

  test("and an address that would leave the host never gets a secret", () => {
    const map = mapBy("grant: client-credentials");
    const led = JSON.parse(
      JSON.stringify(map).replace("/oauth/token", "/\\\\\\\\evil.example.test/token"),
    ) as typeof map;
    expect(() => connectTo({ url: "http://127.0.0.1:9" }, led, { credentials: SECRETS })).toThrow(
      "tokens from another host",
    );
  });

  test("another host gives one where the page lets the secrets go there, and it becomes part of where they go", async () => {
    const gives = await serve(({ path }) =>
      path === "/token" ? { json: { access_token: "t0ken", token_type: "bearer" } } : { status: 404 },
    );
    const calls = await serve(() => ({ json: { shop: "one" } }));
    const said = `hosts: ["${gives.url}"]\nsign-in: { oauth2: { token: '${gives.url}/token', grant: client-credentials } }`;
    const map = compiled(pageWith(`host: ${calls.url}\n${said}`), DOCUMENT);
    const client = createVendorClient({ facts: map, credentials: SECRETS, retries: 0 });
    expect(client.baseUrls).toEqual([calls.url, gives.url]);
    await client.call("GET /me");
    expect(gives.heard.map(({ path }) => path)).toEqual(["/token"]);
    expect(calls.heard.map(({ headers }) => headers.authorization)).toEqual(["Bearer t0ken"]);
  });

  test("the whole address of the same host is as good as its path", () => {
    const page = pageWith(
      "sign-in: { oauth2: { token: 'https://api.little.example.test/oauth/token', grant: client-credentials } }",
    );
    expect(compiled(page, DOCUMENT).security).toEqual({
      oauth2: { type: "oauth2", token: "/oauth/token", grant: "client-credentials", in: "header" },
    });
  });
});
