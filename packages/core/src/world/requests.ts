import { type Opened, openCase, verifyIdentity } from "@oubli/engine";
import { type Place, placeUnder } from "@oubli/law";
import type { CaseKind, Channel, IdentityLevel, OfficerId, RegimeId, Subject } from "@oubli/model";
import type { World } from "./world.ts";

/** What is said of a request when it is entered. */
export interface Entered {
  readonly kind: CaseKind;
  readonly subject: Subject;
  /** `now`, or an instant; now when left out. */
  readonly received?: string;
  readonly channel?: Channel;
  /** The law it falls under; the controller's own when left out. */
  readonly regime?: RegimeId;
  /** Whose holidays count; the controller's seat when left out, or the only place where the law applies. */
  readonly country?: string;
  readonly region?: string;
  /** Given when the person's identity was verified; the case can be searched at once. */
  readonly identity?: IdentityLevel;
}

/** Opens a case, under the controller's own law and calendar where the request names no other. */
export async function enterRequest(world: World, by: OfficerId, entered: Entered): Promise<Opened> {
  const [config, ports] = [await world.config(), await world.ports()];
  const { kind, subject, received, channel, identity } = entered;
  const regime = entered.regime ?? config.regime;
  const place =
    entered.country === undefined ? placeUnder(regime, placeOf(config.controller)) : placeOf(entered);
  const request = {
    kind,
    subject,
    regime,
    zone: config.controller.zone,
    ...place,
    ...(received === undefined || received === "now" ? {} : { receivedAt: received }),
    ...(channel === undefined ? {} : { channel }),
  };
  const opened = await openCase(ports, request, by);
  if (identity === undefined) return opened;
  return { ...opened, case: await verifyIdentity(ports, opened.case.id, identity, by) };
}

function placeOf({ country = "", region }: Pick<Entered, "country" | "region">): Place {
  return { country, ...(region === undefined ? {} : { region }) };
}
