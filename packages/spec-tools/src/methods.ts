import type { ApiDocument, DocumentCall } from "@oubli/datamap";
import type { Problem } from "./problem.ts";

const EXAMPLE =
  "write x-method: customers.create   (resource, then what it does; longer where a resource is inside another)";
const NAME = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;

/** What clients have beside their resources, and what JavaScript keeps for itself. */
const TAKEN: ReadonlySet<string> = new Set(
  (
    "request call pages estimate baseUrl everything constructor hasOwnProperty isPrototypeOf propertyIsEnumerable " +
    "toLocaleString toString valueOf await break case catch class const continue debugger default delete do else enum " +
    "export extends false finally for function if import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof var void while with yield"
  ).split(" "),
);

/**
 * What is wrong with the names of the methods by which a client offers the operations. A description that names one names
 * all, each differently, and describes them: the sentence is what a developer reads over the name.
 */
export function methodProblems({ calls }: ApiDocument): readonly Problem[] {
  if (!calls.some(({ node }) => node["x-method"] !== undefined)) return [];
  const names = new Map<unknown, DocumentCall>();
  return calls.flatMap((call) => {
    const name = call.node["x-method"];
    const before = names.get(name);
    if (typeof name === "string") names.set(name, before ?? call);
    return [...nameProblems(call, name, before), ...descriptionProblems(call)];
  });
}

function nameProblems(
  call: DocumentCall,
  name: unknown,
  before: DocumentCall | undefined,
): readonly Problem[] {
  if (name === undefined) return [problemAt(call, "x-method is missing", EXAMPLE)];
  if (typeof name !== "string" || !NAME.test(name)) return [problemAt(call, "x-method is no name", EXAMPLE)];
  const [resource = "", ...inside] = name.split(".");
  const taken = TAKEN.has(resource) ? resource : [resource, ...inside].find((part) => part === "then");
  if (taken !== undefined)
    return [
      problemAt(
        call,
        `x-method ${name} has a name in it that is taken: ${taken}`,
        taken === "then" ? "what has a method then is taken for a promise; name it otherwise" : EXAMPLE,
      ),
    ];
  return before
    ? [problemAt(call, `x-method ${name} is also the name of ${before.id}`, "give one of them another name")]
    : [];
}

function descriptionProblems(call: DocumentCall): readonly Problem[] {
  const { description } = call.node;
  if (typeof description === "string" && description.trim() !== "") return [];
  return [
    problemAt(call, `${call.id} has no description`, "write what it does that its summary does not say"),
  ];
}

function problemAt({ place: { file, path } }: DocumentCall, message: string, remedy: string): Problem {
  return { file: file.name, line: file.lineOf([...path, "x-method"]), message, remedy };
}
