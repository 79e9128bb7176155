import type { CaseId } from "@oubli/model";

/*
 * What @oubli/model is about to give. Once it does, every import of this file becomes one of @oubli/model, and the file goes.
 */

/** Why something is not possible now, as facts. */
export interface Reason {
  readonly why: string;
}

/** The reason an error carries, if it carries one. */
export function reasonOf(error: unknown): Reason | undefined {
  const { reason } = error as { readonly reason?: Reason };
  return typeof reason?.why === "string" ? reason : undefined;
}

/** What a reason says in words that fit every face; the error's own message until the model has them. */
export function reasonText(_reason: Reason, _id: CaseId, message: string): string {
  return message;
}
