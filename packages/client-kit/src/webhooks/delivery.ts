/** Names of events that are known, and whatever else a vendor may send one day. */
export type EventName<Events> = (keyof Events & string) | (string & {});

/** One delivery. `Events` says what comes with which event, as the vendor describes it; that was not checked. */
export interface Delivery<Events> {
  readonly event: EventName<Events>;
  readonly data: unknown;
  /**
   * The same for every repetition of this delivery, and different for all others. Says nothing about a person: it is the
   * vendor's own id, or a keyed digest.
   */
  readonly key: string;
  /** When the vendor made it, in milliseconds since 1970; absent where it does not say. */
  readonly createdAt?: number;
  /** A type for {@link isEvent}; there is no such property. */
  readonly events?: Events;
}

/** Whether a delivery is of one event; its data then has that event's type. */
export function isEvent<Events, Name extends keyof Events & string>(
  delivery: Delivery<Events>,
  name: Name,
): delivery is Delivery<Events> & { readonly event: Name; readonly data: Events[Name] } {
  return delivery.event === name;
}
