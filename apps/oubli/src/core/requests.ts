import type { Opened } from "@oubli/engine";
import type { CaseKind, IdentityLevel, Subject } from "@oubli/model";
import type { App } from "./app.ts";

/** What whoever enters a request says about it. */
export interface Entered {
  readonly kind: CaseKind;
  readonly subject: Subject;
  readonly receivedAt?: string;
  /** Given when the person's identity is not in doubt; the case can be searched at once. */
  readonly identity?: IdentityLevel;
}

/** Opens a case under the controller's own law and calendar. */
export async function enterRequest(app: App, entered: Entered): Promise<Opened> {
  const { country, region, zone } = app.config.controller;
  const opened = await app.engine.open(
    {
      kind: entered.kind,
      subject: entered.subject,
      regime: app.config.regime,
      country,
      zone,
      ...(region === undefined ? {} : { region }),
      ...(entered.receivedAt === undefined ? {} : { receivedAt: entered.receivedAt }),
    },
    app.officer(),
  );
  if (entered.identity === undefined) return opened;
  return {
    ...opened,
    case: await app.engine.verifyIdentity(opened.case.id, entered.identity, app.officer()),
  };
}
