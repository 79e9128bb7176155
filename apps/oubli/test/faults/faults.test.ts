import { describe, expect, test } from "vitest";
import type { Fault } from "./fault.ts";
import { FAULTS_IN_FIND } from "./faults-in-find.ts";
import { FAULTS_IN_RUN } from "./faults-in-run.ts";
import { leadCase, type Told } from "./lead.ts";

const DEEP = process.env.OUBLI_DEEP === "1";
const ALL: readonly Fault[] = [...FAULTS_IN_FIND, ...FAULTS_IN_RUN];

/** Which of those that the product was once misled by are played where not all are. */
const SEED = Number(process.env.OUBLI_SEED ?? Math.floor(Math.random() * 1_000));

const drawn = (names: readonly string[], turn: number): string => names[(SEED + turn) % names.length] ?? "";

const TWO_IN_FIND = ["404 of a gateway to all lists", "200 with an error beside an empty list"];
const THREE_IN_RUN = [
  "every path but the webhooks answers 404 in JSON after the second erasing call",
  "204 and nothing done",
  "429 after it was done",
];
const SAMPLE: ReadonlySet<string> = new Set([
  drawn(TWO_IN_FIND, 0),
  drawn(THREE_IN_RUN, 0),
  drawn(THREE_IN_RUN, 1),
]);

test("at least 60 kinds of faults are played, each under a name of its own", () => {
  const names = ALL.map(({ when, name }) => `${when} ${name}`);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(names.length).toBeGreaterThanOrEqual(60);
});

describe.each(["find", "run"] as const)(`a fault while the program is at %s (seed ${SEED})`, (when) => {
  const faults = ALL.filter((fault) => fault.when === when && (DEEP || SAMPLE.has(fault.name)));
  test.each(faults.map((fault) => [fault.name, fault] as const))(
    "%s",
    async (_name, fault) => {
      const told = await leadCase(fault);
      if (DEEP) console.log(row(told));
      expect(told.played).toBeGreaterThan(0);
      if (typeof fault.is === "object") return;
      expect(told.falselyAbsent).toEqual([]);
      expect(told.next).not.toEqual([]);
      if (fault.is === "waits") return void expect(told.during).toMatch(/ waiting /);
      expect([told.resolution, told.acts]).toEqual([expect.any(String), expect.anything()]);
      expect(told.left).toEqual([]);
      if (fault.is === "passes")
        expect(told.during).toMatch(/awaiting-approval found|review (nothing-)?found [^ ]*verified/);
    },
    DEEP ? 600_000 : 120_000,
  );
});

/** Of each family one that never ends. */
const FOR_EVER: ReadonlySet<string> = new Set([
  "500 to lists",
  "401 from the start",
  "403 to one kind",
  "404 of a gateway to all lists",
  "404 to every record by its name",
  "200 with a page to sign in",
  "a total that is larger",
  "500 to every erasing call, nothing done",
  "204 and nothing done to anything",
  "404 of a gateway, nothing done",
  "400, nothing done",
  "401 to every erasing call",
  "the key is revoked after the second erasing call",
  "lists answer 404 from the first erasing call on",
  "everything answers 500 from the first erasing call on",
  "records are old from the first erasing call on",
]);
const OFTEN: ReadonlySet<string> = new Set([
  drawn(["404 of a gateway to all lists", "204 and nothing done to anything"], 1),
]);

test.each(
  ALL.filter(({ name }) => (DEEP ? FOR_EVER : OFTEN).has(name)).map((fault) => [fault.name, fault] as const),
)(
  "what never ends leads to an end all the same, and never to one that says all is done: %s",
  async (_name, fault) => {
    const told = await leadCase(fault, true);
    if (DEEP) console.log(row({ ...told, fault: { ...fault, name: `${fault.name}, for ever` } }));
    expect(told.falselyAbsent).toEqual([]);
    // What the vendor has accepted for later waits for its day.
    if (told.state === "waiting") return;
    expect([told.resolution, told.acts]).toEqual(["partially-fulfilled", expect.anything()]);
  },
  120_000,
);

/** One row of the table of faults and outcomes. */
function row(told: Told): string {
  const { fault, during, next, acts, resolution, falselyAbsent, left } = told;
  const is = typeof fault.is === "object" ? "misleads" : fault.is;
  const cells = [
    fault.when,
    fault.name,
    is,
    during,
    next.join(", ").replaceAll("case.", ""),
    shortened(acts),
    resolution ?? told.state,
    `${falselyAbsent.length} ${falselyAbsent.slice(0, 2).join("; ")}`,
    String(left.length),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** Acts that follow each other and are the same, as one. */
function shortened(acts: readonly string[]): string {
  return acts.filter((act, at) => act !== acts[at - 1]).join(", ");
}
