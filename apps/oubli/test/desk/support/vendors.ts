import { vendorIdOf } from "@oubli/model";
import type { DeskState } from "../../../src/desk/state/desk-state.ts";
import { apply } from "./states.ts";

const vendors = [
  {
    vendor: vendorIdOf("fera"),
    name: "Fera",
    kinds: [
      {
        kind: "review",
        title: "Review",
        schema: {},
        properties: [
          { pointer: "/id", title: "Number of the review", about: "subject" as const, secret: false },
          { pointer: "/body", title: "What the person wrote", about: "subject" as const, secret: false },
          { pointer: "/token", title: "Token", about: "subject" as const, secret: true },
          { pointer: "/friend/email", title: "A friend's address", about: "other" as const, secret: false },
        ],
      },
    ],
  },
];

/** A desk that knows what in the records of its vendor is secret, or about another person. */
export const withVendors = (state: DeskState) => apply(state, { type: "vendors", vendors });
