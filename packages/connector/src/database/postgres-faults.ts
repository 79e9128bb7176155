import { DatabaseFault, type FaultDetails, type FaultKind } from "./database.ts";
import { type Moment, noConnection, SAVE_AGAIN, withoutRight, wrongPassword } from "./roles.ts";

// No text, number or time of the column's type, or with a letter that the database cannot hold.
const OF_VALUES: readonly string[] = ["22P02", "22003", "22007", "22008", "22021"];

/** Whether a value is none that a column could hold. */
export function isOfValue(error: unknown): boolean {
  return OF_VALUES.includes(partsOf(error).code);
}

/**
 * What a failure means. Nothing of the server's own words is kept: they quote values, and are in the server's language.
 */
export function faultOf(error: unknown, moment: Moment): DatabaseFault {
  const { code, severity, routine } = partsOf(error);
  const cause = new Error(`Postgres said ${code || "nothing"}`);
  const fault = (is: FaultKind, details: FaultDetails = {}) => new DatabaseFault(is, { ...details, cause });
  // Only what a server that goes on says of a COMMIT is its outcome.
  if (moment.isCommitting && severity !== "ERROR") return fault("broken");
  const [is, details = {}] = wordsFor({ code, routine }, moment);
  return fault(is, details);
}

interface Parts {
  readonly code: string;
  readonly severity: string;
  readonly routine: string;
}

function partsOf(error: unknown): Parts {
  const parts =
    error instanceof Error ? (error as Error & Partial<Record<keyof Parts | "message", unknown>>) : undefined;
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  const code = text(parts?.code);
  if (code === "" && /does not support SSL/i.test(text(parts?.message)))
    return { code: "NO_TLS", severity: "", routine: "" };
  return { code, severity: text(parts?.severity), routine: text(parts?.routine) };
}

type Words = readonly [is: FaultKind, details?: FaultDetails];

function wordsFor({ code, routine }: Pick<Parts, "code" | "routine">, moment: Moment): Words {
  const { role, table, verb } = moment;
  const known = KNOWN[code];
  if (known) return known(moment);
  if (code === "42501")
    return routine === "check_enable_rls"
      ? [
          "forbidden",
          {
            reason: `a policy would hide rows of ${table} from the ${role} role`,
            hint: `let the ${role} role see all rows (BYPASSRLS), or nobody can say that there is none`,
          },
        ]
      : ["forbidden", withoutRight(moment)];
  const ofClass = CLASSES[code.slice(0, 2)];
  if (ofClass && code.length === 5) return ofClass(moment);
  // Neither the server nor the net says more: whatever was begun ends without COMMIT, and so was not done.
  return code.length === 5 && verb === "SELECT" ? ["broken"] : ["absent", noConnection(code)];
}

const KNOWN: Readonly<Record<string, (moment: Moment) => Words>> = {
  "28P01": rejected,
  "28000": rejected,
  "3D000": () => ["absent", { reason: "the server has no database of that name" }],
  "42P01": ({ table }) => ["refused", { reason: `the database has no table ${table}`, hint: SAVE_AGAIN }],
  "3F000": ({ table }) => ["refused", { reason: `the database has no table ${table}`, hint: SAVE_AGAIN }],
  "42703": ({ table }) => [
    "refused",
    { reason: `${table} has not all columns that are asked for`, hint: SAVE_AGAIN },
  ],
  "25006": () => [
    "forbidden",
    { reason: "the server can only be read", hint: "name the one that takes changes" },
  ],
  "40001": busy,
  "40P01": busy,
  "55P03": busy,
  "57014": busy,
  "57P01": () => ["absent", { reason: "the server is starting, or ending" }],
  "57P02": () => ["absent", { reason: "the server is starting, or ending" }],
  "57P03": () => ["absent", { reason: "the server is starting, or ending" }],
};

const CLASSES: Readonly<Record<string, (moment: Moment) => Words>> = {
  "08": () => ["absent"],
  "22": ({ table }) => ["refused", { reason: `a value does not fit into its column of ${table}` }],
  "23": ({ table }) => ["refused", { reason: `a constraint of ${table} holds on to the row` }],
  "42": ({ table }) => ["refused", { reason: `${table} is not as its description says`, hint: SAVE_AGAIN }],
  "53": busy,
  P0: ({ table }) => ["refused", { reason: `a trigger of ${table} does not allow it` }],
};

function rejected({ role }: Moment): Words {
  return ["rejected", wrongPassword(role)];
}

function busy(): Words {
  return ["busy"];
}
