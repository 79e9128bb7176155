/** The action that removes what stands in the way. */
export interface Remedy {
  readonly action: string;
  /** Another officer has to do it. */
  readonly other?: true;
}

/**
 * The remedy of each reason that has one in the table. Each face spells it in its own words: a command, a key, a link, a tool.
 * What is missing here has no single action that would help, or nothing does.
 */
export const REMEDIES: Readonly<Partial<Record<string, Remedy>>> = {
  "not-verified": { action: "case.identity" },
  "not-searched": { action: "case.find" },
  "search-incomplete": { action: "case.find" },
  "nothing-found": { action: "case.close" },
  "records-found": { action: "case.plan" },
  "not-approved": { action: "case.approve", other: true },
  "own-plan": { action: "case.approve", other: true },
  "call-on-the-way": { action: "case.run" },
  "calls-sent": { action: "case.run" },
  "tasks-open": { action: "case.show" },
  held: { action: "case.release" },
};
