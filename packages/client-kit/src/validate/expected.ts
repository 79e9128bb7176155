import type { Issue } from "./compile.ts";

const TYPES: Readonly<Record<string, string>> = {
  int: "integer",
  record: "object",
  tuple: "array",
  never: "absent",
  nonoptional: "present",
};
const FORMATS: Readonly<Record<string, string>> = {
  datetime: "date-time",
  guid: "uuid",
  regex: "the documented pattern",
};

/** What the description wanted, in words made of the description alone. */
export function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return typeName(issue.expected);
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value)).join(" | ");
    case "invalid_format":
      return `string (${FORMATS[issue.format] ?? issue.format})`;
    case "too_small":
      return `${measured(issue.origin)} ${issue.inclusive === false ? "above" : "at least"} ${issue.minimum}`;
    case "too_big":
      return `${measured(issue.origin)} ${issue.inclusive === false ? "below" : "at most"} ${issue.maximum}`;
    case "not_multiple_of":
      return `multiple of ${issue.divisor}`;
    case "invalid_key":
      return "documented names of properties";
    default:
      return "as documented";
  }
}

function measured(origin: string): string {
  const type = typeName(origin);
  return type === "number" || type === "integer" ? type : `${type} with a length of`;
}

function typeName(name: string): string {
  return TYPES[name] ?? name;
}
