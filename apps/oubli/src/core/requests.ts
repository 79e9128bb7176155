import type { Opened } from "@oubli/engine";
import { type Place, placeUnder, type RegimeId } from "@oubli/law";
import type { CaseKind, Channel, IdentityLevel, Subject } from "@oubli/model";
import type { App } from "./app.ts";

/** What whoever enters a request says about it. */
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
export async function enterRequest(app: App, entered: Entered): Promise<Opened> {
  const { country, region, zone } = app.config.controller;
  const regime = entered.regime ?? app.config.regime;
  const seat: Place = { country, ...(region === undefined ? {} : { region }) };
  const opened = await app.engine.open(
    {
      kind: entered.kind,
      subject: entered.subject,
      regime,
      zone,
      ...(entered.place ?? placeUnder(regime, seat)),
      ...(entered.receivedAt === undefined ? {} : { receivedAt: entered.receivedAt }),
      ...(entered.channel === undefined ? {} : { channel: entered.channel }),
    },
    app.officer(),
  );
  if (entered.identity === undefined) return opened;
  return {
    ...opened,
    case: await app.engine.verifyIdentity(opened.case.id, entered.identity, app.officer()),
  };
}
