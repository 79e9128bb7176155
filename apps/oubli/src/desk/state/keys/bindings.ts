import { ACTIONS, type Action, type Danger, findAction, isAboutCase } from "@oubli/core";
import { sentence } from "../../text/sentence.ts";
import type { Screen } from "../screens/screen.ts";
import { spelled } from "./key-press.ts";
import { OWN_KEYS, type OwnId } from "./own-keys.ts";

/** One thing that can be done on a screen: one of the desk's own, or an action of the table about a case. */
export type Binding = OwnBinding | ActBinding;

interface BindingBase {
  /** None for what is found by its name only. */
  readonly keys: readonly string[];
  readonly on: readonly Screen["id"][] | "everywhere";
  readonly label: string;
  /** Whole sentences. */
  readonly help: string;
  /** Place in the footer, smallest first. */
  readonly footer?: number;
}

export interface OwnBinding extends BindingBase {
  readonly is: "own";
  readonly id: OwnId;
  /** The action of the table it leads to. */
  readonly action: Action | undefined;
}

export interface ActBinding extends BindingBase {
  readonly is: "act";
  readonly id: string;
  readonly action: Action;
}

const DANGERS: Readonly<Record<Danger, string>> = {
  none: "",
  changes: "",
  final: " Cannot be taken back: asks for the case number and a reason.",
  erases: " Destroys data: asks for the case number and a reason.",
};

/** Every key. Behaviour, footer, help and palette come from these lines. */
export const BINDINGS: readonly Binding[] = [
  ...ACTIONS.filter((action) => action.desk !== undefined && isAboutCase(action)).map(actBinding),
  ...OWN_KEYS.map(
    ({ action, ...own }): OwnBinding => ({
      is: "own",
      ...own,
      action: action === undefined ? undefined : findAction(action),
    }),
  ),
];

function actBinding(action: Action): ActBinding {
  const { key, label = action.id, footer } = action.desk ?? {};
  return {
    is: "act",
    id: action.id,
    action,
    keys: key === undefined ? [] : [key],
    on: ["case"],
    label,
    help: `${sentence(action.summary)}${DANGERS[action.danger]}`,
    ...(footer === undefined ? {} : { footer }),
  };
}

/** What can be done on a screen. */
export function bindingsOn(screen: Screen["id"]): readonly Binding[] {
  return BINDINGS.filter((binding) => binding.on === "everywhere" || binding.on.includes(screen));
}

/** What a key means on a screen; `undefined` when it means nothing. */
export function bindingFor(screen: Screen["id"], key: string): Binding | undefined {
  return bindingsOn(screen).find((binding) => binding.keys.includes(key));
}

/** One of the desk's own. @throws When there is no such key, which a test rules out. */
export function ownBinding(id: OwnId): OwnBinding {
  const found = BINDINGS.find((binding): binding is OwnBinding => binding.is === "own" && binding.id === id);
  if (found) return found;
  throw new Error(`the desk has no ${id}`);
}

/** The first key of one of the desk's own, as people write it. */
export function keyOf(id: OwnId): string {
  return spelled(ownBinding(id).keys[0] ?? "");
}

/** How an action of the table stands on the case screen; `undefined` for one that does not. */
export function actBindingOf(action: string | undefined): ActBinding | undefined {
  return BINDINGS.find((one): one is ActBinding => one.is === "act" && one.id === action);
}

/** How it is reached: `f`, or `: dismiss` for what is found by its name. */
export function reachOf({ keys: [key], label }: Binding): string {
  return key === undefined ? `${keyOf("palette")} ${label}` : spelled(key);
}
