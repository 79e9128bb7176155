import { describe, expect, test } from "vitest";
import { changed, DOCUMENT, mapOf, PAGE, problemsOf } from "../support/shop.ts";

const MAIL = "effects: { emails-subject: They are told by mail. }";

/** The same vendor, with an answer that names a job, and calls about it. */
const WITH_JOBS = changed(
  changed(
    DOCUMENT,
    'parameters: [{ name: reason, in: query, schema: { type: string } }]\n      responses: { "204": { description: gone } }',
    'parameters: [{ name: reason, in: query, schema: { type: string } }]\n      responses: { "202": { content: { application/json: { schema: { type: object, properties: { job: { type: string } } } } } } }',
  ),
  "  /customers/search:",
  `  /jobs/{job}:
    parameters: [{ name: job, in: path, required: true, schema: { type: string } }]
    get: { operationId: getJob, responses: { "200": { content: { application/json: { schema: { type: object, properties: { state: { type: string } } } } } } } }
    delete: { operationId: cancelJob, responses: { "204": { description: gone } } }
  /customers/search:`,
);

const JOB = 'longest: 30 days, id: /job, poll: "GET /jobs/{job}", done: { at: /state, is: done }';

const pageWith = (job: string) => changed(PAGE, MAIL, `job: { ${job} }`);
const jobOf = (job: string) =>
  mapOf(pageWith(job), WITH_JOBS)
    .records.find(({ kind }) => kind === "customer")
    ?.erasure.at(-1)?.job;
const complaintsOf = (job: string) => problemsOf(pageWith(job), WITH_JOBS).map(({ message }) => message);

describe("a job of a page", () => {
  test("is asked for by a call that only looks, and taken back by one that changes something", () => {
    const day = 86_400_000;
    expect(
      jobOf(
        `${JOB}, failed: { at: /state, is: [failed, lost] }, remind: [14 days, 7 days, 7 days], cancel: { call: "DELETE /jobs/{job}", within: 10 days }`,
      ),
    ).toMatchObject({
      longestMs: 30 * day,
      id: "/job",
      poll: {
        operation: "getJob",
        reads: true,
        fill: [{ to: "path.job", value: "{job}" }],
        done: [{ at: "/state", is: "done" }],
        failed: [
          { at: "/state", is: "failed" },
          { at: "/state", is: "lost" },
        ],
      },
      remindMs: [7 * day, 14 * day],
      cancel: { withinMs: 10 * day, call: { operation: "cancelJob", reads: false } },
    });
  });

  test("can be asked for by the record, where the vendor gives it no id; and taken back by a person", () => {
    expect(
      jobOf(
        'longest: 30 days, poll: "GET /jobs/{id}", done: { at: /state, is: done }, cancel: { by-hand: Write to them., within: 2 days }',
      ),
    ).toMatchObject({
      poll: { fill: [{ to: "path.job", value: "{id}" }], failed: [] },
      cancel: { byHand: "Write to them." },
    });
  });

  test.each([
    [`${JOB.replace("id: /job, ", "")}`, "asks with {job}, and nothing says where the answer of"],
    ["longest: 30 days, id: /job", "id says nothing: no call asks with {job}"],
    [JOB.replace("id: /job", "id: /jb"), "has nothing at /jb"],
    ["longest: 30 days, done: { at: /state, is: done }", "done says nothing without poll"],
    ["longest: 30 days, failed: { at: /state, is: lost }", "failed says nothing without poll"],
    [
      'longest: 30 days, id: /job, poll: "GET /jobs/{job}"',
      "nothing says what GET /jobs/{job} answers when the job is done",
    ],
    [JOB.replace("/state, is", "/stat, is"), "has nothing at /stat: the condition could never hold"],
    [JOB.replace("GET /jobs/{job}", "DELETE /jobs/{job}"), "would be sent while only looking"],
    [JOB.replace("GET /jobs/{job}", "GET /me"), "GET /me names nobody"],
    [JOB.replace("/jobs/{job}", "/jobs/{email}"), "{email} says nothing in this call"],
    [`${JOB}, remind: [40 days]`, "a reminder after 40 days comes when it must be done already"],
    [`${JOB}, cancel: { within: 2 days }`, "nothing says how the job is taken back"],
    [
      `${JOB}, cancel: { call: "GET /jobs/{job}", within: 2 days }`,
      "is to take a job back, but a GET changes nothing",
    ],
    [`${JOB}, cancel: { call: DELETE /customers, within: 2 days }`, "DELETE /customers names nobody"],
    [
      `${JOB}, cancel: { call: "DELETE /jobs/{job}", within: 40 days }`,
      "can be taken back longer than it takes at most",
    ],
  ])("%s is refused: %s", (job, message) => {
    expect(complaintsOf(job).join("\n")).toContain(message);
  });

  test("is refused where nothing is taken away that could be waited for", () => {
    const page = changed(
      PAGE,
      '- overwrite: { call: "PUT',
      '- suppress: { call: "POST /customers/{id}/purge", job: { longest: 2 days, remind: [1 days] } }\n      - overwrite: { call: "PUT',
    );
    expect(
      problemsOf(page, WITH_JOBS)
        .map(({ message }) => message)
        .join("\n"),
    ).toContain("remind says nothing at suppress: nothing is taken away that could be waited for");
  });

  test("{job} means nothing in any other call", () => {
    const page = changed(PAGE, 'read: "GET /customers/{id}"', 'read: "GET /customers/{job}"');
    expect(
      problemsOf(page, WITH_JOBS)
        .map(({ message }) => message)
        .join("\n"),
    ).toContain("{job} says nothing in this call");
  });
});
