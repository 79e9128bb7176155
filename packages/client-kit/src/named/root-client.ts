import { ApiError } from "../api-error.ts";
import type { CallOptions } from "../call-options.ts";
import { refusal } from "../failure.ts";
import type { CallInput } from "../prepare.ts";
import type { Page } from "../read-pages.ts";
import type { DataOf, InitArguments, ItemOf, TypedAnswer } from "../typed-answer.ts";
import { type ByPath, byPath } from "./by-path.ts";
import { type Call, makeCall } from "./call.ts";
import { pagesOf } from "./list.ts";
import { clientOf, type NamedClient, type NamedSetup, namedCore } from "./named-client.ts";
import { type NamedOperation, operationOf } from "./operation-line.ts";
import { type Resource, type ResourcesOf, rowsOf } from "./resource.ts";

/** Calls by operation id, for who has one at hand. The answer is whole. */
export interface ById<Operations> {
  call<Id extends keyof Operations>(
    operation: Id,
    ...init: InitArguments<Operations[Id]>
  ): Call<DataOf<Operations[Id]>, TypedAnswer<Operations[Id]>>;
  pages<Id extends keyof Operations>(
    operation: Id,
    ...init: InitArguments<Operations[Id]>
  ): AsyncGenerator<Page<ItemOf<Operations[Id]>>, void, undefined>;
}

/** A client that knows all of its vendor: by name, by path, and by operation id. */
export type RootClient<Shapes, Paths, Operations> = Shapes & NamedClient & ByPath<Paths> & ById<Operations>;

/** Makes one. @throws {ApiError} `INVALID_REQUEST` for an unusable base URL, and in a browser. */
export function rootClient<Shapes, Paths, Operations>(
  setup: NamedSetup,
  resources: Required<ResourcesOf<Shapes>>,
): RootClient<Shapes, Paths, Operations> {
  const { core, baseUrl } = namedCore(setup);
  const find = finder(setup, Object.values<Resource>(resources as never));
  const known = (id: string): NamedOperation | ApiError =>
    find(id) ?? refusal(core.vendor, id, `the ${setup.surface} surface has no such operation`);
  const byId = {
    call(id: string, init?: Init) {
      const [input, options] = partsOf(init);
      const operation = known(id);
      const whole = operation instanceof ApiError ? operation : { ...operation, at: "" };
      return makeCall(core, whole, input, options);
    },
    async *pages(id: string, init?: Init) {
      const [input, options] = partsOf(init);
      const operation = known(id);
      if (operation instanceof ApiError) throw operation;
      yield* pagesOf(core, operation, { input, options });
    },
  };
  return {
    ...clientOf(core, baseUrl, setup, resources as never),
    ...byPath<Paths>(core, baseUrl, find),
    ...byId,
  } as unknown as RootClient<Shapes, Paths, Operations>;
}

interface Init extends CallOptions {
  readonly params?: Pick<CallInput, "path" | "query" | "header">;
  readonly body?: unknown;
}

function partsOf({ params, body, ...options }: Init = {}): readonly [CallInput, CallOptions] {
  return [{ ...params, body }, options];
}

/** Finds operations by their id, and by method and path: `GET /customers/{id}`. Looks through the lines at the first question. */
function finder(
  { surface, vendor }: NamedSetup,
  resources: readonly Resource[],
): (key: string) => NamedOperation | undefined {
  let index: ReadonlyMap<string, string> | undefined;
  return (key) => {
    index ??= new Map(
      resources
        .flatMap((resource) => rowsOf(resource, surface))
        .flatMap(({ line }) => {
          const [id = "", method, path] = line.split(" ");
          return [
            [id, line],
            [`${method} ${path}`, line],
          ] as const;
        }),
    );
    const line = index.get(key);
    return line === undefined ? undefined : operationOf(line, vendor);
  };
}
