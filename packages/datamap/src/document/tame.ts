import { type Fault, MAX_DEPTH } from "./parse-yaml.ts";

/** Written out in full, a file holds no more values than this; aliases make a short text long. */
const MOST_VALUES = 5_000_000;

export type Tamed =
  | { readonly ok: true /** How many members all objects have together. */; readonly members: number }
  | { readonly ok: false; readonly fault: Fault };

/**
 * Makes a parsed value safe to walk: objects lose their prototype, and what is too deep, contains itself or would be
 * endless when written out is refused.
 */
export function tame(root: unknown): Tamed {
  // How many values each object stands for; 0 while it is still open.
  const sizes = new Map<object, number>();
  const open: Open[] = [];
  let members = 0;
  let total = 0;

  function enter(value: object): Fault | undefined {
    const size = sizes.get(value);
    if (size === 0) return refused("an alias (*) stands inside of what it stands for");
    total += size ?? 1;
    if (total > MOST_VALUES) return refused("its aliases (*) stand for more than a reader can follow");
    if (size !== undefined) return undefined;
    if (open.length >= MAX_DEPTH)
      return {
        line: 1,
        message: `it is nested deeper than ${MAX_DEPTH} levels`,
        remedy: "nest it less deep",
      };
    if (!Array.isArray(value)) Object.setPrototypeOf(value, null);
    const children: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (!Array.isArray(value)) members += children.length;
    sizes.set(value, 0);
    open.push({ value, children, next: 0, before: total });
    return undefined;
  }

  if (isContainer(root)) enter(root);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    if (top.next === top.children.length) {
      sizes.set(top.value, total - top.before + 1);
      open.pop();
      continue;
    }
    const child = top.children[top.next];
    top.next += 1;
    const fault = isContainer(child) ? enter(child) : undefined;
    if (!isContainer(child)) total += 1;
    if (fault) return { ok: false, fault };
  }
  return { ok: true, members };
}

interface Open {
  readonly value: object;
  readonly children: readonly unknown[];
  next: number;
  readonly before: number;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function refused(message: string): Fault {
  return { line: 1, message, remedy: "write out what the aliases stand for" };
}
