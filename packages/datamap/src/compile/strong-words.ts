import type { Schema } from "../document/api-document.ts";
import { looksPersonal } from "../page/personal-words.ts";
import type { Left } from "./fields-holder.ts";

/** The field itself, or the first one in it, whose name looks personal; `undefined` when none does. */
export function strongWordOf({ pointer, schema }: Left): string | undefined {
  if (looksPersonal(lastName(pointer)) !== undefined || isAddress(schema)) return pointer.slice(1);
  const below = strongWordBelow(schema);
  return below === undefined ? undefined : `${pointer.slice(1)}/${below}`;
}

/** Whatever it is called, the description itself says that it is an e-mail address. */
function isAddress({ node }: Schema): boolean {
  return node.format === "email" || node.format === "idn-email";
}

// What is deeper or longer is not read by the person who counts a rest either.
const LOOKED_AT = 2_000;

export function strongWordBelow(top: Schema): string | undefined {
  const seen = new Set<Schema>([top]);
  const queue: { readonly schema: Schema; readonly key: string }[] = [{ schema: top, key: "" }];
  for (const { schema, key } of queue) {
    const inner = schema.isArray ? schema.items : schema.members === "anything" ? undefined : schema.members;
    const children = [...schema.properties, ...(inner ? [["*", inner] as const] : [])];
    for (const [name, child] of children) {
      const at = key === "" ? name : `${key}/${name}`;
      if (looksPersonal(name) !== undefined || isAddress(child)) return at;
      if (seen.has(child) || seen.size > LOOKED_AT) continue;
      seen.add(child);
      queue.push({ schema: child, key: at });
    }
  }
  return undefined;
}

export function lastName(pointer: string): string {
  return (
    pointer
      .split("/")
      .filter((token) => token !== "*")
      .at(-1) ?? ""
  );
}

/** Whether a value may hold anything: nothing in it has a name of its own. */
export function isOpen(schema: Schema): boolean {
  return schema.members !== undefined && schema.properties.size === 0;
}
