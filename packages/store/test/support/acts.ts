import {
  acceptResidualRisk,
  approve,
  certificateMaterial,
  closeCase,
  dismiss,
  endTask,
  entry,
  extendDeadline,
  find,
  groundsOf,
  makePlan,
  type Ports,
  packageMaterial,
  permit,
  placeHold,
  readCase,
  recordDossier,
  refuse,
  reject,
  releaseHold,
  resumeDeadline,
  reverify,
  run,
  shred,
  submit,
  suspendDeadline,
  verifyIdentity,
  viewCase,
  withdraw,
} from "@oubli/engine";
import { CASE_TABLE, type CaseEvent, type CaseId, type OfficerId } from "@oubli/model";
import { AS_A_TEST, QUIET_OPTIONS } from "./home.ts";

/** What an officer can bring about; the other events follow from these. */
export type OfficerEvent = Exclude<CaseEvent, "drift" | "block" | "finish" | "answer">;

type Act = (ports: Ports, id: CaseId, by: OfficerId) => Promise<unknown>;

const now = ({ clock }: Ports) => new Date(clock.wall()).toISOString();
const hashOf = async (ports: Ports, id: CaseId) => (await readCase(ports, id)).case.planHash ?? "none";

/** How an event is brought about, with arguments that fit the case as it is. */
export function actOf(event: OfficerEvent): Act {
  return ACTS[event] ?? ((ports, id, by) => smallAct(ports, id, by, event));
}

/** As an action of the table does it that needs no function of the engine: asks, and writes it down. */
function smallAct({ store, clock }: Ports, id: CaseId, by: OfficerId, event: CaseEvent): Promise<unknown> {
  return store.change(async (writer) => {
    const { it, audit } = await permit(writer, id, event, by);
    return writer.append(entry(clock, audit, { actor: by, about: it }));
  });
}

/** What functions of the engine bring about. */
const ACTS: Readonly<Partial<Record<OfficerEvent, Act>>> = {
  view: viewCase,
  "verify-identity": (ports, id, by) => verifyIdentity(ports, id, "email-verified", by),
  find: (ports, id, by) => find(ports, id, by, QUIET_OPTIONS),
  plan: makePlan,
  submit,
  approve: async (ports, id, by) =>
    approve(ports, id, by, { planHash: await hashOf(ports, id), ...AS_A_TEST }),
  reject: async (ports, id, by) => reject(ports, id, by, { planHash: await hashOf(ports, id) }),
  run: (ports, id, by) => run(ports, id, by, QUIET_OPTIONS),
  "accept-residual-risk": (ports, id, by) => acceptResidualRisk(ports, id, by, AS_A_TEST),
  package: async (ports, id, by) => {
    await packageMaterial(ports, id, by, QUIET_OPTIONS.signal);
    return recordDossier(ports, id, by, { what: "package", manifest: "m" });
  },
  certificate: async (ports, id, by) => {
    await certificateMaterial(ports, id, by);
    return recordDossier(ports, id, by, { what: "certificate", manifest: "m" });
  },
  "end-task": async (ports, id, by) => {
    const { tasks } = await readCase(ports, id);
    const open = tasks.find(({ record }) => record.state === "open") ?? tasks[0];
    return endTask(ports, id, by, { task: open?.record.id ?? "none", as: "completed", words: "a letter" });
  },
  suspend: (ports, id, by) => suspendDeadline(ports, id, by, { from: now(ports), because: "identity" }),
  resume: (ports, id, by) => resumeDeadline(ports, id, by, { at: now(ports) }),
  extend: (ports, id, by) =>
    extendDeadline(ports, id, by, { toldAt: now(ports), because: "complexity", evidence: "a letter" }),
  hold: placeHold,
  release: (ports, id, by) => releaseHold(ports, id, by, AS_A_TEST),
  dismiss: (ports, id, by) => dismiss(ports, id, by, { because: "spam", ...AS_A_TEST }),
  withdraw: (ports, id, by) => withdraw(ports, id, by, AS_A_TEST),
  refuse: async (ports, id, by) => {
    const [ground = "none"] = groundsOf((await readCase(ports, id)).case);
    return refuse(ports, id, by, { ground, ...AS_A_TEST });
  },
  close: (ports, id, by) => closeCase(ports, id, by, AS_A_TEST),
  reverify: (ports, id, by) => reverify(ports, id, by, QUIET_OPTIONS),
  shred: (ports, id, by) => shred(ports, id, by, AS_A_TEST),
};

/** In the order of the case table. */
export const OFFICER_EVENTS: readonly OfficerEvent[] = [
  ...new Set(CASE_TABLE.filter((row) => row.internal !== true).map((row) => row.event as OfficerEvent)),
];
