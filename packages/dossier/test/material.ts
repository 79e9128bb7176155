import type { CertificateMaterial, PackageMaterial, VendorDescription } from "@oubli/engine";
import {
  type AccountId,
  type Case,
  type CaseId,
  type CoverageLine,
  type Finding,
  type OfficerId,
  type Plan,
  type PlannedStep,
  parseAccountId,
  parseCaseId,
  parseOfficerId,
  type StepRecord,
  type StepState,
  vendorIdOf,
} from "@oubli/model";
import type { DossierSettings } from "../src/index.ts";

export const SETTINGS: DossierSettings = {
  controller: {
    name: "Porto Outdoor Lda.",
    contact: "privacy@porto-outdoor.example.test",
    address: "Rua das Flores 12\n4050-262 Porto, Portugal",
  },
  toolVersion: "0.1.0",
  information: {
    purposes: "To sell and deliver outdoor goods, to show reviews, and to run the customer club.",
    "storage-period": "Reviews until you ask; club data two years after your last purchase.",
  },
};

export const ACCOUNTS: { readonly fera: AccountId; readonly loyalty: AccountId } = {
  fera: account("fera-shop"),
  loyalty: account("club"),
};

const FERA: VendorDescription = {
  vendor: vendorIdOf("fera"),
  name: "Fera",
  kinds: [
    kind("customer", "Customer", [
      ["/id", "Fera's customer id", "user.unique_id", "assigned"],
      ["/email", "E-mail address", "user.contact.email", "provided"],
      ["/name", "Name", "user.name", "provided"],
      ["/phone_number", "Phone number", "user.contact.phone_number", "provided"],
      ["/city", "City", "user.contact.address.city", "provided"],
      ["/notes", "The shop's notes about the customer", "user.content.private", "observed"],
      ["/tags", "The shop's labels", "user.behavior", "inferred"],
      ["/is_anonymous", "Wants to stay anonymous", "user.privacy_preferences", "provided"],
      ["/submission_url", "Personal link to the review form", "user.authorization", "assigned", "secret"],
      ["/avatar_url", "Portrait", "user.content.self_image", "provided"],
      ["/created_at", "Customer since", "user.account", "observed"],
    ]),
    kind("review", "Review", [
      ["/id", "Review id", "user.unique_id.pseudonymous", "assigned"],
      ["/rating", "Stars", "user.content.public", "provided"],
      ["/heading", "Heading", "user.content.public", "provided"],
      ["/body", "Text", "user.content.public", "provided"],
      ["/remote_ip", "IP address", "user.device.ip_address", "observed"],
      ["/store_reply", "The shop's answer"],
      ["/store_reply/body", "Text of the answer"],
      ["/store_reply/created_at", "Answered on"],
      ["/created_at", "Written on", "user.account", "observed"],
    ]),
  ],
};

const LOYALTY: VendorDescription = {
  vendor: vendorIdOf("loyalty-lt"),
  name: "Loyalty.lt",
  kinds: [
    kind("customer", "Member", [
      ["/id", "Member id", "user.unique_id", "assigned"],
      ["/name", "Name", "user.name", "provided"],
      ["/birthday", "Date of birth", "user.demographic.date_of_birth", "provided"],
      ["/total_points", "Points", "user.behavior.purchase_history", "observed"],
      ["/loyalty_cards", "Cards", "user.account", "assigned"],
      ["/loyalty_cards/*/card_number", "Card number", "user.unique_id", "assigned"],
      ["/loyalty_cards/*/qr_code", "QR code of the card", "user.authorization", "assigned", "secret"],
      ["/loyalty_cards/*/points_balance", "Points on the card"],
      ["/segments", "Groups the person was put into", "user.behavior", "inferred"],
    ]),
    kind("transaction", "Purchase or points", [
      ["/id", "Number", "user.unique_id.pseudonymous", "assigned"],
      ["/amount", "Amount", "user.behavior.purchase_history", "observed"],
      ["/currency", "Currency"],
      ["/staff", "Who was at the till", "user.name", "observed", "other"],
      ["/items", "What was bought", "user.behavior.purchase_history", "observed"],
      ["/transaction_date", "Date", "user.behavior.purchase_history", "observed"],
    ]),
  ],
};

export const VENDORS: readonly VendorDescription[] = [FERA, LOYALTY];

type Row = readonly [
  pointer: string,
  title: string,
  category?: string,
  origin?: string,
  special?: "other" | "secret",
];

function kind(name: string, title: string, rows: readonly Row[]): VendorDescription["kinds"][number] {
  return {
    kind: name,
    title,
    schema: { $schema: "https://json-schema.org/draft/2020-12/schema", type: "object", title },
    properties: rows.map(([pointer, label, category, origin, special]) => ({
      pointer,
      title: label,
      about: special === "other" ? "other" : "subject",
      secret: special === "secret",
      ...(category === undefined ? {} : { category }),
      ...(origin === undefined ? {} : { origin }),
    })),
  };
}

