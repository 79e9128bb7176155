import { oneHolds } from "@oubli/datamap/record";
import { type Finding, type Identifier, type Nearness, nearnessOf } from "@oubli/model";
import { type Brought, findingFrom, type Hunt, saidOf, whoseOf } from "./hunt.ts";
import { carriedBy } from "./matching.ts";
import { e164 } from "./phone.ts";

/**
 * The records that came back beside the person's and are nearly one of them, each once, in the order in which they came; and those
 * that an officer has excluded, as long as they are there. A name counts here, also one that only a found record carries: it is
 * offered, never believed.
 */
export function nearMissesOf(hunt: Hunt): readonly Finding[] {
  const known = knownIn(hunt);
  const beside = new Map<string, Finding>();
  for (const brought of [...hunt.beside, ...broughtAside(hunt)]) {
    const { kind, record, exactBy } = brought;
    const near: readonly Nearness[] = [
      ...nearnessOf(known, carriedBy(kind, record, whoseOf(hunt))),
      ...(exactBy === undefined ? [] : [{ kind: exactBy, how: "brought" } as const]),
    ];
    const isExcluded = saidOf(hunt, brought) === "excluded";
    if ((near.length === 0 && !isExcluded) || oneHolds(kind.goneWhen, record)) continue;
    const finding = findingFrom(hunt, brought);
    if (hunt.found.has(finding.id) || beside.has(finding.id)) continue;
    beside.set(finding.id, isExcluded ? finding : { ...finding, near });
  }
  return [...beside.values()];
}

/** What controls brought: nobody asked for it, and it may nearly be the person's all the same. */
function broughtAside({ pass }: Hunt): readonly Brought[] {
  return pass.aside.flatMap(({ kind, operation, records }) =>
    records.map((record) => ({ kind, record, via: operation })),
  );
}

/** What the person is known by: what was given, numbers as they are dialled from everywhere, and the names their records carry. */
function knownIn({ subject, account: { country }, found }: Hunt): readonly Identifier[] {
  const names = [...found.values()]
    .filter(({ matchedBy }) => matchedBy.some((kind) => kind !== "name"))
    .flatMap(({ carries = [] }) => carries.filter(({ kind }) => kind === "name"));
  const given = subject.identifiers.map((one): Identifier => {
    const number = one.kind === "phone" ? e164(one.value, country) : undefined;
    return number === undefined ? one : { kind: "phone", value: number };
  });
  return [...given, ...names];
}
