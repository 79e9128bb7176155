import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** The smallest description with one of everything that is generated. */
export const shopSpec = `openapi: 3.1.1
info: { title: Shop, version: 1.0.0, license: { name: MIT, identifier: MIT } }
x-rate-limit: { calls: 60, per: minute }
x-pagination:
  numbered: { style: page, position: query.page, size: query.size, largest: 50, total: /total }
servers:
  - { url: https://api.shop.test/v1 }
security: [{ Key: [] }]
tags: [{ name: Customers, description: Who buys. }]
paths:
  /customers:
    get:
      operationId: listCustomers
      summary: List customers
      x-confidence: documented
      x-source: [A, B]
      x-pages: numbered
      tags: [Customers]
      parameters:
        - { name: X-Shop, in: header, required: true, schema: { type: string }, x-account: true }
        - { name: email, in: query, schema: { type: string } }
        - { name: page, in: query, schema: { type: integer } }
        - { name: size, in: query, schema: { type: integer } }
      responses:
        "200":
          description: Customers
          content:
            application/json:
              schema:
                type: object
                properties:
                  total: { type: integer }
                  data: { type: array, items: { $ref: "#/components/schemas/Customer" } }
        "401": { description: Wrong key }
components:
  securitySchemes:
    Key: { type: apiKey, in: header, name: X-Key }
  schemas:
    Customer:
      title: Customer
      type: object
      required: [id]
      properties:
        id: { type: string }
        email: { type: string }
`;

/** The page beside it. */
export const shopPage = `privacy: 2
vendor: { id: shop, name: Shop }
document: { openapi: openapi.yaml }
control: { call: "GET /customers", shows: { at: /total, present: true } }
records:
  customer:
    is: Customer
    id: /id
    find: ["GET /customers?email={email}"]
    by-hand: { what: Ask the shop, ask: help@shop.test }
    fields:
      id: { assigned: user.unique_id, identifies: customer-id }
      email: { provided: user.contact.email, identifies: email }
`;

const roots: string[] = [];
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true }))));

/** A folder with a description, its page and, unless it is undefined, a SOURCES.md; gone after the file's tests. */
export async function specFolder(
  spec: string = shopSpec,
  sources: string | undefined = "# Sources\n\n| A | the reference |\n| B | a client |\n",
): Promise<{ readonly page: string; readonly folder: string }> {
  const root = await mkdtemp(join(tmpdir(), "spec-tools-"));
  roots.push(root);
  await writeFile(join(root, "openapi.yaml"), spec);
  await writeFile(join(root, "privacy.yaml"), shopPage);
  if (sources !== undefined) await writeFile(join(root, "SOURCES.md"), sources);
  return { page: join(root, "privacy.yaml"), folder: join(root, "generated") };
}

/** The same description in two files: the first names what the second holds. */
export const splitSpec: string = shopSpec
  .replace(
    / {2}\/customers:\n[\s\S]*?(?=components:)/,
    '  /customers: { $ref: "customers.yaml#/paths/~1customers" }\n',
  )
  .replace(
    / {4}Customer:\n[\s\S]*$/,
    '    Customer: { $ref: "customers.yaml#/components/schemas/Customer" }\n',
  );

export const splitPart: string = `paths:
${/ {2}\/customers:\n[\s\S]*?(?=components:)/.exec(shopSpec)?.[0] ?? ""}components:
  schemas:
${/ {4}Customer:\n[\s\S]*$/.exec(shopSpec)?.[0] ?? ""}`;

/** A folder with the description in two files, and its page. */
export async function splitFolder(
  part: string = splitPart,
  spec: string = splitSpec,
): Promise<{ readonly page: string; readonly folder: string }> {
  const made = await specFolder(spec);
  await writeFile(join(made.page, "../customers.yaml"), part);
  return made;
}