export function finding(
  vendor: string,
  at: AccountId,
  kindName: string,
  recordId: string,
  record: unknown,
  matchedBy: Finding["matchedBy"] = ["email"],
): Finding {
  return {
    id: `${at}/${kindName}/${recordId}`,
    account: at,
    vendor: vendorIdOf(vendor),
    kind: kindName,
    title: kindName,
    recordId,
    record,
    via: matchedBy.length > 0 ? `list ${kindName}` : `getCustomer \u2192 ${kindName}`,
    matchedBy,
    readAt: "2026-11-18T09:12:44.120Z",
  };
}

export const DANA_FINDINGS: readonly Finding[] = [
  finding("fera", ACCOUNTS.fera, "customer", "fcus_4kTz9Qa", {
    id: "fcus_4kTz9Qa",
    email: "dana.ruiz@example.test",
    name: "Dana Ruiz",
    phone_number: "+351910000001",
    city: "Porto",
    notes: "Asked twice about the waterproofing.",
    tags: ["hiker", "newsletter"],
    is_anonymous: false,
    submission_url: "https://fera.example.test/submit/fcus_4kTz9Qa",
    avatar_url: null,
    created_at: "2026-01-04T10:00:02.120Z",
    shoe_size: "41",
  }),
  finding(
    "fera",
    ACCOUNTS.fera,
    "review",
    "frev_8mWc2Lx",
    {
      id: "frev_8mWc2Lx",
      rating: 4,
      heading: "Solid",
      body: "Dana here, fits well.\nWore it three days in the rain on Pico Ruivo, and kept dry. The zip could be longer.",
      remote_ip: "203.0.113.7",
      store_reply: { body: "Thank you Dana!", created_at: "2026-02-02T09:00:00.000Z" },
      created_at: "2026-02-01T08:30:00.000Z",
    },
    [],
  ),
  finding("loyalty-lt", ACCOUNTS.loyalty, "customer", "318", {
    id: 318,
    name: "Dana Ruiz",
    birthday: "1990-03-04",
    total_points: 240,
    loyalty_cards: [
      { id: 9, card_number: "318-204-557", qr_code: "QR-SECRET-318204557", points_balance: 240 },
    ],
    segments: [],
    transaction_history: [{ id: 77, amount: 59.9, staff: { id: 5, name: "Rui at the till" } }],
  }),
  finding(
    "loyalty-lt",
    ACCOUNTS.loyalty,
    "transaction",
    "77",
    {
      id: 77,
      amount: 59.9,
      currency: "EUR",
      staff: { id: 5, name: "Rui at the till" },
      items: [
        { name: "Rain jacket", quantity: 1, price: 49.9 },
        { name: "Socks", quantity: 2, price: 5 },
      ],
      transaction_date: "2026-01-20T12:00:01+00:00",
    },
    [],
  ),
];

export function line(
  vendor: string,
  at: AccountId,
  question: string,
  result: CoverageLine["result"],
  records = 0,
): CoverageLine {
  return {
    account: at,
    vendor: vendorIdOf(vendor),
    operation: "list",
    question,
    result,
    records,
    others: 0,
    pages: 1,
    at: "2026-11-18T09:12:44.120Z",
    ...(result === "could-not-look" ? { reason: "the vendor answered 503 four times" } : {}),
    ...(result === "not-supported" ? { reason: "no call lists invitations", by: "name" } : {}),
  };
}

export const DANA_COVERAGE: readonly CoverageLine[] = [
  line("fera", ACCOUNTS.fera, "customers by e-mail address", "found", 1),
  line("fera", ACCOUNTS.fera, "reviews of each customer", "found", 1),
  line("fera", ACCOUNTS.fera, "orders by e-mail address", "nothing-found"),
  line("loyalty-lt", ACCOUNTS.loyalty, "members by e-mail address", "found", 1),
  line("loyalty-lt", ACCOUNTS.loyalty, "purchases of each member", "could-not-look"),
  line("loyalty-lt", ACCOUNTS.loyalty, "invitations", "not-supported"),
];

/** The same search without a gap. */
export const WHOLE_COVERAGE: readonly CoverageLine[] = DANA_COVERAGE.filter(
  ({ result }) => result !== "could-not-look",
);

export const CASE: Case = {
  id: caseId("C-7"),
  ref: "r_01k8w2m4q6t0",
  kind: "access",
  state: "scoped",
  hold: "none",
  regime: "gdpr",
  lawVersion: 1,
  country: "PT",
  zone: "Europe/Lisbon",
  receivedAt: "2026-11-16T10:02:00.000Z",
  deadline: { targetDate: "2026-12-11", statutory: "2026-12-16", ifExtended: "2027-02-16" },
  clock: { suspensions: [] },
  openedAt: "2026-11-16T10:05:00.000Z",
  openedBy: officer(),
};

