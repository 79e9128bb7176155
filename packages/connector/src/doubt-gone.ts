import type { RecordKind } from "@oubli/datamap";
import { rethrowUnlessVendor } from "./failure.ts";
import type { Hunt } from "./hunt.ts";
import { Unanswered } from "./look.ts";
import { keyOf } from "./names.ts";
import { titleIn, titlesIn } from "./titles.ts";

/**
 * A page's sign of being gone may be wrong, and everybody gone by it. Where a record counts as gone and the person's address stands in it,
 * another record of its kind has to be seen that does not; where none is, the search could not look.
 */
export async function doubtWhatIsGone(hunt: Hunt): Promise<void> {
  const kinds = new Map(hunt.gone.map((brought) => [keyOf(brought.kind), brought]));
  for (const { kind, asked } of kinds.values()) {
    const call = asked?.call ?? kind.read ?? kind.find[0];
    if (call === undefined || (await showsStanding(hunt, kind))) continue;
    const text = `${titlesIn(kind)} that count as gone`;
    hunt.coverage.start(call.operation, text, kind);
    const why = `every ${titleIn(kind)} that came counts as gone, and nothing shows that the sign of it is right`;
    hunt.coverage.fail(call.operation, text, new Unanswered(hunt.account, call, why, []));
  }
}

async function showsStanding({ pass, signal }: Hunt, kind: RecordKind): Promise<boolean> {
  try {
    return await pass.showsStanding(kind);
  } catch (error) {
    rethrowUnlessVendor(error, signal);
    return false;
  }
}
