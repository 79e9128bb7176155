import { CONTROLLERS_OWN, type IdentifierKind, isOwnKind, type OwnKind, partsOfOwnKind } from "@oubli/model";
import type { Path } from "../document/source-file.ts";
import { listFrom, longCallOf, type Page } from "../page/page-schema.ts";
import { variablesIn } from "../record/template.ts";
import type { Complaints } from "./complaints.ts";
import { someOf } from "./spelling.ts";

/** Where a page relies on an identifier. */
interface Use {
  readonly kind: IdentifierKind;
  readonly path: Path;
}

/** Says of identifiers of the page's own whose they cannot be, which are used and not named, and which are named for nothing. */
export function checkIdentifiers(page: Page, complaints: Complaints): void {
  const named = Object.keys(page.identifiers ?? {}) as readonly OwnKind[];
  if (page.vendor.id === CONTROLLERS_OWN)
    complaints.complain(
      ["vendor", "id"],
      `no vendor can be called ${CONTROLLERS_OWN}: the controller's own identifiers begin so`,
      "give it another id",
    );
  for (const kind of named) checkWhose(page, kind, complaints);
  const uses = usesIn(page);
  for (const use of uses) checkNamed(use, named, complaints);
  for (const kind of named)
    if (!isAskedBy(page, kind) && !uses.some((use) => use.kind === kind))
      complaints.complain(
        ["identifiers", kind],
        `no call asks by ${kind}, and no field holds it`,
        `write {${kind}} into the call that finds by it, and identifies: ${kind} at the field; or take it away`,
      );
}

function checkWhose({ vendor }: Page, kind: OwnKind, complaints: Complaints): void {
  const { whose, what } = partsOfOwnKind(kind);
  if (whose === vendor.id || whose === CONTROLLERS_OWN) return;
  complaints.complain(
    ["identifiers", kind],
    `${kind} begins with neither ${vendor.id} nor ${CONTROLLERS_OWN}: a number that another vendor gave out means nobody here`,
    `write ${vendor.id}.${what}; or ${CONTROLLERS_OWN}.${what}, if it is the controller's own and means the same at every vendor`,
  );
}

function checkNamed({ kind, path }: Use, named: readonly OwnKind[], complaints: Complaints): void {
  if (!isOwnKind(kind) || named.includes(kind)) return;
  complaints.complain(
    path,
    `the page names no identifier ${kind}`,
    named.length === 0 ? `write at the top: identifiers: { ${kind}: … }` : `it names ${someOf(named)}`,
  );
}

function usesIn({ records, parts = {} }: Page): readonly Use[] {
  const all: readonly (readonly [Path, Pick<Page["records"][string], "fields" | "find">])[] = [
    ...Object.entries(records).map(([name, said]) => [["records", name], said] as const),
    ...Object.entries(parts).map(([name, { fields }]) => [["parts", name], { fields }] as const),
  ];
  return all.flatMap(([path, { fields, find }]) => [
    ...Object.entries(fields ?? {}).flatMap(([key, mark]): readonly Use[] =>
      typeof mark === "object" && "identifies" in mark
        ? [{ kind: mark.identifies as IdentifierKind, path: [...path, "fields", key, "identifies"] }]
        : [],
    ),
    ...listFrom(find).flatMap((call, at) => {
      const step: Path = Array.isArray(find) ? [at] : [];
      return (longCallOf(call).scan ?? []).map(
        (kind): Use => ({ kind, path: [...path, "find", ...step, "scan"] }),
      );
    }),
  ]);
}

/** Whether a call is filled with it; one that is filled with what nobody named complains by itself. */
function isAskedBy({ records }: Page, kind: OwnKind): boolean {
  return Object.values(records).some(({ find }) =>
    variablesIn(JSON.stringify(find ?? [])).some(({ name }) => name === kind),
  );
}
