import { expect, test } from "vitest";
import { authenticate } from "../src/authentication.ts";
import type { OpenApiDocument } from "../src/document.ts";

const DOCUMENT: OpenApiDocument = {
  servers: [],
  security: [{ Login: [] }, { Session: [] }],
  paths: {},
  components: {
    schemas: {},
    securitySchemes: {
      Login: { type: "http", scheme: "basic" },
      Session: { type: "apiKey", in: "cookie", name: "sid" },
    },
  },
};
const CREDENTIALS = { Login: "user:pass:word", Session: "s" };

test.each([
  [{ authorization: `Basic ${btoa("user:pass:word")}` }, "Login"],
  [{ authorization: `Basic ${btoa("user:other")}` }, undefined],
  [{ authorization: "Bearer user:pass:word" }, undefined],
  [{ cookie: "a=b; sid=s" }, "Session"],
  [{ cookie: "xsid=s" }, undefined],
])("who sends %j is %s", (headers, caller) => {
  const request = new Request("https://little.example.test/people", { headers });
  const route = { server: { url: "" }, operation: { security: undefined } } as Parameters<
    typeof authenticate
  >[1];
  expect(authenticate(DOCUMENT, route, request, CREDENTIALS)).toBe(caller);
});
