import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import * as fera from "@oubli/client-fera";
import * as smallFera from "@oubli/client-fera/resources";
import * as loyalty from "@oubli/client-loyalty-lt";
import * as smallLoyalty from "@oubli/client-loyalty-lt/resources";
import * as partnero from "@oubli/client-partnero";
import * as smallPartnero from "@oubli/client-partnero/resources";
import { expect, test } from "vitest";
import {
  createFeraSandbox,
  createLoyaltySandbox,
  createPartneroSandbox,
  type Sandbox,
} from "../src/index.ts";

type Make = (options: object) => unknown;
type Module = Readonly<Record<string, unknown>>;

/** A client package whose clients call a sandbox, with its keys. */
function at(sandbox: Sandbox, module: Module, keys: object): Module {
  const calling = Object.entries(module).flatMap(([name, make]) =>
    /^create\w+Client$/.test(name)
      ? [
          [
            name,
            (options: object) =>
              (make as Make)({
                ...options,
                ...keys,
                fetch: (request: Request) => answered(sandbox, request),
              }),
          ] as const,
        ]
      : [],
  );
  return { ...module, ...Object.fromEntries(calling) };
}

/** What the examples send that the description does not know, or the sandbox does not pretend. */
function answered(sandbox: Sandbox, request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (url.pathname.includes("/nudges/")) return Promise.resolve(Response.json({ nudged: true }));
  if (request.method === "POST" && url.pathname.endsWith("/media"))
    return Promise.resolve(Response.json({ id: "fmed_1" }, { status: 201 }));
  if (url.pathname.includes("/files/"))
    return Promise.resolve(new Response("zip", { headers: { "content-type": "application/zip" } }));
  url.searchParams.delete("beta");
  return sandbox.fetch(new Request(url, request));
}

const [ofFera, ofPartnero, ofLoyalty] = [
  createFeraSandbox(),
  createPartneroSandbox(),
  createLoyaltySandbox(),
];
const feraKeys = { secretKey: ofFera.credentials.SecretKey };
const partneroKeys = { apiKey: ofPartnero.credentials.ApiKey };
const loyaltyKeys = { apiKey: ofLoyalty.credentials.ApiKey, apiSecret: ofLoyalty.credentials.ApiSecret };
const MODULES: Readonly<Record<string, Module>> = {
  "@oubli/client-fera": at(ofFera, fera, feraKeys),
  "@oubli/client-fera/resources": at(ofFera, smallFera, feraKeys),
  "@oubli/client-partnero": at(ofPartnero, partnero, partneroKeys),
  "@oubli/client-partnero/resources": at(ofPartnero, smallPartnero, partneroKeys),
  "@oubli/client-loyalty-lt": at(ofLoyalty, loyalty, loyaltyKeys),
  "@oubli/client-loyalty-lt/resources": at(ofLoyalty, smallLoyalty, loyaltyKeys),
};

/** All examples of a README as one program; what stands in one is known in those after it. */
function programOf(readme: string): string {
  const blocks = Array.from(readme.matchAll(/```ts\n(.*?)```/gs), ([, code]) => code ?? "");
  const known = new Set<string>();
  return blocks
    .join("\n")
    .replace(/^import \{([^}]*)\} from "([^"]+)";$/gm, (_, names: string, from: string) => {
      const fresh = names
        .split(",")
        .map((name) => name.trim())
        .filter((name) => !known.has(name));
      for (const name of fresh) known.add(name);
      return fresh.length === 0
        ? ""
        : `const { ${fresh.join(", ").replaceAll(" as ", ": ")} } = modules["${from}"];`;
    });
}

test.each(["fera", "partnero", "loyalty-lt"])(
  "every example in the README of client-%s runs",
  async (name) => {
    const readme = readFileSync(new URL(`../../client-${name}/README.md`, import.meta.url), "utf8");
    const said: string[] = [];
    const quiet = { log: (...words: unknown[]) => void said.push(words.join(" ")), debug: () => {} };
    const body = stripTypeScriptTypes(`async function example() {\n${programOf(readme)}\n}`);
    const run = new Function("modules", "console", `${body}\nreturn example();`);
    await (run(MODULES, quiet) as Promise<void>);
    expect(said.join("\n")).toContain("not there:");
    expect(said.join("\n")).toContain("NOT_FOUND 404");
  },
);
