import { DatabaseFault, type FaultDetails, type FaultKind } from "./database.ts";
import { type Moment, noConnection, SAVE_AGAIN, withoutRight, wrongPassword } from "./roles.ts";

type Words = readonly [is: FaultKind, details?: FaultDetails];

/** What a failure means. Nothing of the server's own words is kept: they quote values. */
export function faultOf(error: unknown, moment: Moment): DatabaseFault {
  const { errno = 0, code = "", isFatal } = partsOf(error);
  const cause = new Error(`the server said ${errno || code || "nothing"}`);
  const fault = ([is, details = {}]: Words) => new DatabaseFault(is, { ...details, cause });
  // Only what a server that goes on says of a COMMIT is its outcome.
  if (moment.isCommitting && (isFatal || errno < 1000 || ENDING.includes(errno))) return fault(["broken"]);
  const said = KNOWN.find(([numbers]) => numbers.includes(errno))?.[1];
  if (said) return fault(said(moment));
  // It was understood, and not done; where nobody answered, what was begun ends without COMMIT.
  return fault(errno >= 1000 && !isFatal ? ["refused"] : ["absent", noConnection(code)]);
}

function partsOf(error: unknown) {
  const parts = (error ?? {}) as { errno?: unknown; code?: unknown; fatal?: unknown };
  return {
    // What the machine itself says has a negative number.
    ...(typeof parts.errno === "number" ? { errno: parts.errno } : {}),
    ...(typeof parts.code === "string" ? { code: parts.code } : {}),
    isFatal: parts.fatal === true,
  };
}

// A server that ends, or ends a connection, may have done what it does not confirm.
const ENDING: readonly number[] = [1053, 1152, 1153, 1158, 1159, 1160, 1161, 1927, 2006, 2013];

const KNOWN: readonly (readonly [numbers: readonly number[], words: (moment: Moment) => Words])[] = [
  [[1045, 1698, 1251, 1820], ({ role }) => ["rejected", wrongPassword(role)]],
  [
    [1044],
    ({ role }) => [
      "forbidden",
      {
        reason: `the ${role} role may not use the database`,
        hint: `GRANT the ${role} role its rights in it`,
      },
    ],
  ],
  [[1049], () => ["absent", { reason: "the server has no database of that name" }]],
  [[1142, 1143, 1227, 1370], (moment) => ["forbidden", withoutRight(moment)]],
  [[1146], ({ table }) => ["refused", { reason: `the database has no table ${table}`, hint: SAVE_AGAIN }]],
  [
    [1054],
    ({ table }) => [
      "refused",
      { reason: `${table} has not all columns that are asked for`, hint: SAVE_AGAIN },
    ],
  ],
  [
    [1290, 1792, 1836],
    () => ["forbidden", { reason: "the server can only be read", hint: "name the one that takes changes" }],
  ],
  [[1205, 1213, 3024, 1969, 1317, 1040, 1203, 1226, 3572], () => ["busy"]],
  [
    [1048, 1062, 1169, 1216, 1217, 1451, 1452, 1557, 3819, 4025],
    ({ table }) => ["refused", { reason: `a constraint of ${table} holds on to the row` }],
  ],
  [
    [1264, 1265, 1292, 1366, 1406, 1411],
    ({ table }) => ["refused", { reason: `a value does not fit into its column of ${table}` }],
  ],
  [[1644], ({ table }) => ["refused", { reason: `a trigger of ${table} does not allow it` }]],
];
