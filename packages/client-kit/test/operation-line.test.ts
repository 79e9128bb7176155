import { expect, test } from "vitest";
import { operationOf } from "../src/named/operation-line.ts";

const LINE = "listThings GET /things s /data some page,limit";

test("the same line at two vendors is read as each of them pages", () => {
  const byPage = { pages: { some: { style: "page", position: "query.page" } } } as const;
  const byOffset = { pages: { some: { style: "offset", position: "query.offset" } } } as const;
  expect(operationOf(LINE, byPage).pages?.style).toBe("page");
  expect(operationOf(LINE, byOffset).pages?.style).toBe("offset");
  expect(operationOf(LINE, byPage).pages?.style).toBe("page");
});

test("a line is read once", () => {
  const vendor = { pages: {} };
  expect(operationOf("getThing GET /things/{id} s", vendor)).toBe(
    operationOf("getThing GET /things/{id} s", vendor),
  );
});

test("a mark that nothing reads is refused", () => {
  expect(() => operationOf("listThings GET /things s /data - ^X-Thing", { pages: {} })).toThrow("^X-Thing");
});
