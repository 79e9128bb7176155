import { type ApiDocument, type DocumentCall, valueAt } from "@oubli/datamap";
import { CALL_EXTENSIONS } from "@oubli/datamap/extensions";
import type { Problem } from "./problem.ts";

/** What is wrong with `x-confidence` and `x-source` below operations, where they say that a part is more or less certain. */
export function certaintyProblems({ calls }: ApiDocument): readonly Problem[] {
  return calls.flatMap((call) =>
    Object.keys(bodiesOf(call)).flatMap((pointer) => partProblems(call, pointer)),
  );
}

/** Request body and answers of an operation, by where they stand in it. */
export function bodiesOf({ node }: DocumentCall): Readonly<Record<string, unknown>> {
  const statuses = Object.keys(Object(valueAt(node, "/responses")));
  const pointers = ["/requestBody", ...statuses.map((status) => `/responses/${status}`)];
  return Object.fromEntries(
    pointers.flatMap((pointer) => {
      const part = valueAt(node, pointer);
      return part === undefined ? [] : [[pointer, part]];
    }),
  );
}

function partProblems(call: DocumentCall, pointer: string): readonly Problem[] {
  return (["x-confidence", "x-source"] as const).flatMap((word) => {
    const said = valueAt(call.node, `${pointer}/${word}`);
    if (said === undefined || CALL_EXTENSIONS[word].safeParse(said).success) return [];
    const { file, path } = call.place;
    return {
      file: file.name,
      line: file.lineOf([...path, ...pointer.slice(1).split("/"), word]),
      message: `${word} is not understood`,
      remedy: "write it as on an operation",
    };
  });
}
