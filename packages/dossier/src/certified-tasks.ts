import type { CertificateMaterial } from "@oubli/engine";
import type { Recipient, Task, TaskState } from "@oubli/model";
import { type KeptOn, keptOn } from "./kept-on.ts";
import { vendorName } from "./vendor-names.ts";
import { withoutPersonal } from "./without-personal.ts";

/** A manual task, and how an officer ended it. */
export interface CertifiedTask {
  readonly vendorName: string;
  readonly account: string;
  readonly what: string;
  readonly because: string;
  readonly records: number;
  readonly state: TaskState;
  /** When it was ended; absent for `open`. */
  readonly at?: string;
  /** Absent for every state but `kept`. */
  readonly kept?: KeptOn;
}

/** A party the vendor tells about records, and whether they were told in turn (Art. 19). */
export interface CertifiedRecipient {
  readonly vendorName: string;
  readonly name: string;
  readonly target: string;
  /** The officer's word: `told`; `left-out` with a reason that lies with the case; or `not-yet`. */
  readonly notice: "told" | "left-out" | "not-yet";
  /** When that was reported; absent for `not-yet`. */
  readonly at?: string;
}

/** The manual tasks that are about data; a notice to a recipient is in `recipientsOf`. */
export function tasksOf(material: CertificateMaterial): readonly CertifiedTask[] {
  return material.tasks.filter(({ task }) => !task.tells).map((task) => taskOf(material, task));
}

function taskOf(material: CertificateMaterial, { task, record }: Task): CertifiedTask {
  const kept = keptOn(material.case, record);
  return {
    vendorName: vendorName(material, task.vendor),
    account: task.account,
    what: withoutPersonal(material, task.what),
    because: withoutPersonal(material, task.because),
    records: task.findings.length,
    state: record.state,
    ...(record.state === "open" || record.at === undefined ? {} : { at: record.at }),
    ...(kept === undefined ? {} : { kept }),
  };
}

/** Every recipient once, with what became of the notice to them. */
export function recipientsOf(material: CertificateMaterial): readonly CertifiedRecipient[] {
  const rows = material.recipients.map((recipient) => ({
    vendorName: vendorName(material, recipient.vendor),
    name: withoutPersonal(material, recipient.name),
    target: recipient.target,
    ...noticeOf(material, recipient),
  }));
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

const NOTICES: Readonly<Record<TaskState, CertifiedRecipient["notice"]>> = {
  open: "not-yet",
  completed: "told",
  waived: "left-out",
  kept: "left-out",
};

function noticeOf(
  { tasks }: CertificateMaterial,
  { target }: Recipient,
): Pick<CertifiedRecipient, "notice" | "at"> {
  const record = tasks.find(({ task }) => task.tells?.target === target)?.record;
  const notice = NOTICES[record?.state ?? "open"];
  return notice === "not-yet" || record?.at === undefined ? { notice } : { notice, at: record.at };
}
