import { describe, expect, test } from "vitest";
import { changed, mapOf, PAGE } from "../support/shop.ts";

const READ = 'read: "GET /customers/{id}"';
const ERASE = "effects: { emails-subject: They are told by mail. } }";

const customerOf = (page: string) => mapOf(page).records[0];

describe("what answers mean", () => {
  test("is said for the page and for one call, by status, header and place", () => {
    const said =
      "answers: { limit: { status: 403, header: Retry-After }, failed: { at: /errors, present: true }, nothing: { status: 404, at: /code, is: nobody } }";
    const page = changed(
      changed(PAGE, "parts:\n", `${said}\nparts:\n`),
      READ,
      'read: { call: "GET /customers/{id}", answers: { gone: { header: X-Gone } } }',
    );
    expect(customerOf(page)?.read?.answers).toEqual({
      gone: [{ header: "X-Gone" }],
      nothing: [{ at: "/code", is: "nobody", status: [404] }],
      failed: [{ at: "/errors", present: true }],
      limit: [{ status: [403], header: "Retry-After" }],
    });
  });

  test("of a call that erases is all but that nobody was found", () => {
    const page = changed(
      changed(PAGE, "parts:\n", "answers: { nothing: { status: 404 }, limit: { status: 420 } }\nparts:\n"),
      ERASE,
      `${ERASE.slice(0, -2)}, answers: { refused: { at: /locked, is: true }, gone: { at: /code, is: [7, 8] } } }`,
    );
    expect(customerOf(page)?.erasure[1]?.answers).toEqual({
      gone: [
        { at: "/code", is: 7 },
        { at: "/code", is: 8 },
      ],
      refused: [{ at: "/locked", is: true }],
      limit: [{ status: [420] }],
    });
  });
});
