import { contentsOf } from "@oubli/law";
import type { ManualTask, Recipient, RegimeId } from "@oubli/model";

/**
 * What people must be told that no call tells them: a task for each party to which a vendor passes records on. Pure.
 *
 * Several hooks that lead to the same place are one task, at the account that named it first: no party is written to twice.
 *
 * @returns An empty list when no recipient is known, or the law of the case asks for no notice.
 */
export function noticesTo(
  recipients: readonly Recipient[],
  regime: RegimeId,
): readonly Omit<ManualTask, "id">[] {
  const duty = contentsOf("erasure", regime).find(({ id }) => id === "recipients-told");
  if (!duty) return [];
  const places = Map.groupBy(recipients, ({ target }) => target);
  return [...places.values()].flatMap((hooks) => {
    const [first] = hooks;
    if (!first) return [];
    const { account, vendor, target } = first;
    const name = [...new Set(hooks.map((hook) => hook.name))].join(", ");
    return [
      {
        account,
        vendor,
        findings: [],
        title: "Tell a recipient",
        what: `Tell the operator of ${target} (${name}) what was erased, and ask them to do the same.`,
        because: `They receive these records, and are to be told of their erasure unless that is impossible or out of all proportion (${duty.article}).`,
        ask: `the operator of ${target}, by letter (recipient notice)`,
        tells: { name, target },
      },
    ];
  });
}
