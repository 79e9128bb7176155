import { isObject } from "../json.ts";
import type { Unread } from "./api-document.ts";
import { type Files, type Located, locateIn } from "./references.ts";

/** An operation as it stands in a description; without a node where its path item is a reference that leads nowhere. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly root: Located;
  readonly item: Located;
  readonly at: Located | undefined;
  readonly unread?: Unread;
}

const METHODS = ["get", "put", "post", "patch", "delete", "head", "options", "trace", "query"];

/** Every operation under `paths`, in the order they are written. */
export function operationsOf(root: Located, files: Files): readonly Operation[] {
  const paths = locateIn(files, root.file, ["paths"]);
  if (paths === undefined) return [];
  return Object.entries(paths.node).flatMap(([path, node]) => {
    if (!isObject(node) || path.startsWith("x-")) return [];
    const item = { file: paths.file, path: [...paths.path, path], node };
    return operationsAt(path, item, { root, files });
  });
}

function operationsAt(
  path: string,
  item: Located,
  { root, files }: { readonly root: Located; readonly files: Files },
): readonly Operation[] {
  const followed = files.follow(item);
  const broken = "broken" in followed;
  // Beside a reference of a path item there may be operations of its own.
  const places = broken || followed.node === item.node ? [item] : [item, followed];
  const found = places.flatMap((place) =>
    methodsOf(place).map((each) => ({ path, root, item: place, ...each })),
  );
  if (!broken) return found;
  return [
    ...found,
    { method: "", path, root, item, at: undefined, unread: { place: item, message: followed.broken } },
  ];
}

function methodsOf(item: Located): readonly { readonly method: string; readonly at: Located }[] {
  const own = Object.entries(item.node).flatMap(([word, node]) =>
    METHODS.includes(word) && isObject(node)
      ? [{ method: word.toUpperCase(), at: { file: item.file, path: [...item.path, word], node } }]
      : [],
  );
  const additional = isObject(item.node.additionalOperations) ? item.node.additionalOperations : {};
  const others = Object.entries(additional).flatMap(([method, node]) =>
    isObject(node)
      ? [
          {
            method: method.toUpperCase(),
            at: { file: item.file, path: [...item.path, "additionalOperations", method], node },
          },
        ]
      : [],
  );
  return [...own, ...others];
}
