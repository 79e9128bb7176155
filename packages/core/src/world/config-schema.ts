import { BOUNDS, checkBaseUrl, databaseAddress, SEARCH_BOUNDS } from "@oubli/client-kit";
import { informationIds, LawError, restDays } from "@oubli/law";
import {
  HOP_RULES,
  type HopPolicy,
  isIdentifierKind,
  isSecretReference,
  OubliError,
  parseIdentifier,
  REFERENCE_FORMS,
  REGIME_IDS,
} from "@oubli/model";
import { isScalar, LineCounter, parseDocument, visit } from "yaml";
import * as z from "zod";
import type { AccountConfig, BrokenAccount, Config } from "./config.ts";

const secret = z.string().refine(isSecretReference, { message: `must be a reference: ${REFERENCE_FORMS}` });

/** An address the client would call; a bad one is never repeated, because a password may stand in it. */
const baseUrl = z.string().superRefine((text, context) => {
  try {
    if (databaseAddress(text) === undefined) checkBaseUrl(text);
  } catch (error) {
    context.addIssue({ code: "custom", message: error instanceof Error ? error.message : "is no address" });
  }
});

/** By what a record of the controller's own is found; a bad one is never repeated, because it may be a person's. */
const known = z.string().transform((text, context) => {
  const identifier = parseIdentifier(text);
  if (identifier) return identifier;
  context.addIssue({ code: "custom", message: "must be an e-mail address, a phone number, or kind:value" });
  return z.NEVER;
});

const identifierKind = z.string().refine(isIdentifierKind, {
  message: "must be a kind of identifier, such as email, phone, customer-id or acme.member-number",
});

/** One line: the witness's public key, and where it is asked; or the word git, and a remote. */
const witness = z
  .string()
  .regex(
    /^(?:\S+\+\S+ https?:\/\/|git (?!-))\S+$/,
    "must be the public key of a witness, a space, and its address; or git, a space, and a remote",
  )
  .transform((line) => {
    const [key = "", url = ""] = line.split(" ");
    return { key, url };
  });

const bound = z.int().positive().optional();

/** One setting for each bound of a table, so that none can be missing here. */
function boundsIn<Table extends object>(table: Table): { [Name in keyof Table]: typeof bound } {
  return Object.fromEntries(Object.keys(table).map((name) => [name, bound])) as {
    [Name in keyof Table]: typeof bound;
  };
}

const bounds = z.strictObject({
  ...boundsIn(BOUNDS),
  search: z.strictObject(boundsIn(SEARCH_BOUNDS)).optional(),
});

const account = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, "must be lower-case letters, digits and dashes"),
  vendor: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,99}$/, "must be the id of a vendor: lower-case letters, digits and dashes"),
  "base-url": baseUrl.optional(),
  surface: z.string().optional(),
  secrets: z.record(z.string(), secret).default({}),
  parameters: z.record(z.string(), z.coerce.string()).default({}),
  known: z.array(known).default([]),
  bounds: bounds.optional(),
  "rate-limit": z
    .strictObject({ calls: z.int().positive(), per: z.enum(["second", "minute", "hour", "day"]) })
    .optional(),
});

const controller = z
  .strictObject({
    name: z.string().min(1),
    contact: z.string().min(1),
    address: z.string().min(1).optional(),
    country: z.string().regex(/^[A-Z]{2}$/, "must be two capital letters, such as DE"),
    region: z.string().optional(),
    zone: z.string().refine(isZone, "is no time zone: write one such as Europe/Berlin"),
  })
  .superRefine(requireCalendar);

const config = z.strictObject({
  controller,
  regime: z.enum(REGIME_IDS).default("gdpr"),
  information: z.partialRecord(z.enum(informationIds), z.string().trim().min(1)).default({}),
  officer: z.string().optional(),
  witness: z
    .union([witness, z.array(witness)])
    .transform((some) => [some].flat())
    .prefault([]),
  backup: z
    .strictObject({
      recipients: z.array(z.string().regex(/^age1[a-z0-9]{20,}$/, "must be a public age key: age1…")),
    })
    .prefault({ recipients: [] }),
  accounts: z.array(z.unknown()).default([]),
  hops: z.record(identifierKind, z.enum(HOP_RULES)).optional(),
  timing: z
    .strictObject({
      "window-ms": z.int().positive().default(10_000),
      "quiet-ms": z.int().positive().default(45_000),
      "approval-days": z.int().positive().default(7),
      "vendor-days": z.int().positive().default(14),
      "reverify-days": z.int().positive().default(30),
      "remind-days": z.int().positive().default(5),
    })
    .prefault({}),
});

