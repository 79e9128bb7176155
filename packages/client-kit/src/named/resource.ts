import type { CallOptions } from "../call-options.ts";
import type { Core } from "../core.ts";
import type { CallInput } from "../prepare.ts";
import { makeCall } from "./call.ts";
import { makeList } from "./list.ts";
import { type KnownOfVendor, type NamedOperation, operationOf } from "./operation-line.ts";

/** A part of a vendor's API that no client was given yet. */
export interface Resource<Name extends string = string> {
  /** One operation on each line, after the name of its method. */
  readonly lines: string;
  /** Only for the compiler: one resource cannot stand under the name of another. */
  readonly name?: Name;
}

/** Resources under their own names. */
export type ResourcesOf<Shapes> = { readonly [Name in keyof Shapes & string]?: Resource<Name> | undefined };

/** A line without the name of its method and without the surfaces on which it exists. */
interface Row {
  readonly name: string;
  readonly line: string;
}

/** The lines of a resource that exist on a surface. A repeat such as `s:private` names the surfaces; without, it exists on all. */
export function rowsOf({ lines }: Resource, surface: string): readonly Row[] {
  return lines
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [, name = "", before = "", surfaces, after = ""] =
        /^(\S+) (\S+ \S+ \S+ \w)(?::(\S+))?(.*)$/.exec(row) ?? [];
      if (surfaces !== undefined && !surfaces.split("+").includes(surface)) return [];
      return [{ name, line: before + after }];
    });
}

/** Methods as plain properties, so that tests can replace them and a console can list them. */
export function bound(core: Core, resource: Resource, surface: string, vendor: KnownOfVendor): object {
  const root: Record<string, unknown> = {};
  for (const { name, line } of rowsOf(resource, surface)) {
    const names = name.split(".");
    const last = names.pop() as string;
    let at = root;
    for (const one of names) {
      at[one] ??= {};
      at = at[one] as Record<string, unknown>;
    }
    at[last] = (...given: readonly unknown[]) => callNamed(core, operationOf(line, vendor), given);
  }
  return root;
}

/** The values of the path come first, in its order; then query or body; then what belongs to this one call. */
function callNamed(core: Core, operation: NamedOperation, given: readonly unknown[]): unknown {
  const { places, takes, wrap } = operation;
  const path: Record<string, unknown> = {};
  for (const [at, name] of places.entries()) path[name] = given[at];
  const said = takes === "nothing" ? undefined : given[places.length];
  const options = given[places.length + (takes === "nothing" ? 0 : 1)] as CallOptions | undefined;
  const input: CallInput =
    takes === "body"
      ? { path, body: wrap === undefined || said === undefined ? said : { [wrap]: said } }
      : { path, query: (said ?? {}) as CallInput["query"] & {} };
  return operation.pages
    ? makeList(core, operation, input, options)
    : makeCall(core, operation, input, options);
}
