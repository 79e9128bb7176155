import type { CaseId } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { theCase } from "../../action/fields.ts";
import { count } from "../../words/count.ts";

interface Shred {
  readonly case: CaseId;
}

export const caseShred: Action = defineAction<Shred, number>({
  id: "case.shred",
  summary: "destroy what a closed case still holds about the person",
  danger: "erases",
  dual: () => "case.shredded",
  event: "shred",
  desk: { label: "shred" },
  examples: ['oubli case shred C-7 --confirm C-7 --reason "three years have passed"'],
  fields: { case: theCase },
  sheet: ({ case: id }) => ({
    title: `Shred ${id}`,
    facts: [],
    warning:
      "The case's key and its data packages are destroyed. What it held about the person, the reasons included, can never be read again; dates, counts and proofs stay.",
    yes: "Shred",
  }),
  run: async ({ world, by, reason }, { case: id }) => {
    const [{ shred }, { removePackages }] = await Promise.all([
      import("@oubli/engine"),
      import("../../world/dossiers.ts"),
    ]);
    await shred(await world.ports(), id, await by(), { reason });
    return removePackages(world.home, id);
  },
  tell: (packages, { case: id }) =>
    done(
      `${id} is shredded: what it held can no longer be read, ${count(packages, "data package")} removed; dates, counts and proofs stay`,
      { case: id, packagesRemoved: packages },
    ),
});
