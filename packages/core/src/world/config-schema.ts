import { informationIds } from "@oubli/law";
import { OubliError, REGIME_IDS } from "@oubli/model";
import { LineCounter, parseDocument } from "yaml";
import * as z from "zod";
import type { Config } from "./config.ts";
import { isSecretReference } from "./secrets.ts";

const secret = z
  .string()
  .refine(isSecretReference, { message: "must be a reference: env:NAME or file:/path" });

const account = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, "must be lower-case letters, digits and dashes"),
  vendor: z.string().min(1),
  "base-url": z.url().optional(),
  surface: z.string().optional(),
  secrets: z.record(z.string(), secret).default({}),
  parameters: z.record(z.string(), z.coerce.string()).default({}),
  "rate-limit": z
    .strictObject({ calls: z.int().positive(), per: z.enum(["second", "minute", "hour", "day"]) })
    .optional(),
});

const config = z.strictObject({
  controller: z.strictObject({
    name: z.string().min(1),
    contact: z.string().min(1),
    address: z.string().min(1).optional(),
    country: z.string().regex(/^[A-Z]{2}$/, "must be two capital letters, such as DE"),
    region: z.string().optional(),
    zone: z.string().min(1),
  }),
  regime: z.enum(REGIME_IDS).default("gdpr"),
  information: z.partialRecord(z.enum(informationIds), z.string().trim().min(1)).default({}),
  officer: z.string().optional(),
  accounts: z.array(account).default([]),
  timing: z
    .strictObject({
      "window-ms": z.int().positive().default(10_000),
      "quiet-ms": z.int().positive().default(45_000),
      "approval-days": z.int().positive().default(7),
    })
    .prefault({}),
});

/** Reads the text of a configuration. @throws {OubliError} `SETUP` naming file, line and what to write. */
export function parseConfig(text: string, file: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [fault] = document.errors;
  if (fault) throw wrong(file, lines.linePos(fault.pos[0]).line, fault.message, "make it valid YAML");
  const read = config.safeParse(document.toJS() ?? {});
  if (!read.success) {
    const [issue] = read.error.issues;
    const path = (issue?.path ?? []).map((step) => (typeof step === "symbol" ? step.toString() : step));
    throw wrong(
      file,
      lineOf(document, lines, path),
      `${path.join(".") || "the file"}: ${issue?.message ?? "is not understood"}`,
      "see oubli.config.yaml in the README",
    );
  }
  const twice = read.data.accounts.find(
    (one, index) => read.data.accounts.findIndex((other) => other.id === one.id) !== index,
  );
  if (twice)
    throw wrong(
      file,
      lineOf(document, lines, ["accounts"]),
      `the account ${twice.id} stands there twice`,
      "give each account an id of its own",
    );
  return toConfig(read.data);
}

function toConfig(data: z.infer<typeof config>): Config {
  const { region, address, ...controller } = data.controller;
  return {
    controller: {
      ...controller,
      ...(region === undefined ? {} : { region }),
      ...(address === undefined ? {} : { address }),
    },
    regime: data.regime,
    information: data.information as Config["information"],
    ...(data.officer === undefined ? {} : { officer: data.officer }),
    accounts: data.accounts.map((one) => ({
      id: one.id,
      vendor: one.vendor,
      secrets: one.secrets,
      parameters: one.parameters,
      ...(one["base-url"] === undefined ? {} : { baseUrl: one["base-url"] }),
      ...(one.surface === undefined ? {} : { surface: one.surface }),
      ...(one["rate-limit"] === undefined ? {} : { rateLimit: one["rate-limit"] }),
    })),
    timing: {
      windowMs: data.timing["window-ms"],
      quietMs: data.timing["quiet-ms"],
      approvalDays: data.timing["approval-days"],
    },
  };
}

function lineOf(
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: readonly (string | number)[],
): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as
      | { range?: [number, number, number] }
      | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function wrong(file: string, line: number, message: string, hint: string): OubliError {
  return new OubliError("SETUP", `${file}:${line}: ${message}`, { hint });
}
