import type { Opened } from "@oubli/engine";
import { type Place, placeUnder, type RegimeId } from "@oubli/law";
import type { CaseKind, Channel, IdentityLevel, OfficerId, Subject } from "@oubli/model";
import { caseEngine } from "../engine-to-be.ts";
import type { World } from "./world.ts";

/** What is said of a request when it is entered. */
export interface Entered {
  readonly kind: CaseKind;
  readonly subject: Subject;
  readonly receivedAt?: string;
  readonly channel?: Channel;
  /** The law it falls under; the controller's own when left out. */
  readonly regime?: RegimeId;
  /** Whose holidays count; the controller's seat when left out, or the only place where the law applies. */
  readonly place?: Place;
  /** Given when the person's identity is not in doubt; the case can be searched at once. */
  readonly identity?: IdentityLevel;
}

/** Opens a case, under the controller's own law and calendar where the request names no other. */
export async function enterRequest(world: World, by: OfficerId, entered: Entered): Promise<Opened> {
  const config = await world.config();
  const engine = caseEngine(await world.ports());
  const { country, region, zone } = config.controller;
  const regime = entered.regime ?? config.regime;
  const seat: Place = { country, ...(region === undefined ? {} : { region }) };
  const opened = await engine.open(
    {
      kind: entered.kind,
      subject: entered.subject,
      regime,
      zone,
      ...(entered.place ?? placeUnder(regime, seat)),
      ...(entered.receivedAt === undefined ? {} : { receivedAt: entered.receivedAt }),
      ...(entered.channel === undefined ? {} : { channel: entered.channel }),
    },
    by,
  );
  if (entered.identity === undefined) return opened;
  return {
    ...opened,
    case: await engine.verifyIdentity(opened.case.id, entered.identity, by),
  };
}
