import { describe, expect, test } from "vitest";
import { changed, DOCUMENT, mapOf, PAGE, problemsOf } from "../support/shop.ts";

const WAY = "numbered: { page: query.page, size: query.size, largest: 50, total: /total }";

const FIND = '- "GET /customers?email={email}"';

/** How the shop's customers go on, where the page says it in these words and its document has what they name. */
function pagesBy(way: string, members = "") {
  const page = changed(
    changed(PAGE, WAY, `numbered: { ${way} }`),
    FIND,
    '- { call: "GET /customers?email={email}", pages: numbered }',
  );
  const document = changed(DOCUMENT, "total: { type: integer }\n", `total: { type: integer }\n${members}`);
  const [customer] = mapOf(page, document).records;
  return customer?.find[0]?.pages;
}

describe("a list goes on", () => {
  test.each([
    [
      "after the id of its last record",
      "after-id: query.page, more: /more",
      { style: "after-id", position: "query.page", more: "/more" },
    ],
    [
      "at an address in its answer",
      "next-address: /next, size: query.size, largest: 20",
      { style: "next-address", size: { name: "query.size", largest: 20 }, next: "/next" },
    ],
    ["at an address in the header Link", "link-header: next", { style: "link-header" }],
    [
      "until as many came as a header says",
      "page: query.page, total: header X-Total",
      { style: "page", position: "query.page", total: "header X-Total" },
    ],
    [
      "until a page is empty",
      "page: query.page, end: empty-page",
      { style: "page", position: "query.page", end: "empty-page" },
    ],
    [
      "by a cursor, which is missing on the last page",
      "cursor: query.page, next: /next, end: without-next",
      { style: "cursor", position: "query.page", next: "/next", end: "without-next" },
    ],
    [
      "by a cursor beside a word about more",
      "cursor: query.page, next: /next, more: /more",
      { style: "cursor", position: "query.page", next: "/next", more: "/more" },
    ],
  ])("%s", (_what, way, pages) => {
    const members = "        more: { type: boolean }\n        next: { type: string }\n";
    expect(pagesBy(way, members)).toEqual(pages);
  });

  test.each([
    [
      "cursor: body.cursor, next: /total",
      "GET /customers has no body, and paging.numbered puts body.cursor there",
    ],
    [
      "page: header.X-Page, total: /total",
      "GET /customers has no header.X-Page, which paging.numbered needs",
    ],
    [
      "next-address: /nxt",
      "the answer of GET /customers has no /nxt, which paging.numbered needs to know the end",
    ],
    [
      "after-id: query.after, end: empty-page",
      "GET /customers has no query.after, which paging.numbered needs",
    ],
  ])("not by %s", (way, message) => {
    const page = changed(
      changed(PAGE, WAY, `numbered: { ${way} }`),
      FIND,
      '- { call: "GET /customers?email={email}", pages: numbered }',
    );
    expect(problemsOf(page).map((problem) => problem.message)).toContain(message);
  });
});