export function material(change: Partial<PackageMaterial> = {}): PackageMaterial {
  return {
    case: CASE,
    subject: { identifiers: [{ kind: "email", value: "dana.ruiz@example.test" }] },
    report: {
      findings: DANA_FINDINGS,
      coverage: DANA_COVERAGE,
      recipients: [
        {
          account: ACCOUNTS.fera,
          vendor: vendorIdOf("fera"),
          name: "customer_update",
          target: "https://crm.example.test",
        },
      ],
    },
    bundles: [
      {
        account: ACCOUNTS.loyalty,
        vendor: vendorIdOf("loyalty-lt"),
        operation: "exportCustomerData",
        body: {
          data: {
            customer: { name: "Dana Ruiz", loyalty_cards: [{ qr_code: "QR-SECRET-318204557" }] },
            transactions: [{ id: 77, staff: { name: "Rui at the till" } }],
          },
        },
        readAt: "2026-11-18T09:13:00.000Z",
      },
    ],
    vendors: VENDORS,
    tasks: [],
    alone: false,
    admittedAlone: false,
    madeAt: "2026-11-18T09:20:00.000Z",
    ...change,
  };
}

/** A package about one record of Fera's, whatever it is. */
export function materialWith(record: unknown, kindName = "review"): PackageMaterial {
  const findings = [finding("fera", ACCOUNTS.fera, kindName, "frev_1", record)];
  return material({ report: { findings, coverage: DANA_COVERAGE, recipients: [] }, bundles: [] });
}

function step(id: string, action: PlannedStep["action"], of: Finding, title: string): PlannedStep {
  const call = {
    operation: "delete",
    method: "DELETE",
    template: "/x/{id}",
    path: {},
    query: {},
    body: null,
  };
  const { account: at, vendor, kind: kindName, recordId } = of;
  return {
    id,
    account: at,
    vendor,
    action,
    finding: of.id,
    kind: kindName,
    title,
    recordId,
    call,
    repeat: "after-looking",
    effects: [],
  };
}

export function certificateMaterial(
  states: readonly StepState[] = ["verified", "verified", "unverifiable", "refused"],
  change: Partial<CertificateMaterial> = {},
): CertificateMaterial {
  const [customer, review, member, purchase] = DANA_FINDINGS;
  if (!customer || !review || !member || !purchase) throw new RangeError("the fixture has four findings");
  const steps = [
    step("s1", "erase", review, "Review"),
    step("s2", "overwrite", customer, "Customer"),
    step("s3", "anonymize", member, "Member"),
    step("s4", "erase", customer, "Customer"),
  ].slice(0, states.length);
  const plan: Plan = {
    format: 1,
    case: CASE.id,
    nonce: "n",
    madeAt: "2026-11-18T10:00:00.000Z",
    madeBy: officer(),
    findings: DANA_FINDINGS.map((one) => one.id),
    targets: [],
    steps,
    covered: [],
    retained: [
      {
        finding: purchase.id,
        account: purchase.account,
        vendor: purchase.vendor,
        kind: purchase.kind,
        title: "Purchase or points",
        recordId: purchase.recordId,
        ground: "art-17-3-b",
        because: "Purchases are accounting records, kept for ten years.",
      },
    ],
    tasks: [],
  };
  return {
    case: { ...CASE, kind: "erasure", state: "review" },
    subject: {
      identifiers: [
        { kind: "email", value: "dana.ruiz@example.test" },
        { kind: "name", value: "Dana Ruiz" },
      ],
    },
    plan,
    steps: steps.map(
      (planned, at): StepRecord => ({
        case: CASE.id,
        id: planned.id,
        account: planned.account,
        vendor: planned.vendor,
        operation: "delete",
        action: planned.action,
        state: states[at] ?? "ready",
        fence: 1,
        intentAt: Date.UTC(2026, 10, 19, 8, at),
      }),
    ),
    tasks: [
      {
        task: {
          id: "t-s4",
          account: customer.account,
          vendor: customer.vendor,
          findings: [customer.id],
          title: `Customer ${customer.recordId}`,
          what: `Have customer ${customer.recordId} of dana.ruiz@example.test removed by Fera.`,
          because: "The API refused (405).",
          ask: "Fera support",
        },
        record: { case: CASE.id, id: "t-s4", state: "completed", at: "2026-11-20T15:00:00.000Z" },
      },
    ],
    recipients: material().report.recipients,
    verification: {
      at: "2026-11-20T09:00:00.000Z",
      report: { findings: [purchase], coverage: DANA_COVERAGE, recipients: [] },
      remaining: [],
    },
    vendors: VENDORS,
    approved: [],
    entries: 40,
    madeAt: "2026-11-20T16:00:00.000Z",
    ...change,
  };
}

function account(name: string): AccountId {
  const id = parseAccountId(name);
  if (!id) throw new RangeError("not an account");
  return id;
}

function caseId(text: string): CaseId {
  const id = parseCaseId(text);
  if (!id) throw new RangeError("not a case");
  return id;
}

function officer(): OfficerId {
  const id = parseOfficerId("o_abcd1234");
  if (!id) throw new RangeError("not an officer");
  return id;
}
