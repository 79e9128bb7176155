/** The names of a certificate's files. */
export const CERTIFICATE_FILES = {
  page: "certificate.html",
  facts: "certificate.json",
  note: "certificate.note",
  entry: "certificate.entry.json",
  proof: "certificate.tlog-proof",
  key: "certificate.vkey",
  witnesses: "certificate.witnesses",
  verify: "VERIFY.txt",
} as const;

/** The names of the files about the approval of one plan of the case. */
export function approvalFiles(round: number): {
  readonly plan: string;
  readonly entry: string;
  readonly proof: string;
} {
  const of = round === 1 ? "" : `-${round}`;
  return {
    plan: `plan${of}.redacted.json`,
    entry: `approval${of}.entry.json`,
    proof: `approval${of}.tlog-proof`,
  };
}
