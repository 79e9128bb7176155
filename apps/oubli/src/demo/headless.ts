import { join } from "node:path";
import { type CaseId, parseIdentifier, type Subject } from "@oubli/model";
import { coverageText, findingsText, planText, runLine, searchLine, table } from "../cli/show.ts";
import { enterRequest, exportTrail, verifyTrail, writeCertificate, writePackage } from "../core/app.ts";
import type { Demo } from "./demo-home.ts";

/** Where the results of a demo lie. */
export interface DemoResult {
  readonly case: CaseId;
  readonly folder: string;
  readonly package: string;
  readonly certificate: string;
  readonly trail: string;
}

const PERSON = ["dana.ruiz@example.test", "+351900000117"];

/**
 * Leads one request through everything a person at the desk would do, and says what happens.
 *
 * @param say Receives the transcript, a paragraph at a time.
 */
export async function leadThrough(
  demo: Demo,
  say: (text: string) => void,
  signal: AbortSignal,
): Promise<DemoResult> {
  const { app, officer, approver } = demo;
  const title = (text: string) => say(`\n== ${text}`);

  title("1  The request");
  say('A mail arrives: "Send me everything you have about me, and then delete it." It is from Dana Ruiz.');
  const opened = await enterRequest(app, { kind: "erasure", subject: requirePerson(), identity: "mailbox" });
  const { id, due } = opened.case;
  say(`${officer} opens case ${id}. The answer is due by ${due.legal}; aim for ${due.safe}.`);

  title("2  Who holds what");
  const report = await app.engine.find(id, officer, {
    signal,
    observe: (progress) => {
      const line = searchLine(progress);
      if (line !== undefined) say(`  ${line}`);
    },
  });
  say(`\n${coverageText(report.coverage)}\n\n${findingsText(report)}`);

  title("3  The sealed package");
  const written = await writePackage(app, id, {}, signal);
  say(`${written.records} records, ${written.bytes} bytes, encrypted: ${written.file}`);
  say(`Passphrase, told to Dana by telephone: ${written.passphrase ?? ""}`);

  title("4  The plan");
  const { plan, hash } = await app.engine.plan(id, officer);
  await app.engine.submit(id, officer);
  say(planText(plan, hash));

  title("5  Four eyes");
  await app.engine.approve(id, approver, hash);
  say(`${approver} has read the plan and signs its hash with another key.`);

  title("6  Erasure");
  const result = await app.engine.run(id, officer, {
    signal,
    observe: (event) => say(`  ${runLine(event)}`),
  });
  say(
    `\n${table([["step", "account", "call", "outcome"], ...result.steps.map((step) => [step.id, step.account, step.operation, step.state])])}`,
  );
  say(
    `Looked again by every identifier: ${result.verification.remaining.length} records are left that should be gone.`,
  );

  title("7  What the API cannot do");
  const { tasks } = await app.engine.read(id);
  for (const { task } of tasks) {
    await app.engine.endTask(
      id,
      task.id,
      { state: "declined", words: "Nobody answers letters in a demo." },
      officer,
    );
    say(`${task.id} (${task.account}): ${task.what}`);
  }
  say(`${tasks.length} tasks stay undone, and the certificate says so.`);

  title("8  The proof");
  const closed = await app.engine.close(id, officer);
  const certificate = await writeCertificate(app, id);
  const trail = await exportTrail(app, join(demo.home.out, "audit-trail"));
  const verified = verifyTrail(app);
  say(`Case ${id} is closed: ${closed.resolution ?? ""}.`);
  say(
    `Audit trail: ${trail.entries} entries; ${verified.ok ? "every hash holds" : `BROKEN: ${verified.reason}`}.`,
  );
  return {
    case: id,
    folder: demo.home.out,
    package: written.file,
    certificate: certificate.page,
    trail: trail.folder,
  };
}

function requirePerson(): Subject {
  return { identifiers: PERSON.map(parseIdentifier).filter((identifier) => identifier !== undefined) };
}
