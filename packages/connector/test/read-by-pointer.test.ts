import type { Connector } from "@oubli/engine";
import type { Finding, PlannedStep } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { connect, EMAIL, ids, SIGNAL, searchBy, words } from "./support/account.ts";
import { mapOf } from "./support/page.ts";

/** A library: the loans of a reader are read and erased under the reader that they belong to. */
const DOCUMENT = `
openapi: 3.1.0
info: { title: Library, version: 1.0.0 }
servers: [{ url: "https://library.example.test" }]
security: [{ Key: [] }]
paths:
  /readers:
    get:
      parameters: [{ name: email, in: query, schema: { type: string } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Reader" } } } } } }
  /loans:
    get:
      parameters: [{ name: reader, in: query, schema: { type: string } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Loan" } } } } } }
  /readers/{reader}/loans/{loan}:
    parameters: [{ name: reader, in: path, required: true, schema: { type: string } }, { name: loan, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Loan" } } } } } }
    delete: { responses: { "204": { description: ok } } }
  /readers/{reader}/loans/{loan}/copy:
    parameters: [{ name: reader, in: path, required: true, schema: { type: string } }, { name: loan, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { type: object } } } } } }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: Key } }
  schemas:
    Reader: { type: object, properties: { id: { type: string }, email: { type: string } } }
    Loan: { type: object, properties: { id: { type: string }, reader_id: { type: string }, book: { type: string }, note: { type: string } } }
`;

const PAGE = `
privacy: 2
vendor: { id: library, name: Library }
document: { openapi: openapi.yaml }
account: { pace: unknown }
control: { call: GET /readers, proves: [reader] }
records:
  reader:
    is: Reader
    id: /id
    find: [{ call: "GET /readers?email={email}", pages: none }]
    leads-to: { loans: { call: "GET /loans?reader={id}", pages: none } }
    by-hand: { what: Have the reader removed., ask: the library }
    fields: { email: { provided: user.contact.email, identifies: email } }
    not-personal: [id]
  loan:
    is: Loan
    id: /id
    read: "GET /readers/{/reader_id}/loans/{id}"
    export: "GET /readers/{/reader_id}/loans/{id}/copy"
    erasure: [{ erase: "DELETE /readers/{/reader_id}/loans/{id}" }]
    fields:
      reader_id: { assigned: user.unique_id }
      book, note: { observed: user.behavior }
    not-personal: [id]
`;

interface Loan {
  readonly id: string;
  readonly reader_id: string;
  readonly book: string;
  readonly note?: string;
}

interface Behaviour {
  /** Whether a list names the reader of a loan. */
  readonly namesReader?: boolean;
  readonly erases?: boolean;
}

/** The vendor. Lists are short: the note of a loan stands in the loan itself only. */
function library({ namesReader = true, erases = true }: Behaviour = {}) {
  const loans: Loan[] = [
    { id: "1", reader_id: "dana", book: "Emma", note: "late" },
    { id: "2", reader_id: "dana", book: "Ivanhoe", note: "torn" },
    { id: "3", reader_id: "bo", book: "Emma", note: "new" },
  ];
  const readers = [
    { id: "dana", email: EMAIL.value },
    { id: "bo", email: "bo@example.test" },
  ];
  const shortOf = ({ id, reader_id, book }: Loan) => ({ id, book, ...(namesReader ? { reader_id } : {}) });
  const one = (method: string, reader: string, id: string, what?: string): Response => {
    const at = loans.findIndex((loan) => loan.reader_id === reader && loan.id === id);
    const loan = loans[at];
    if (!loan) return Response.json({ message: "not found" }, { status: 404 });
    if (method !== "DELETE") return Response.json(what === "copy" ? { copy: loan.note } : loan);
    if (erases) loans.splice(at, 1);
    return new Response(null, { status: 204 });
  };
  return {
    loans,
    credentials: { Key: "k" },
    fetch: async ({ url, method }: Request) => {
      const { pathname, searchParams } = new URL(url);
      const [, first, reader = "", , loan = "", what] = pathname.split("/");
      if (loan !== "") return one(method, reader, loan, what);
      if (first === "loans")
        return Response.json(loans.filter((it) => it.reader_id === searchParams.get("reader")).map(shortOf));
      const email = searchParams.get("email");
      return Response.json(readers.filter((it) => email === null || it.email === email));
    },
  };
}

async function planned(
  connector: Connector,
): Promise<{ findings: readonly Finding[]; steps: PlannedStep[] }> {
  const { findings } = await searchBy(connector, EMAIL);
  const { steps } = await connector.propose(findings, words());
  return { findings, steps: steps.map((step, at) => ({ id: `s${at}`, ...step })) };
}

describe("a record that is read under another one", () => {
  test("is found in full, exported, erased and seen to be gone", async () => {
    const vendor = library();
    const connector = connect(mapOf(PAGE, DOCUMENT), vendor);
    const { findings, steps } = await planned(connector);
    expect(ids(findings)).toEqual(["loan/1", "loan/2", "reader/dana"]);
    expect(findings.map(({ record }) => record)).toContainEqual(expect.objectContaining({ note: "torn" }));
    const copies = await connector.bundles(findings, SIGNAL);
    expect(copies.map(({ body }) => body)).toEqual([{ copy: "late" }, { copy: "torn" }]);
    const [first] = steps;
    if (!first) throw new Error("nothing is planned");
    expect(await connector.verify(first, SIGNAL, findings)).toBe("present");
    expect(await connector.perform(first.call, async () => true, SIGNAL)).toMatchObject({
      outcome: "accepted",
    });
    expect(await connector.verify(first, SIGNAL, findings)).toBe("absent");
    expect(vendor.loans.map(({ id }) => id)).toEqual(["2", "3"]);
  });

  test("is not believed to be gone because a vendor says so", async () => {
    const connector = connect(mapOf(PAGE, DOCUMENT), library({ erases: false }));
    const { findings, steps } = await planned(connector);
    for (const step of steps) await connector.perform(step.call, async () => true, SIGNAL);
    expect(await Promise.all(steps.map((step) => connector.verify(step, SIGNAL, findings)))).toEqual([
      "present",
      "present",
    ]);
    const seen = await connector.lookAgain(findings, findings, SIGNAL);
    expect(seen.map((one) => one.seen)).toEqual(["present", "present", "present"]);
  });

  test("cannot be checked by its id alone", async () => {
    const connector = connect(mapOf(PAGE, DOCUMENT), library());
    const { steps } = await planned(connector);
    const [first] = steps;
    expect(first && (await connector.verify(first, SIGNAL))).toBe("cannot-check");
  });

  test("of which a list does not say what it is read by is a gap, and is found all the same", async () => {
    const connector = connect(mapOf(PAGE, DOCUMENT), library({ namesReader: false }));
    const { findings, coverage } = await searchBy(connector, EMAIL);
    expect(ids(findings)).toEqual(["loan/1", "loan/2", "reader/dana"]);
    expect(coverage).toContainEqual(
      expect.objectContaining({
        question: "each loan in full",
        result: "could-not-look",
        findings: ["acct/loan/1", "acct/loan/2"],
        reason: "it came without what it is read by",
      }),
    );
  });
});
