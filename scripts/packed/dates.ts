// What a program of a stranger does with the packed law: a date, its reasons, and a letter. Prints the version of Node.js, or ends
// with an error.

import { type DeadlineQuestion, deadlinesOf, explainDates, LawError, writeLetter } from "@oubli/law";

declare const process: { readonly version: string };

const question: DeadlineQuestion = {
  regime: "gdpr",
  country: "DE",
  region: "BE",
  zone: "Europe/Berlin",
  received: "2026-01-31T22:30:00Z",
};

async function main(): Promise<void> {
  const deadlines = deadlinesOf(question);
  expect(deadlines.deadline === "2026-03-02", "counts a month, and past a Saturday");
  expect(explainDates(question).length > 0, "says why");

  const refused = caught(() => deadlinesOf({ ...question, country: "XX" }));
  expect(refused instanceof LawError, "knows its own errors");

  const letter = await writeLetter({
    kind: "acknowledgement",
    language: "lt",
    variables: {
      person: { given: "Ada", family: "Example" },
      request: "access",
      received: "2026-03-02",
      deadline: "2026-04-02",
      controller: "Example Shop",
      contact: "privacy@shop.example.test",
      reference: "C-7",
    },
  });
  expect(letter.subject.includes("C-7"), "writes letters");
}

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (reason) {
    return reason;
  }
}

function expect(holds: boolean, promise: string): void {
  if (!holds) throw new Error(`the packed law should be one that ${promise}`);
}

main().then(() => console.log(process.version));
