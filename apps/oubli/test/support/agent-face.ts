import {
  ACTIONS,
  type Acting,
  ENDINGS,
  EXITS,
  FieldError,
  failureOf,
  findAction,
  forAgents,
  type Given,
  type Next,
  perform,
  REMEDIES,
  type Schema,
  schemaOf,
  toolName,
} from "@oubli/core";
import { OubliError } from "@oubli/model";

/** One tool, as an agent is told it. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: Schema;
  readonly annotations: { readonly readOnlyHint: boolean; readonly destructiveHint: false };
}

/** What an agent may do: what can be taken back, and hands out no personal data. */
export function tools(): readonly Tool[] {
  return ACTIONS.filter(forAgents).map((action) => ({
    name: toolName(action),
    description: action.summary,
    inputSchema: schemaOf(action),
    annotations: { readOnlyHint: action.danger === "none", destructiveHint: false },
  }));
}

/** Who calls: an agent by its name, in the name of an officer. */
export type Caller = Acting & { readonly via: string };

/** Carries a tool call out. Why it is not possible is an answer, too: the agent reads it, and what to ask an officer for. */
export async function callTool(
  caller: Caller,
  name: string,
  given: Given,
): Promise<{ readonly text: string; readonly failed: boolean }> {
  const action = ACTIONS.find((one) => toolName(one) === name && forAgents(one));
  if (!action)
    return { text: JSON.stringify({ error: { message: `there is no tool ${name}` } }), failed: true };
  try {
    const { ending, json, next = [] } = await perform(action, caller, given);
    const { exit } = ENDINGS[ending];
    const failed = exit !== EXITS.done && exit !== EXITS.needsApproval;
    return { text: JSON.stringify({ ending, ...json, next: next.map(adviceOf) }), failed };
  } catch (error) {
    return { text: JSON.stringify({ error: refusalText(error) }), failed: true };
  }
}

function refusalText(error: unknown): object {
  const { code, message } = failureOf(error);
  const reason = error instanceof OubliError ? error.reason : undefined;
  const remedy = reason && REMEDIES[reason.why];
  return {
    code,
    message,
    ...(reason ? { reason } : {}),
    ...(remedy ? { remedy: adviceOf({ ...remedy, given: {} }) } : {}),
    ...(error instanceof FieldError ? { problems: error.problems } : {}),
  };
}

/** What to do now: a tool to call, or an officer to ask. */
function adviceOf({ action: id, other }: Next): string {
  const action = findAction(id);
  if (action && forAgents(action) && !other) return `call ${toolName(action)}`;
  return `ask ${other ? "another" : "an"} officer to do this: ${action?.summary ?? id}`;
}
