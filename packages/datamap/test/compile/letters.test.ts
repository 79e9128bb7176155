import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readVendor } from "../../src/index.ts";

const PAGE = `privacy: 2
vendor: { id: by-mail, name: By mail }
document: none
account:
  asks: { address: Where it takes requests, reference: Our number there }
  sign-in: none
control: LETTER access
letters:
  access:
    to: "{address}"
    subject: "Request {case}, {reference}"
    text: "Please send us what you hold about {identifiers}."
  erasure:
    to: privacy@vendor.example.test
    subject: "Erasure {case}"
    text: "Please erase what you hold about {identifiers}."
records:
  file:
    is: { answer: LETTER access, at: "" }
    title: What came
    id: none
    find: [{ call: LETTER access, by: email, job: { longest: 25 days, remind: [14 days, 7 days] } }]
    erasure: [{ erase: { call: LETTER erasure, repeat: never, job: { longest: 25 days } } }]
    fields: { "*": { provided: user, open: true } }
`;

const read = (page: string) => readVendor(page, "privacy.yaml", () => undefined);

function complaintsOf(place: string, instead: string): string {
  expect(PAGE).toContain(place);
  const reading = read(PAGE.replace(place, () => instead));
  return reading.ok ? "" : reading.problems.map(({ message }) => message).join("\n");
}

test("a page of letters says whom to write to, what, and until when an answer is due", () => {
  const reading = read(PAGE);
  if (!reading.ok) expect.fail(JSON.stringify(reading.problems));
  const day = 86_400_000;
  expect(reading.map.letters).toEqual({
    access: {
      name: "access",
      to: "{address}",
      subject: "Request {case}, {reference}",
      text: "Please send us what you hold about {identifiers}.",
      by: "email",
      longestMs: 25 * day,
      remindMs: [7 * day, 14 * day],
    },
    erasure: expect.objectContaining({ to: "privacy@vendor.example.test", remindMs: [] }),
  });
  expect(reading.map.operations).toEqual([]);
});

test("the page of the gallery's test is one", () => {
  const file = new URL("../../../../apps/oubli/test/fixtures/by-mail.privacy.yaml", import.meta.url);
  expect(read(readFileSync(file, "utf8")).ok).toBe(true);
});

test.each([
  ["surfaces", "control:", "surfaces: { a: { host: https://a.test, sign-in: none } }\ncontrol:"],
  [
    "beyond",
    "control:",
    "beyond: { x: { what: More, category: user, because: So it is., ask: them } }\ncontrol:",
  ],
  ["identifiers", "control:", "identifiers: { by-mail.no: The number }\ncontrol:"],
  ["host", "  sign-in: none", "  host: https://vendor.example.test\n  sign-in: none"],
])("what a page of letters would read over is refused: %s", (key, place, instead) => {
  expect(complaintsOf(place, instead)).toContain(`${key} says nothing of a service that is asked by letter`);
});

test("a ground to keep what came by letter is refused: nobody would look at it", () => {
  const keep = "keep-when: [{ when: always, ground: art-17-3-b, because: Bookkeeping. }]";
  expect(complaintsOf("    title: What came", `    title: What came\n    ${keep}`)).toContain(
    "keep-when says nothing of what comes by letter",
  );
});

describe("a letter that would go wrong", () => {
  test.each([
    ["{case}, {reference}", "{case}, {refrence}", "{refrence} says nothing in a letter"],
    ["{case}, {reference}", "{case}, {identifiers}", "{identifiers} may not stand here"],
    ["{case}, {reference}", "{case|lower}", "{case|lower} is written as it is in a letter"],
    ['to: "{address}"', "to: somewhere", "somewhere is no address that a letter could be sent to"],
    [
      'to: "{address}"',
      'to: "{address}, others@example.test"',
      "is no address that a letter could be sent to",
    ],
    ['to: "{address}"', 'to: "{case}"', "{case} says nothing in a letter"],
    ["hold about {identifiers}.", "hold.", "the letter names nobody"],
    ['"Please send us what you hold about {identifiers}."', '"  "', "the letter says nothing"],
    [
      '"Request {case}, {reference}"',
      '"Request\\r\\nBcc: x@example.test"',
      "the head of a letter is one line",
    ],
    ["LETTER access, by", "LETTER acces, by", "there is no letter acces"],
    [
      ", job: { longest: 25 days, remind: [14 days, 7 days] }",
      "",
      "nothing says until when access is answered",
    ],
    ["remind: [14 days, 7 days]", "remind: [40 days]", "comes when it must be answered already"],
    ["longest: 25 days, remind", "longest: 25 days, id: /x, remind", "id says nothing of a letter"],
    ["id: none", "id: /id", "what comes by letter has no id"],
    ["control: LETTER access", "control: GET /me", "a page of letters makes no call"],
    ["sign-in: none", 'sign-in: { bearer: "{secret}" }', "nobody signs in to a letter"],
  ])("%s → %s: %s", (place, instead, message) => {
    expect(complaintsOf(place, instead)).toContain(message);
  });

  test("stands beside the calls of no document", () => {
    const reading = readVendor(
      PAGE.replace("document: none", "document: { openapi: api.yaml }"),
      "privacy.yaml",
      () => "openapi: 3.1.0\ninfo: { title: A, version: 1.0.0 }\npaths: {}\n",
    );
    expect(reading.ok ? "" : reading.problems.map(({ message }) => message).join("\n")).toContain(
      "a letter beside the calls of a document is not carried out yet",
    );
  });
});
