import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  base64url,
  createDeliveryMemory,
  fromBase64url,
  fromHex,
  hex,
  readBody,
  readToken,
  refused,
  secretsOf,
  sign,
  signedBy,
  signToken,
  tooOld,
} from "../src/webhooks/index.ts";

const bytes = fc.uint8Array().map((array) => new Uint8Array(array));

describe("bytes as text", () => {
  test("come back as they were", () => {
    fc.assert(
      fc.property(bytes, (given) => {
        expect(fromBase64url(base64url(given))).toEqual(given);
        expect(given.length === 0 ? given : fromHex(hex(given))).toEqual(given);
      }),
    );
  });

  test("have one spelling only", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const [url, hexadecimal] = [fromBase64url(text), fromHex(text)];
        if (url) expect(base64url(url)).toBe(text);
        if (hexadecimal) expect(hex(hexadecimal)).toBe(text);
      }),
    );
    expect([fromBase64url("QQ=="), fromBase64url("QR"), fromHex("AB"), fromHex("abc")]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("a signature", () => {
  test("is the one of RFC 4231, test case 2", async () => {
    expect(hex(await sign("Jefe", "what do ya want for nothing?"))).toBe(
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    );
  });

  test("fits its message and its secret, and nothing that differs in one bit", () =>
    fc.assert(
      fc.asyncProperty(bytes, fc.nat(), fc.nat(255), async (message, where, bit) => {
        const signature = await sign("new", message);
        expect(await signedBy(["old", "new"], signature, message)).toBe("new");
        const bent = Uint8Array.from(signature);
        const at = where % bent.length;
        bent[at] = (bent[at] ?? 0) ^ (bit || 1);
        expect(await signedBy(["old", "new"], bent, message)).toBeUndefined();
        expect(await signedBy(["new"], signature.slice(0, where % 32), message)).toBeUndefined();
        expect(await signedBy(["new"], signature, Uint8Array.of(...message, 0))).toBeUndefined();
      }),
      { numRuns: 30 },
    ));

  test.each([[""], [[]], [["a", ""]]])("%j is no secret", (secret) => {
    expect(() => secretsOf(secret)).toThrow("there is no webhook secret");
  });
});

describe("a token", () => {
  const now = Date.UTC(2026, 10, 20);
  const exp = now / 1_000 + 3_600;
  const part = (value: unknown): string => base64url(new TextEncoder().encode(JSON.stringify(value)));
  const codeOf = async (token: string, at: number = now): Promise<string> => {
    const read = await readToken(token, ["secret"], at);
    return read.ok ? "accepted" : read.code;
  };
  const signedAs = async (header: unknown, payload: string): Promise<string> => {
    const message = `${part(header)}.${payload}`;
    return `${message}.${base64url(await sign("secret", message))}`;
  };

  test("is accepted until a minute after its end", async () => {
    const token = await signToken({ exp }, "secret");
    expect(await codeOf(token)).toBe("accepted");
    expect(await codeOf(token, (exp + 59) * 1_000)).toBe("accepted");
    expect(await codeOf(token, (exp + 60) * 1_000)).toBe("TOO_OLD");
  });

  test.each([
    ["no algorithm", { alg: "none" }],
    ["another algorithm", { alg: "HS512" }],
    ["a public key's algorithm", { alg: "RS256" }],
    ["a different case", { alg: "hs256" }],
    ["a demand nobody knows", { alg: "HS256", crit: ["b64"], b64: false }],
  ])("with %s is refused, even when its signature fits", async (_name, header) => {
    expect(await codeOf(await signedAs(header, part({ exp })))).toBe("WRONG_ALGORITHM");
  });

  test("without a signature is refused", async () => {
    expect(await codeOf(`${part({ alg: "none" })}.${part({ exp })}.`)).toBe("WRONG_ALGORITHM");
    expect(await codeOf(`${part({ alg: "HS256" })}.${part({ exp })}.`)).toBe("BAD_SIGNATURE");
    expect(await codeOf(`${part({ alg: "HS256" })}.${part({ exp })}`)).toBe("NO_SIGNATURE");
  });

  test.each([[{}], [{ exp: "soon" }], [{ exp, nbf: exp }], [{ exp, nbf: "now" }]])(
    "with the times %j is refused",
    async (claims) => {
      expect(await codeOf(await signToken(claims, "secret"))).toBe("TOO_OLD");
    },
  );

  test("whose claims are no object is refused", async () => {
    expect(await codeOf(await signedAs({ alg: "HS256" }, part([1])))).toBe("NOT_JSON");
    expect(await codeOf(await signToken({ exp }, "other"))).toBe("BAD_SIGNATURE");
  });

  test("made of anything at all never throws", () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.base64String(), { maxLength: 5 }), async (parts) => {
        expect(await codeOf(parts.join("."))).not.toBe("accepted");
      }),
    ));
});

describe("a body", () => {
  const post = (body: BodyInit): Request => new Request("https://hooks.example.test/", init(body));
  const init = (body: BodyInit): RequestInit & { duplex: "half" } => ({
    method: "POST",
    body,
    duplex: "half",
  });

  test("is read byte by byte, up to the largest size", async () => {
    const all = Uint8Array.of(0, 255, 13, 10);
    expect(await readBody(post(all), 4)).toEqual({ ok: true, bytes: all });
    expect(await readBody(post(all), 3)).toMatchObject({ ok: false, code: "TOO_LARGE" });
    expect(await readBody(new Request("https://hooks.example.test/"), 3)).toMatchObject({ ok: true });
  });

  test("that breaks off is unreadable, not an exception", async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new Error("connection lost")),
    });
    expect(await readBody(post(broken), 3)).toMatchObject({ ok: false, code: "UNREADABLE" });
  });
});

test("every refusal gives the sender the same answer", async () => {
  for (const code of ["NO_SIGNATURE", "BAD_SIGNATURE", "TOO_OLD", "NOT_JSON"] as const) {
    const response = refused(code).response();
    expect([response.status, await response.text(), [...response.headers]]).toEqual([400, "", []]);
  }
});

test("a time is too old beyond the window, and one from the future is no better", () => {
  const minutes = (count: number): number => count * 60_000;
  expect([0, 62, 63, -2, -3, Number.NaN].map((age) => tooOld(-minutes(age), 0, minutes(60)))).toEqual([
    false,
    false,
    true,
    false,
    true,
    true,
  ]);
});

test("a memory knows what was handled, and forgets the oldest first", async () => {
  const memory = createDeliveryMemory(2);
  for (const key of ["a", "b", "a", "c"]) await memory.handled({ key });
  expect(["a", "b", "c"].map((key) => memory.wasHandled({ key }))).toEqual([true, false, true]);
});
