import type { DataMap, IdentifierKind, RecordKind, Unreachable } from "./data-map.ts";

/** What a case could and could not do with one vendor on one surface. */
export interface Capabilities {
  readonly vendor: string;
  readonly surface: string;
  /** By which identifiers records are found, and how sure a hit is. */
  readonly finds: readonly {
    readonly by: IdentifierKind;
    readonly kind: string;
    readonly match: "exact" | "broad" | "scan";
    readonly operation: string;
  }[];
  readonly records: readonly RecordCapability[];
  /** Whether the vendor tells who else receives records. */
  readonly recipients: boolean;
  /** Whether one harmless call can prove that the key works. */
  readonly ping: boolean;
  readonly unreachable: readonly Unreachable[];
  /** Operations that are not documented; a case relies on them at its own risk. */
  readonly unsure: readonly string[];
}

export interface RecordCapability {
  readonly kind: string;
  readonly title: string;
  /** Reached by searching, or by following a link from another kind; `none`: only inside other records. */
  readonly reached: "search" | "link" | "none";
  readonly read: boolean;
  /** The calls an erasure makes; empty means only by hand. */
  readonly erasure: readonly string[];
  readonly verified: "by reading" | "by searching" | "not at all";
  readonly byHand: string | undefined;
  readonly personalProperties: number;
}

/** Says what a data map allows on a surface. Pure; an unknown surface has no operations. */
export function capabilitiesOf(map: DataMap, surface: string): Capabilities {
  const operations = map.operations.filter((operation) => operation.surfaces.includes(surface));
  const finds = operations.flatMap((operation) =>
    operation.roles.flatMap((role) =>
      role.role === "find"
        ? [{ by: role.by, kind: role.of, match: role.match, operation: operation.id }]
        : [],
    ),
  );
  const has = (wanted: string, kind?: string) =>
    operations.some((operation) =>
      operation.roles.some(
        (role) => role.role === wanted && (kind === undefined || ("of" in role && role.of === kind)),
      ),
    );
  const linked = new Set(
    operations.flatMap((operation) =>
      operation.links.flatMap(
        (link) => operations.find((target) => target.id === link.operation)?.returns?.kind ?? [],
      ),
    ),
  );
  return {
    vendor: map.vendor.id,
    surface,
    finds,
    records: map.records.map((record) => recordCapability(record, finds, linked, has)),
    recipients: has("recipients"),
    ping: has("ping"),
    unreachable: map.unreachable,
    unsure: operations
      .filter(({ confidence }) => confidence === "inferred" || confidence === "designed")
      .map(({ id }) => id),
  };
}

function recordCapability(
  record: RecordKind,
  finds: Capabilities["finds"],
  linked: ReadonlySet<string>,
  has: (role: string, kind: string) => boolean,
): RecordCapability {
  const searched = finds.some((find) => find.kind === record.kind);
  const read = has("read", record.kind);
  return {
    kind: record.kind,
    title: record.title,
    reached: searched ? "search" : linked.has(record.kind) ? "link" : "none",
    read,
    erasure: record.erasure.filter((way) => has(way, record.kind)),
    verified: read ? "by reading" : searched ? "by searching" : "not at all",
    byHand: record.byHand?.what,
    personalProperties: record.properties.filter((property) => property.category !== undefined).length,
  };
}
