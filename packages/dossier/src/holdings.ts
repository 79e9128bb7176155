import type { PackageMaterial, VendorDescription } from "@oubli/engine";
import type { CoverageLine, Finding } from "@oubli/model";
import { pathPart } from "./file-name.ts";
import type { Kind } from "./property-path.ts";
import { withRawNumbers } from "./raw-number.ts";
import { type Redaction, redactorOf } from "./redaction.ts";

/** A record as it goes into the package: nothing in it about others, no secrets, and numbers in the vendor's own digits. */
export interface HeldRecord extends Pick<Finding, "recordId" | "via" | "matchedBy" | "readAt" | "record"> {}

/** All records of one kind in one account. */
export interface HeldKind {
  readonly kind: string;
  readonly title: string;
  /** How the vendor describes the kind; absent for a kind that is not described. */
  readonly description: Kind | undefined;
  readonly records: readonly HeldRecord[];
  /** Path of the JSON file without its ending. */
  readonly path: string;
}

/** A vendor's own export, as it goes into the package. */
export interface HeldBundle {
  readonly operation: string;
  readonly readAt: string;
  readonly body: unknown;
  readonly path: string;
}

/** What one account at one vendor holds about the person, and how it was asked. */
export interface Holding {
  readonly vendor: string;
  readonly vendorName: string;
  readonly account: string;
  readonly kinds: readonly HeldKind[];
  readonly bundles: readonly HeldBundle[];
  readonly coverage: readonly CoverageLine[];
}

/** Everything held, account by account in the order of the vendors, and what was left out of it. */
export interface Holdings {
  readonly accounts: readonly Holding[];
  readonly redactions: readonly Redaction[];
}

/** Sorts the material by account and kind and takes out what the copy must not hold. Pure. */
export function holdingsOf(material: PackageMaterial): Holdings {
  const redactions: Redaction[] = [];
  const accounts = accountsOf(material).map(({ vendor, account }) =>
    holdingOf(material, vendor, account, redactions),
  );
  return { accounts, redactions };
}

function holdingOf(
  material: PackageMaterial,
  vendor: string,
  account: string,
  redactions: Redaction[],
): Holding {
  const description = material.vendors.find((known) => known.vendor === vendor);
  const findings = material.report.findings.filter((finding) => isAt(finding, vendor, account));
  const redactor = redactorOf(description, findings);
  const folder = `${pathPart(vendor)}/${pathPart(account)}`;

  const kinds = kindsOf(description, findings).map((kind): HeldKind => {
    const path = `data/${folder}/${pathPart(kind)}`;
    const own = findings.filter((finding) => finding.kind === kind);
    const described = description?.kinds.find((known) => known.kind === kind);
    const records = own.map(({ recordId, via, matchedBy, readAt, record, numbers }): HeldRecord => {
      const { value, left } = redactor.redact(record, kind);
      redactions.push(...left.map((line) => ({ path: `${path}.json`, recordId, ...line })));
      return { recordId, via, matchedBy, readAt, record: withRawNumbers(value, numbers) };
    });
    return { kind, title: described?.title ?? own[0]?.title ?? kind, description: described, records, path };
  });

  const bundles = material.bundles
    .filter((bundle) => isAt(bundle, vendor, account))
    .map(({ operation, body, readAt, numbers }, at): HeldBundle => {
      const path = `bundles/${folder}/${pathPart(operation)}-${at + 1}.json`;
      const { value, left } = redactor.redact(body);
      redactions.push(...left.map((line) => ({ path, ...line })));
      return { operation, readAt, body: withRawNumbers(value, numbers), path };
    });

  const coverage = material.report.coverage.filter((line) => isAt(line, vendor, account));
  return { vendor, vendorName: description?.name ?? vendor, account, kinds, bundles, coverage };
}

interface Place {
  readonly vendor: string;
  readonly account: string;
}

function isAt(thing: Place, vendor: string, account: string): boolean {
  return thing.vendor === vendor && thing.account === account;
}

/** Every account that was asked or holds something: vendors as they were described, accounts by name. */
function accountsOf(material: PackageMaterial): readonly Place[] {
  const places = [...material.report.coverage, ...material.report.findings, ...material.bundles];
  const distinct = new Map(
    places.map(({ vendor, account }) => [`${vendor}\n${account}`, { vendor, account }]),
  );
  const order = material.vendors.map((vendor) => vendor.vendor as string);
  const rank = (vendor: string) => (order.includes(vendor) ? order.indexOf(vendor) : order.length);
  return [...distinct.values()].toSorted(
    (a, b) => rank(a.vendor) - rank(b.vendor) || compare(a.vendor, b.vendor) || compare(a.account, b.account),
  );
}

/** Kinds as they were described, then those without a description, by name. */
function kindsOf(
  description: VendorDescription | undefined,
  findings: readonly Finding[],
): readonly string[] {
  const found = new Set(findings.map((finding) => finding.kind));
  const described = (description?.kinds ?? []).map((kind) => kind.kind);
  const others = [...found].filter((kind) => !described.includes(kind)).toSorted(compare);
  return [...new Set(described)].filter((kind) => found.has(kind)).concat(others);
}

/** By code units: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
