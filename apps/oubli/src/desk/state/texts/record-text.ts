import { ABOUT_ANOTHER, redactorOf, WITHHELD_SECRET } from "@oubli/dossier/redaction";
import type { VendorDescription } from "@oubli/engine";
import type { Finding } from "@oubli/model";
import { fit, paragraph, type Row, row, span } from "../../text/rows.ts";
import { textWidth } from "../../text/width.ts";
import type { DeskState } from "../desk-state.ts";
import { recordsOf } from "../screens/records-of.ts";
import type { CaseScreen, RecordScreen } from "../screens/screen.ts";

type Property = VendorDescription["kinds"][number]["properties"][number];

/** The finding a record screen is about. */
export function findingOf(
  state: DeskState,
  screen: RecordScreen,
): { readonly finding: Finding; readonly count: number } | undefined {
  const under = state.screens.findLast(
    (one): one is CaseScreen => one.id === "case" && one.case === screen.case,
  );
  const findings = recordsOf(under?.view);
  const finding = findings[screen.index];
  return finding && { finding, count: findings.length };
}

/**
 * A record's values under the titles its vendor's description gives them; none of them where there is no description, since
 * it alone says what is secret or about another person.
 */
export function recordRows(state: DeskState, finding: Finding, width: number): readonly Row[] {
  const vendor = state.vendors.find((one) => one.vendor === finding.vendor);
  if (!vendor)
    return [
      ...paragraph(`The values are not shown: ${NO_DESCRIPTION}.`, width, "warn"),
      ...unnamedRows(finding, width),
    ];
  const properties = vendor.kinds.find((kind) => kind.kind === finding.kind)?.properties ?? [];
  const byPath = new Map(properties.map((property) => [plainPath(property.pointer), property]));
  // The same rules as for the package: what the person will not get is not read over a shoulder.
  const redactor = redactorOf(vendor, [{ kind: finding.kind, record: finding.record }]);
  const lines = linesOf(redactor.redact(finding.record, finding.kind).value, "", 0, byPath);
  const labels = Math.min(
    Math.max(0, ...lines.map((line) => textWidth(line.label) + line.depth * 2)),
    Math.floor(width * 0.4),
  );
  return [...lines.flatMap((line) => lineRows(line, labels, width)), ...unnamedRows(finding, width)];
}

/** The names of what the record holds and nobody has said anything about. */
function unnamedRows({ unnamed = [] }: Finding, width: number): readonly Row[] {
  return unnamed.length === 0 ? [] : paragraph(`fields nobody named: ${unnamed.join(", ")}`, width, "warn");
}

const NO_DESCRIPTION =
  "the account of this vendor cannot be opened here, so it is not known which of them are secret or about another person";

interface Line {
  readonly depth: number;
  readonly label: string;
  /** `undefined` for the heading of what is nested. */
  readonly value: string | undefined;
  readonly held: boolean;
}

function lineRows({ depth, label, value, held }: Line, labels: number, width: number): readonly Row[] {
  const indent = "  ".repeat(depth);
  const name = span(fit(indent + label, labels), "dim");
  if (value === undefined) return [row(name)];
  return paragraph(value, width - labels - 2).map((line, at) =>
    row(
      at === 0 ? name : span(" ".repeat(labels)),
      "  ",
      ...line.spans.map((one) => (held ? span(one.text, "warn") : one)),
    ),
  );
}

/** A pointer without list positions and stars, so that a value's path can be looked up. */
function plainPath(pointer: string): string {
  return pointer
    .split("/")
    .filter((token) => token !== "*" && !/^\d+$/.test(token))
    .join("/");
}

// Deeper than this is not read on a screen; the package has all of it.
const DEEPEST = 6;

function linesOf(
  value: unknown,
  path: string,
  depth: number,
  byPath: ReadonlyMap<string, Property>,
): readonly Line[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]): readonly Line[] => {
    const inList = Array.isArray(value);
    const at = inList ? path : `${path}/${name}`;
    const label = inList ? `${Number(name) + 1}.` : titleOf(byPath.get(at), name);
    const line = { depth, label };
    if (isEmpty(inner)) return depth === 0 ? [{ ...line, value: "–", held: false }] : [];
    if (inner === WITHHELD_SECRET || inner === ABOUT_ANOTHER) return [{ ...line, value: inner, held: true }];
    if (typeof inner !== "object" || inner === null) return [{ ...line, value: scalar(inner), held: false }];
    if (depth >= DEEPEST) return [{ ...line, value: "more, in the package", held: true }];
    return [{ ...line, value: undefined, held: false }, ...linesOf(inner, at, depth + 1, byPath)];
  });
}

function titleOf(property: Property | undefined, name: string): string {
  const title = property?.title;
  if (title !== undefined && title !== name) return title;
  return name.replaceAll(/[_-]/g, " ");
}

function scalar(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.keys(value).length === 0;
}
