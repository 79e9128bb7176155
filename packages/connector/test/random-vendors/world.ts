import fc from "fast-check";

/** How a list goes on. */
export const PAGINGS = [
  "whole",
  "page",
  "offset",
  "cursor",
  "after-id",
  "next-address",
  "link-header",
  "empty-page",
] as const;
export type Paging = (typeof PAGINGS)[number];

/** What one small vendor is like. The vendor and its page are each made from this, and neither from the other. */
export interface World {
  readonly idName: "id" | "nr" | "uuid";
  readonly idType: "integer" | "string";
  readonly email: "email" | "contact/email";
  /** `exact`: minds letter case; `any-case`; `broad`: brings everybody whose address begins alike; `scan`: cannot search. */
  readonly search: "exact" | "any-case" | "broad" | "post" | "scan";
  /** Where the list stands in the answer. */
  readonly at: "" | "data" | "result/items" | "edges";
  readonly paging: Paging;
  /** The most a page holds. */
  readonly cap: number;
  readonly reads: boolean;
  readonly erasing: "delete" | "post" | "bin" | "overwrite" | "tombstone" | "by-address";
  readonly goneStatus: 404 | 410;
  readonly orders: "none" | "nested" | "by-query" | "inside";
  readonly ordersGo: "with" | "by-themselves";
  /** Whether the vendor does what it was asked to erase only some time after it has accepted it. */
  readonly later: boolean;
  /** A newsletter whose audiences each hold a person once, under the same id in all of them. */
  readonly letters: boolean;
  /** A second kind of records that is searched by itself, and how. */
  readonly reviews: "none" | "exact" | "any-case" | "scan";
  /** Persons and their orders, the one that is asked about first. */
  readonly people: readonly Person[];
}

export interface Person {
  /** How their address is spelt in each of their records. */
  readonly records: readonly Spelling[];
  readonly orders: number;
  /** The audiences they are in. */
  readonly audiences: readonly number[];
  readonly reviews: readonly Spelling[];
}

/** Audiences there are, whoever is in them. */
export const AUDIENCES = ["news", "offers", "staff-picks"] as const;

/** `asked`: as it is asked for; `lower`; `shouted`: which only a vendor that does not mind letter case finds. */
export type Spelling = "asked" | "lower" | "shouted";

/** The person of the request. */
export const ASKED = "Dana.Ruiz@example.test";

/** The address of a person, by their number. All but the first are strangers, some of whom look like the first. */
export function addressOf(person: number): string {
  const strangers = [
    "Dana.Ruiz@example.test.example",
    "dana.ruiz2@example.test",
    "bo@example.test",
    "cy@example.test",
  ];
  return person === 0 ? ASKED : (strangers[person - 1] ?? `p${person}@example.test`);
}

export function spelt(address: string, how: Spelling): string {
  if (how === "lower") return address.toLowerCase();
  return how === "shouted" ? address.toUpperCase() : address;
}

const person = (spellings: readonly Spelling[], atLeast: number): fc.Arbitrary<Person> =>
  fc.record({
    records: fc.array(fc.constantFrom(...spellings), { minLength: atLeast, maxLength: 4 }),
    orders: fc.nat(3),
    audiences: fc.uniqueArray(fc.nat(AUDIENCES.length - 1), { minLength: atLeast * AUDIENCES.length }),
    reviews: fc.array(fc.constantFrom("asked", "lower"), { minLength: atLeast, maxLength: 2 }),
  });

/** Any small vendor and who is there. One person beside the one that is asked about has records: nothing could be believed of an empty vendor. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    idName: fc.constantFrom("id", "nr", "uuid"),
    idType: fc.constantFrom("integer", "string"),
    email: fc.constantFrom("email", "contact/email"),
    search: fc.constantFrom("exact", "any-case", "broad", "post", "scan"),
    at: fc.constantFrom("", "data", "result/items", "edges"),
    paging: fc.constantFrom(...PAGINGS),
    cap: fc.integer({ min: 1, max: 4 }),
    reads: fc.boolean(),
    erasing: fc.constantFrom("delete", "post", "bin", "overwrite", "tombstone", "by-address"),
    goneStatus: fc.constantFrom(404, 410),
    orders: fc.constantFrom("none", "nested", "by-query", "inside"),
    ordersGo: fc.constantFrom("with", "by-themselves"),
    later: fc.boolean(),
    letters: fc.boolean(),
    reviews: fc.constantFrom("none", "exact", "any-case", "scan"),
  } as const)
  .map(possible)
  .chain((traits) => {
    const spellings: readonly Spelling[] =
      traits.search === "exact" || traits.search === "post"
        ? ["asked", "lower"]
        : ["asked", "lower", "shouted"];
    const strangers = fc.array(person(spellings, 0), { maxLength: 4 });
    return fc
      .tuple(person(spellings, 0), person(spellings, 1), strangers)
      .map(([first, second, more]): World => ({ ...traits, people: [first, second, ...more] }));
  });

/** What no vendor is like, or no page could say of one. */
function possible(traits: Omit<World, "people">): Omit<World, "people"> {
  const inBody: readonly Paging[] = ["cursor", "after-id", "next-address"];
  const paging = traits.at === "" && inBody.includes(traits.paging) ? "link-header" : traits.paging;
  // Only what is read by its id can be told from what was never there.
  const needsReading = traits.erasing === "tombstone" || traits.erasing === "bin" || traits.later;
  const isOverwritten = traits.erasing === "overwrite";
  return {
    ...traits,
    paging: traits.search === "post" ? "whole" : paging,
    reads: traits.reads || needsReading,
    // What is emptied afterwards has to be there by then.
    later: traits.later && (traits.erasing === "delete" || traits.erasing === "post"),
    // What stands inside a record that stays would stay with it.
    ...(isOverwritten && traits.orders !== "none" ? { orders: "none" as const } : {}),
    ...(traits.orders === "inside" ? { ordersGo: "with" as const } : {}),
  };
}
