import type { Call, DataMap, ErasingCall, Fill, Find, LeadsTo, RecordKind, Way } from "@oubli/datamap";

/** Data maps of the first format, as far as they are read here. */
interface Old {
  readonly operations: readonly OldOperation[];
  readonly records: readonly (Record<string, unknown> & {
    readonly kind: string;
    readonly erasure: readonly Way[];
    readonly anonymized?: string;
    readonly erasable?: string;
    readonly keepWhen: readonly { readonly at: string; readonly ground: string; readonly because: string }[];
  })[];
}
type OldOperation = Record<string, never> & {
  readonly id: string;
  readonly roles: readonly Record<string, string>[];
  readonly links: readonly {
    readonly name: string;
    readonly operation: string;
    readonly parameters: readonly Record<string, string>[];
  }[];
};

/** A data map of the first format as one of the second. */
export function upgrade(map: unknown): DataMap {
  const old = map as Old & Record<string, never>;
  const call = (operation: OldOperation, fill: readonly Fill[]): Call => ({
    operation: operation.id,
    reads: operation.method === "GET",
    surfaces: operation.surfaces as never,
    fill,
    ...(operation.returns ? { returns: operation.returns as never } : {}),
    ...(operation.pages ? { pages: operation.pages as never } : {}),
    effects: operation.effects as never,
  });
  const place = (at: string) => (at.startsWith("body") ? `body:${at.slice(4).replaceAll(".", "/")}` : at);
  const playing = (role: string, of?: string) =>
    old.operations.flatMap((operation) =>
      operation.roles
        .filter((one) => one.role === role && (of === undefined || one.of === of))
        .map((one) => ({ operation, role: one })),
    );
  const reading = (role: string, kind: string) =>
    playing(role, kind).map(({ operation, role: { at = "" } }) =>
      call(operation, [{ to: place(at), value: "{id}" }]),
    )[0];
  const records = old.records.map((record): RecordKind => {
    const { erasable, anonymized, keepWhen, erasure, ...rest } = record;
    const read = playing("read", record.kind)[0];
    const base = (read?.operation.returns as { at: string } | undefined)?.at ?? "";
    const read_ = reading("read", record.kind);
    const export_ = reading("export", record.kind);
    return {
      ...(rest as unknown as RecordKind),
      find: playing("find", record.kind).map(
        ({ operation, role }): Find => ({
          ...call(operation, role.at === undefined ? [] : [{ to: place(role.at), value: `{${role.by}}` }]),
          by: role.by as Find["by"],
          match: role.match as Find["match"],
        }),
      ),
      ...(read_ ? { read: read_ } : {}),
      ...(export_ ? { export: export_ } : {}),
      leadsTo: (read?.operation.links ?? []).flatMap((link): LeadsTo[] => {
        const target = old.operations.find((one) => one.id === link.operation);
        if (!target) return [];
        const fill = link.parameters.map(({ to = "", from, value }) => ({
          to: place(to),
          value: from === undefined ? (value ?? null) : `{${from.slice(base.length)}}`,
        }));
        return [{ ...call(target, fill), name: link.name }];
      }),
      erasure: erasure.flatMap((way): ErasingCall[] =>
        playing(way, record.kind)
          .slice(0, 1)
          .map(({ operation, role }) => ({
            ...call(operation, [
              { to: place(role.at ?? ""), value: "{id}" },
              ...Object.entries((role.send ?? {}) as object).map(([name, value]) => ({
                to: `body:/${name}`,
                value: value as string,
              })),
            ]),
            way,
            ...(way === "overwrite" ? { into: place(role.fields ?? "").slice("body:".length) } : {}),
          })),
      ),
      refusesWhen: erasable === undefined ? [] : [{ at: erasable, is: false }],
      goneWhen: anonymized === undefined ? [] : [{ at: anonymized, present: true }],
      keepWhen: keepWhen.map(({ at, ground, because }) => ({ when: { at, present: true }, ground, because })),
      rest: [],
    };
  });
  return {
    ...(old as unknown as DataMap),
    format: 2,
    madeFrom: [],
    operations: old.operations.map(
      ({ roles, links, returns, pages, effects, ...operation }) => operation as never,
    ),
    controls: playing("ping").map(({ operation }) => ({ ...call(operation, []), proves: [] })),
    records,
    recipients: playing("recipients").map(({ operation }) => call(operation, [])),
    auditTrail: [],
    retention: [],
  };
}
