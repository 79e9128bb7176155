import { expect, test } from "vitest";
import { recomputeLog } from "../src/recompute.ts";
import { emptyRoot } from "../src/tree/tree.ts";

test("a recomputation that is not given the hashes it asked for ends with an error, not with a verdict", () => {
  const recomputation = recomputeLog({ size: 0, root: emptyRoot() });
  expect(recomputation.next().value).toEqual({ kind: "empty" });
  expect(() => recomputation.next(undefined)).toThrow("not given");
});
