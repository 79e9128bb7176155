/** One thing that is written down about a request, or kept when the person's data is gone. */
export interface RecordItem {
  readonly id: string;
  /** The law that asks for it, or allows it. */
  readonly source: string;
  readonly plain: string;
}

/** Months for which California wants the record of a request kept (11 CCR section 7101(a)). */
export const CCPA_RECORD_MONTHS = 24;

/** The six fields California wants in the record of every request, in its order. */
export const ccpaRecordFields: readonly RecordItem[] = [
  field("date-of-request", "the day the request came"),
  field("nature-of-request", "what was asked for"),
  field("manner-of-request", "how it came: by form, mail, telephone"),
  field("date-of-response", "the day of the answer"),
  field("nature-of-response", "what the answer was"),
  field("basis-of-denial", "why it was denied, in whole or in part; empty when it was not"),
];

/**
 * What may stay when a person is erased: enough to show that and how the request was answered, and to keep the
 * data away. Nothing here names the person.
 */
export const mayStayAfterErasure: readonly RecordItem[] = [
  stay("reference", "GDPR Art. 5(2)", "the random number of the case, its kind and the law it fell under"),
  stay("dates", "GDPR Art. 5(2)", "the days of receipt, proof of identity, extension, decision and answer"),
  stay("actors", "GDPR Art. 5(2)", "which officers acted; not who asked"),
  stay("decision", "GDPR Art. 5(2)", "what was decided, with its ground"),
  stay("systems", "GDPR Art. 5(2) and 19", "which systems and recipients were told, with result and counts"),
  stay("proof", "GDPR Art. 17(3)(e)", "digests under a key, until the key is destroyed"),
  stay("suppression", "11 CCR section 7022(e)", "a keyed digest that recognises the data if it comes back"),
  stay("claims", "GDPR Art. 17(3)(e)", "what a legal claim needs, while it can be brought"),
  stay(
    "legal-obligation",
    "GDPR Art. 17(3)(b)",
    "what another law orders kept, such as invoices, until it ends",
  ),
];

/** Art. 19: to whom a change is passed on, and when that may be left out. */
export const recipientDuties: readonly RecordItem[] = [
  stay("notify", "GDPR Art. 19", "each recipient is told of a rectification, an erasure or a restriction"),
  stay("impossible", "GDPR Art. 19", "not where it is impossible; say why"),
  stay("disproportionate", "GDPR Art. 19", "not where the effort would be out of all proportion; say why"),
  stay("tell-the-person", "GDPR Art. 19", "the person is told who the recipients are when they ask"),
];

function field(id: string, plain: string): RecordItem {
  return { id, source: "11 CCR section 7101(b)", plain };
}

function stay(id: string, source: string, plain: string): RecordItem {
  return { id, source, plain };
}
