// What a program of a stranger does with the packed sandbox: a client called against it in the same process and over a port, and a
// vendor of its own. Prints the version of Node.js, or ends with an error.

import { createFeraClient } from "@oubli/client-fera";
import {
  createFeraSandbox,
  createLoyaltySandbox,
  createPartneroSandbox,
  createSpecSandbox,
  type Manners,
  serveSandbox,
} from "@oubli/sandbox";

declare const process: { readonly version: string };

const manners: Manners = {
  refuse: ({ because }) => ({ status: 400, body: { because } }),
  unknownParameters: "refused",
};

async function main(): Promise<void> {
  const fera = createFeraSandbox();
  const secretKey = fera.credentials.SecretKey ?? "";
  const client = createFeraClient({ secretKey, fetch: fera.fetch });
  const found = await client.customers.list({ email: "dana.ruiz@example.test" }).all();
  expect(found.length > 0, "answers a client in the same process");
  expect(fera.journal().length > 0, "remembers what was asked");

  const served = await serveSandbox(fera);
  try {
    const answer = await fetch(`${served.url}/v3/private/customers`);
    expect(answer.status === 401, "stands behind a port, and asks for a key");
  } finally {
    await served.close();
  }
  expect(createLoyaltySandbox().pretends.length > 0, "has Loyalty.lt");
  expect(createPartneroSandbox().pretends.length > 0, "has Partnero");

  const own = createSpecSandbox({
    vendor: "mine",
    document: {
      servers: [{ url: "https://mine.example.test" }],
      paths: {
        "/hello": {
          get: {
            operationId: "hello",
            responses: { 200: { content: { "application/json": { schema: { type: "object" } } } } },
          },
        },
      },
      components: { schemas: {}, securitySchemes: {} },
    },
    credentials: {},
    handlers: { hello: () => ({ status: 200, body: { hello: "you" } }) },
    manners,
    usualLimit: "none",
    options: {},
  });
  const hello = await own.fetch(new Request("https://mine.example.test/hello"));
  expect(hello.status === 200, "pretends a vendor of yours");
}

function expect(holds: boolean, promise: string): void {
  if (!holds) throw new Error(`the packed sandbox should be one that ${promise}`);
}

main().then(() => console.log(process.version));
