import { stateText } from "@oubli/core/words";
import type { Case } from "@oubli/model";
import type { DeskState } from "../desk-state.ts";
import { textOf } from "../text-field.ts";
import type { CasesScreen } from "./screen.ts";

/** The cases that the filter lets through, in the order in which they are drawn. */
export function shownCases(state: DeskState, screen: CasesScreen): readonly Case[] {
  const words = textOf(screen.filter.field).toLowerCase().split(/\s+/).filter(Boolean);
  const cases = state.cases ?? [];
  if (words.length === 0) return cases;
  return cases.filter((it) => words.every((word) => searchable(it).includes(word)));
}

function searchable(it: Case): string {
  const hold = it.hold === "held" ? "on hold" : "";
  return `${it.id} ${it.kind} ${stateText(it)} ${it.state} ${hold} ${it.deadline.targetDate} ${it.deadline.statutory}`.toLowerCase();
}
