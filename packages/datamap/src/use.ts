import type { DataMap, Operation, RecordKind, Role } from "./data-map.ts";
import type { Reader } from "./reader.ts";
import type { Path } from "./spec-file.ts";

/** Checks what only the whole map can tell: that marks name things that exist and fit each other. */
export function complainAboutUse(reader: Reader, map: DataMap): void {
  const kinds = new Map(map.records.map((record) => [record.kind, record]));
  const ids = new Map(map.operations.map((operation) => [operation.id, operation]));
  for (const operation of map.operations) {
    const path = ["paths", operation.path, operation.method.toLowerCase()];
    const complain: Complain = (message, remedy) => reader.complain([...path, "x-subject"], message, remedy);
    for (const role of operation.roles) checkRole(complain, operation, role, kinds);
    for (const link of operation.links) {
      const target = ids.get(link.operation);
      if (!target) {
        reader.complain(
          [...path, "responses"],
          `the link ${link.name} leads to ${link.operation}, which does not exist`,
          "name an operationId of this file",
        );
      }
    }
    if (operation.links.length > 0 && !operation.roles.some((role) => role.role === "read")) {
      reader.complain(
        [...path, "responses"],
        "links are followed from operations with the role read only",
        "move them to the read operation of this record",
      );
    }
  }
  for (const record of map.records) checkErasure(reader, record, map);
  map.unreachable.forEach((entry, index) => {
    for (const kind of entry.when) {
      if (!kinds.has(kind))
        reader.complain(
          ["x-unreachable", index, "when"],
          `there is no kind ${kind}`,
          "name a kind of an x-record",
        );
    }
  });
  for (const [index, server] of map.servers.entries()) {
    for (const name of server.security.flat()) {
      if (!Object.hasOwn(map.security, name)) {
        reader.complain(
          ["servers", index],
          `there is no security scheme ${name}`,
          "add it to components.securitySchemes",
        );
      }
    }
  }
}

type Complain = (message: string, remedy: string) => void;

function checkRole(
  complain: Complain,
  operation: Operation,
  role: Role,
  kinds: ReadonlyMap<string, RecordKind>,
): void {
  if (!("of" in role)) return;
  const record = kinds.get(role.of);
  if (!record) {
    complain(`there is no kind ${role.of}`, "name the kind of an x-record");
    return;
  }
  if ("at" in role && role.at !== undefined && !placeExists(operation, role.at)) {
    complain(
      `${role.at} is not a parameter of this operation`,
      "name a parameter (path.id) or a member of the body (body.customer_id)",
    );
  }
  if ((role.role === "find" || role.role === "read") && operation.returns?.kind !== role.of) {
    complain(
      `the answer holds no ${role.of}`,
      `let the answer's schema be the record schema of ${role.of}, or a list of it`,
    );
  }
  if (
    role.role === "find" &&
    role.match !== "exact" &&
    !record.properties.some((property) => property.identifies === role.by)
  ) {
    complain(
      `other people may come back, but no property of ${role.of} identifies by ${role.by}`,
      `mark the property that tells whose record it is: x-data: { …, identifies: ${role.by} }`,
    );
  }
}

function placeExists(operation: Operation, place: string): boolean {
  const dot = place.indexOf(".");
  const where = place.slice(0, dot);
  const name = place.slice(dot + 1);
  if (where === "body") return name.split(".").reduce<unknown>(memberOf, operation.body) !== undefined;
  return operation.parameters.some((parameter) => parameter.in === where && parameter.name === name);
}

function memberOf(schema: unknown, name: string): unknown {
  if (typeof schema !== "object" || schema === null) return undefined;
  const properties = (schema as { properties?: Record<string, unknown> }).properties;
  return properties?.[name];
}

function checkErasure(reader: Reader, record: RecordKind, map: DataMap): void {
  const complain = (message: string, remedy: string) =>
    reader.complain(recordPath(reader, record.kind), message, remedy);
  for (const way of record.erasure) {
    const operation = map.operations.find((candidate) =>
      candidate.roles.some((role) => role.role === way && "of" in role && role.of === record.kind),
    );
    if (!operation) {
      complain(
        `${record.kind} is to be dealt with by ${way}, but no operation has that role`,
        `add x-subject: { role: ${way}, of: ${record.kind}, at: path.id }`,
      );
    } else if (way === "overwrite") {
      checkOverwrite(complain, record, operation);
    }
  }
}

function checkOverwrite(
  complain: (message: string, remedy: string) => void,
  record: RecordKind,
  operation: Operation,
): void {
  const role = operation.roles.find((candidate) => candidate.role === "overwrite");
  if (role?.role !== "overwrite") return;
  const written = record.properties.filter((property) => property.onErasure !== undefined);
  if (written.length === 0)
    complain(
      `nothing of ${record.kind} says what an overwrite writes`,
      "add on-erasure: { write: … } to its personal properties",
    );
  const fields = role.fields.split(".").slice(1).reduce<unknown>(memberOf, operation.body);
  for (const property of written) {
    const found = property.pointer.slice(1).split("/").reduce<unknown>(memberOf, fields);
    if (found === undefined) {
      complain(
        `${operation.id} cannot write ${property.pointer}`,
        "take away its on-erasure, or add the property to the request body",
      );
    }
  }
}

function recordPath(reader: Reader, kind: string): Path {
  const schemas = (
    reader.document as { components?: { schemas?: Record<string, { "x-record"?: { kind?: string } }> } }
  ).components?.schemas;
  const name = Object.entries(schemas ?? {}).find(([, schema]) => schema?.["x-record"]?.kind === kind)?.[0];
  return name === undefined ? [] : ["components", "schemas", name, "x-record"];
}
