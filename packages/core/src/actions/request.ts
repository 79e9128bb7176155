import type { Channel, RegimeId } from "@oubli/model";
import { choice, type FieldsOf, instantOrNow, onlyWith, optional, text } from "../action/fields.ts";
import { CHANNEL_WORDS, REGIME_WORDS } from "../words/terms.ts";

/** When and how a request came, and under which law it falls where that is not the controller's own. */
export interface Request {
  /** `now`, or an instant. */
  readonly received?: string;
  readonly channel?: Channel;
  readonly regime?: RegimeId;
  readonly country?: string;
  readonly region?: string;
}

/** The fields of every action that enters a request. */
export const REQUEST_FIELDS: FieldsOf<Request> = {
  received: optional(instantOrNow("when the request reached the controller; now when left out")),
  channel: optional(choice("how the request came", CHANNEL_WORDS)),
  regime: optional(
    choice("the law the request falls under; the controller's own when left out", REGIME_WORDS),
  ),
  country: optional(
    text("whose public holidays count, where not the controller's", "a two-letter code such as DE"),
  ),
  region: onlyWith("country", text("a region of that country", "a code such as BE")),
};
