import type { VendorDescription } from "@oubli/engine";

export type Kind = VendorDescription["kinds"][number];
export type Property = Kind["properties"][number];

/**
 * The names on the way to a property. Array elements leave no trace: a pointer's `*` is dropped, and so are
 * the indexes of a value. A vendor that sends one object where a list was described is understood all the same.
 */
export type PropertyPath = readonly string[];

/** Reads a JSON pointer (RFC 6901) in which `*` stands for every element of an array. */
export function pathOfPointer(pointer: string): PropertyPath {
  return pointer
    .split("/")
    .slice(1)
    .filter((token) => token !== "*")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** One text for a path, for use as a key. */
export function keyOfPath(path: PropertyPath): string {
  return path.map(escapeToken).join("/");
}

/** One token of a JSON pointer (RFC 6901 section 3). */
export function escapeToken(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The described properties of a kind by path. Of two descriptions of the same path the first is kept. */
export function propertiesByPath(kind: Kind | undefined): ReadonlyMap<string, Property> {
  const byPath = new Map<string, Property>();
  for (const property of kind?.properties ?? []) {
    const key = keyOfPath(pathOfPointer(property.pointer));
    if (!byPath.has(key)) byPath.set(key, property);
  }
  return byPath;
}

/** Whether a value has named members. Arrays and null have none. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