function isZone(zone: string): boolean {
  try {
    return zone !== "" && new Intl.DateTimeFormat("en", { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}

/** Without the holidays of the controller's seat no deadline can be counted. */
function requireCalendar({ country, region }: Seat, context: z.RefinementCtx): void {
  try {
    const anyDay = "2026-01-01";
    restDays({ country, ...(region === undefined ? {} : { region }) }, anyDay, anyDay);
  } catch (error) {
    if (!(error instanceof LawError)) throw error;
    const [field = "country", ...rule] = error.message.split(": ");
    context.addIssue({ code: "custom", path: [field], message: rule.join(": ") });
  }
}

interface Seat {
  readonly country: string;
  readonly region?: string | undefined;
}

/**
 * Reads the text of a configuration. An account that is not written as it must be is a value among the others.
 *
 * @throws {OubliError} `SETUP` naming file, line and what to write.
 */
export function parseConfig(text: string, file: string): Config {
  const source = readSource(text, file);
  const read = config.safeParse(valuesIn(source) ?? {});
  if (!read.success) throw wrong(problemOf(source, read.error, []), SEE);
  return { ...toConfig(read.data), ...readAccounts(source, read.data.accounts) };
}

// Larger than any configuration that people write; what is larger would be read for minutes.
const LARGEST = 500_000;

function readSource(text: string, file: string): Source {
  if (text.length > LARGEST)
    throw wrong(`${file} has ${text.length} characters, more than any configuration`, SEE);
  const lines = new LineCounter();
  // The library compares each key with every other, which takes minutes for many.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const source: Source = { file, document, lines };
  const [fault] = document.errors;
  const twice = keyTwiceIn(document);
  if (fault || twice !== undefined)
    throw wrong(
      at(
        source,
        lines.linePos(fault?.pos[0] ?? twice ?? 0).line,
        fault?.message ?? "a key stands there twice",
      ),
      "make it valid YAML",
    );
  return source;
}

/** Where a map has a key that it has already. */
function keyTwiceIn(document: ReturnType<typeof parseDocument>): number | undefined {
  let found: number | undefined;
  visit(document, {
    Map: (_, { items }) => {
      const known = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (known.has(key.value)) {
          found = key.range?.[0] ?? 0;
          return visit.BREAK;
        }
        known.add(key.value);
      }
      return undefined;
    },
  });
  return found;
}

/** What stands in it. Few aliases are fine; many that stand for each other are made to grow without end. */
function valuesIn({ document, file }: Source): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    throw wrong(
      `${file}: its aliases stand for more than a configuration can hold`,
      "write it without aliases",
    );
  }
}

const SEE = "see oubli.config.yaml in the README";

interface Source {
  readonly file: string;
  readonly document: ReturnType<typeof parseDocument>;
  readonly lines: LineCounter;
}

function readAccounts(
  source: Source,
  entries: readonly unknown[],
): Pick<Config, "accounts" | "brokenAccounts"> {
  const accounts: AccountConfig[] = [];
  const brokenAccounts: BrokenAccount[] = [];
  for (const [index, entry] of entries.entries()) {
    const read = account.safeParse(entry);
    const id = read.data?.id ?? idOf(entry) ?? `accounts.${index}`;
    if (!read.success)
      brokenAccounts.push({ id, problem: problemOf(source, read.error, ["accounts", index]), hint: SEE });
    else if (accounts.some((other) => other.id === id))
      brokenAccounts.push({
        id,
        problem: at(source, lineOf(source, ["accounts", index]), `the account ${id} stands there twice`),
        hint: "give each account an id of its own",
      });
    else accounts.push(toAccount(read.data));
  }
  return { accounts, brokenAccounts };
}

/** The id of an account that is broken elsewhere, so that it can be named. */
function idOf(entry: unknown): string | undefined {
  return account.pick({ id: true }).strip().safeParse(entry).data?.id;
}

function toAccount(one: z.infer<typeof account>): AccountConfig {
  return {
    id: one.id,
    vendor: one.vendor,
    secrets: one.secrets,
    parameters: one.parameters,
    ...(one.known.length === 0 ? {} : { known: one.known }),
    ...(one.bounds === undefined ? {} : { bounds: boundsOf(one.bounds) }),
    ...(one["base-url"] === undefined ? {} : { baseUrl: one["base-url"] }),
    ...(one.surface === undefined ? {} : { surface: one.surface }),
    ...(one["rate-limit"] === undefined ? {} : { rateLimit: one["rate-limit"] }),
  };
}

function boundsOf({ search, ...all }: z.infer<typeof bounds>): NonNullable<AccountConfig["bounds"]> {
  return { ...named(all), ...(search === undefined ? {} : { search: named(search) }) };
}

/** The members that were written; what is not there is not `undefined`. */
function named<Of extends object>(all: Of): { [Name in keyof Of]?: Exclude<Of[Name], undefined> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Of]?: Exclude<Of[Name], undefined>;
  };
}

function toConfig(data: z.infer<typeof config>): Omit<Config, "accounts" | "brokenAccounts"> {
  const { region, address, ...controller } = data.controller;
  return {
    controller: {
      ...controller,
      ...(region === undefined ? {} : { region }),
      ...(address === undefined ? {} : { address }),
    },
    regime: data.regime,
    information: data.information as Config["information"],
    backup: data.backup.recipients,
    witnesses: data.witness,
    ...(data.officer === undefined ? {} : { officer: data.officer }),
    ...(data.hops === undefined ? {} : { hops: named<HopPolicy>(data.hops) }),
    timing: {
      windowMs: data.timing["window-ms"],
      quietMs: data.timing["quiet-ms"],
      approvalDays: data.timing["approval-days"],
      vendorDays: data.timing["vendor-days"],
      reverifyDays: data.timing["reverify-days"],
      remindDays: data.timing["remind-days"],
    },
  };
}

// Names that are not known are listed, and there may be thousands.
const LONGEST = 500;

/** The first thing that is wrong, with its place in the file. */
function problemOf(
  source: Source,
  { issues: [issue] }: z.ZodError,
  base: readonly (string | number)[],
): string {
  const inside = (issue?.path ?? []).map((step) => (typeof step === "symbol" ? step.toString() : step));
  const path = [...base, ...inside];
  const what = `${path.join(".") || "the file"}: ${issue?.message.slice(0, LONGEST) ?? "is not understood"}`;
  return at(source, lineOf(source, path), what);
}

function lineOf({ document, lines }: Source, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as
      | { range?: [number, number, number] }
      | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function at({ file }: Source, line: number, message: string): string {
  return `${file}:${line}: ${message}`;
}

function wrong(message: string, hint: string): OubliError {
  return new OubliError("SETUP", message, { hint });
}
