import {
  type Acting,
  type Action,
  findAction,
  type Given,
  type Progress,
  perform,
  type Told,
  wordsOf,
} from "@oubli/core";
import { type RunEvent, readCase, type SearchProgress } from "@oubli/engine";
import { type CaseId, OubliError, parseCaseId } from "@oubli/model";
import type { Command } from "../state/command.ts";
import type { ToldEvent } from "../state/desk-event.ts";
import { labelOf } from "../state/dialogs/pose.ts";
import type { Work } from "../state/job.ts";
import { batched } from "./batched.ts";
import type { Reach } from "./reach.ts";

type Act = Extract<Command, { do: "act" }>;

/** What is shown as under way while an action is carried out. */
export function workOf({ action, given }: Act): Work {
  const tab = findAction(action)?.desk?.tab;
  const id = caseIn(given);
  return {
    kind: tab === "findings" ? "search" : tab === "result" ? "run" : "quiet",
    action,
    ...(id === undefined ? {} : { case: id }),
    name: [labelOf(action), id].filter((word) => word !== undefined).join(" "),
  };
}

/**
 * Carries an action of the table out. The case it was about is read again before what it tells is told, so that the screen shows
 * it; and also when it failed, since a failure can move a case, too.
 */
export async function act(command: Act, reach: Reach): Promise<ToldEvent> {
  const action = findAction(command.action);
  if (!action) throw new OubliError("USAGE", "there is no such action");
  const id = caseIn(command.given);
  const told = await performed(action, command, reach).finally(() => id && refresh(id, reach));
  const about = id ?? caseOf(told);
  return {
    type: "told",
    action: action.id,
    ...(about === undefined ? {} : { case: about }),
    told,
    at: reach.now(),
    when: new Date(reach.world.clock.wall()).toISOString(),
  };
}

async function performed(action: Action, command: Act, reach: Reach): Promise<Told> {
  const { dispatch, signal, world, officer } = reach;
  const work = workOf(command);
  const searching = batched<SearchProgress>((progress) => dispatch({ type: "searching", work, progress }));
  const running = batched<RunEvent>((events) =>
    dispatch({ type: "running", work, events, now: world.clock.wall() }),
  );
  const acting: Acting = {
    world,
    signal,
    by: async () => {
      if (officer !== undefined) return officer;
      throw new OubliError("USAGE", "no officer acts yet");
    },
    progress: ({ detail }) => {
      if (isSearchProgress(detail)) searching.add(detail);
      else if (isRunEvent(detail)) running.add(detail);
    },
  };
  try {
    return await perform(action, acting, command.given, command.confirmed);
  } finally {
    searching.flush();
    running.flush();
  }
}

function isSearchProgress(detail: Progress["detail"]): detail is SearchProgress {
  return typeof detail === "object" && detail !== null && "question" in detail;
}

function isRunEvent(detail: Progress["detail"]): detail is RunEvent {
  return typeof detail === "object" && detail !== null && "type" in detail;
}

/** Reads the case again after acting on it; the list is read when it is gone back to. */
async function refresh(id: CaseId, { world, dispatch }: Reach): Promise<void> {
  const view = await world
    .ports()
    .then((ports) => readCase(ports, id))
    .catch(() => undefined);
  // What went wrong is told by what was done.
  if (view) dispatch({ type: "view", view });
}

function caseIn(given: Given): CaseId | undefined {
  return parseCaseId(wordsOf(given.case)?.[0] ?? "");
}

/** The case a result is about that was about none before: the one it has opened. */
function caseOf({ json }: Told): CaseId | undefined {
  const { case: it } = json as { readonly case?: { readonly id?: unknown } };
  return typeof it?.id === "string" ? parseCaseId(it.id) : undefined;
}
