import type { ApiDocument, DocumentCall } from "@oubli/datamap";
import type { Problem } from "./problem.ts";

const EXAMPLE =
  "write x-method: customers.create   (resource, then what it does; longer where a resource is inside another)";
const NAME = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;

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
