import type { Command } from "./world.ts";

interface Entry {
  readonly words: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Everything that can be typed, in the order of help. A command's code is loaded when it is typed. */
export const COMMANDS: readonly Entry[] = [
  {
    words: "desk",
    summary: "open the desk (also what happens without a command)",
    load: async () => (await import("../commands/desk.ts")).desk,
  },
  {
    words: "demo",
    summary: "everything against built-in sandboxes, in a throw-away home",
    load: async () => (await import("../commands/demo.ts")).demo,
  },
  {
    words: "init",
    summary: "make a home: configuration, keys, store, first officer",
    load: async () => (await import("../commands/init.ts")).init,
  },
  {
    words: "officer list",
    summary: "who may act, and whose key is on this machine",
    load: async () => (await import("../commands/officer/list.ts")).officerList,
  },
  {
    words: "officer add",
    summary: "make a key for another officer",
    load: async () => (await import("../commands/officer/add.ts")).officerAdd,
  },
  {
    words: "vendor list",
    summary: "known vendors and configured accounts",
    load: async () => (await import("../commands/vendor/list.ts")).vendorList,
  },
  {
    words: "vendor check",
    summary: "what a case could and could not do with a marked spec",
    load: async () => (await import("../commands/vendor/check.ts")).vendorCheck,
  },
  {
    words: "vendor add",
    summary: "make a vendor part of every later case, from its spec alone",
    load: async () => (await import("../commands/vendor/add.ts")).vendorAdd,
  },
  {
    words: "vendor test",
    summary: "prove that each account's key and address work",
    load: async () => (await import("../commands/vendor/test.ts")).vendorTest,
  },
  {
    words: "find",
    summary: "who holds what about a person; keeps nothing",
    load: async () => (await import("../commands/find.ts")).find,
  },
  {
    words: "export",
    summary: "access request: find, collect, seal a package",
    load: async () => (await import("../commands/export.ts")).exportCommand,
  },
  {
    words: "erase",
    summary: "erasure request: find and plan; stops and asks for approval",
    load: async () => (await import("../commands/erase.ts")).erase,
  },
  {
    words: "case open",
    summary: "open a case",
    load: async () => (await import("../commands/case/open.ts")).caseOpen,
  },
  {
    words: "case register",
    summary: "the record of every request that the law wants kept, without a name",
    load: async () => (await import("../commands/case/register.ts")).caseRegister,
  },
  {
    words: "case show",
    summary: "everything about one case",
    load: async () => (await import("../commands/case/show.ts")).caseShow,
  },
  {
    words: "case find",
    summary: "search all accounts for the case's person",
    load: async () => (await import("../commands/case/find.ts")).caseFind,
  },
  {
    words: "case plan",
    summary: "decide what is to be done, and ask for approval",
    load: async () => (await import("../commands/case/plan.ts")).casePlan,
  },
  {
    words: "case approve",
    summary: "approve a plan as another officer",
    load: async () => (await import("../commands/case/decide.ts")).caseApprove,
  },
  {
    words: "case reject",
    summary: "send a plan back",
    load: async () => (await import("../commands/case/decide.ts")).caseReject,
  },
  {
    words: "case run",
    summary: "carry out the approved plan, or go on with it",
    load: async () => (await import("../commands/case/run.ts")).caseRun,
  },
  {
    words: "case accept-gap",
    summary: "hand what a blocked case could not erase to people",
    load: async () => (await import("../commands/case/accept-gap.ts")).caseAcceptGap,
  },
  {
    words: "case task",
    summary: "end a manual task with its proof or a reason",
    load: async () => (await import("../commands/case/task.ts")).caseTask,
  },
  {
    words: "case package",
    summary: "seal the package of the last search",
    load: async () => (await import("../commands/case/package.ts")).casePackage,
  },
  {
    words: "case certificate",
    summary: "write the certificate of an erasure",
    load: async () => (await import("../commands/case/certificate.ts")).caseCertificate,
  },
  {
    words: "case hold",
    summary: "stop every destructive call at once",
    load: async () => (await import("../commands/case/hold.ts")).caseHold,
  },
  {
    words: "case release",
    summary: "lift a legal hold",
    load: async () => (await import("../commands/case/hold.ts")).caseRelease,
  },
  {
    words: "case withdraw",
    summary: "the person takes the request back",
    load: async () => (await import("../commands/case/end.ts")).caseWithdraw,
  },
  {
    words: "case set-aside",
    summary: "what is no request, or is answered in another case",
    load: async () => (await import("../commands/case/set-aside.ts")).caseSetAside,
  },
  {
    words: "case refuse",
    summary: "refuse the request, with its ground",
    load: async () => (await import("../commands/case/end.ts")).caseRefuse,
  },
  {
    words: "case extend",
    summary: "extend the term once, after the person was told why",
    load: async () => (await import("../commands/case/term.ts")).caseExtend,
  },
  {
    words: "case pause",
    summary: "stop the clock while the person is asked",
    load: async () => (await import("../commands/case/term.ts")).casePause,
  },
  {
    words: "case resume",
    summary: "let the clock run again",
    load: async () => (await import("../commands/case/term.ts")).caseResume,
  },
  {
    words: "case close",
    summary: "close a case with what its facts allow",
    load: async () => (await import("../commands/case/close.ts")).caseClose,
  },
  {
    words: "case recheck",
    summary: "look whether something of a closed erasure is back",
    load: async () => (await import("../commands/case/recheck.ts")).caseRecheck,
  },
  {
    words: "case shred",
    summary: "destroy what a closed case still holds about the person",
    load: async () => (await import("../commands/case/shred.ts")).caseShred,
  },
  {
    words: "package verify",
    summary: "open a package and check every file of it",
    load: async () => (await import("../commands/package/verify.ts")).packageVerify,
  },
  {
    words: "audit list",
    summary: "the latest entries of the audit trail",
    load: async () => (await import("../commands/audit/list.ts")).auditList,
  },
  {
    words: "audit show",
    summary: "one entry of the audit trail",
    load: async () => (await import("../commands/audit/show.ts")).auditShow,
  },
  {
    words: "audit verify",
    summary: "compute every hash again",
    load: async () => (await import("../commands/audit/verify.ts")).auditVerify,
  },
  {
    words: "audit prove",
    summary: "the proof of one entry, for a stranger",
    load: async () => (await import("../commands/audit/prove.ts")).auditProve,
  },
  {
    words: "audit checkpoint",
    summary: "the signed head of the trail",
    load: async () => (await import("../commands/audit/checkpoint.ts")).auditCheckpoint,
  },
  {
    words: "audit witness",
    summary: "have somebody outside cosign the head",
    load: async () => (await import("../commands/audit/witness.ts")).auditWitness,
  },
  {
    words: "audit keys",
    summary: "the keys the trail is and was signed with",
    load: async () => (await import("../commands/audit/keys.ts")).auditKeys,
  },
  {
    words: "audit rotate-key",
    summary: "begin to replace the trail's key: from then on two sign",
    load: async () => (await import("../commands/audit/change-key.ts")).auditRotateKey,
  },
  {
    words: "audit retire-key",
    summary: "end it: from then on the new key signs alone",
    load: async () => (await import("../commands/audit/change-key.ts")).auditRetireKey,
  },
  {
    words: "audit export",
    summary: "the whole trail as tiles anybody can verify",
    load: async () => (await import("../commands/audit/export.ts")).auditExport,
  },
  {
    words: "law due",
    summary: "when an answer is due, and why",
    load: async () => (await import("../commands/law/due.ts")).lawDue,
  },
  {
    words: "law regimes",
    summary: "the laws behind the dates, with their sources",
    load: async () => (await import("../commands/law/regimes.ts")).lawRegimes,
  },
  {
    words: "law grounds",
    summary: "what may be refused or kept, by which article",
    load: async () => (await import("../commands/law/grounds.ts")).lawGrounds,
  },
  {
    words: "law letter",
    summary: "preview a letter, in nine languages",
    load: async () => (await import("../commands/law/letter.ts")).lawLetter,
  },
  {
    words: "doctor",
    summary: "check keys, store, accounts, clock and trail",
    load: async () => (await import("../commands/doctor.ts")).doctor,
  },
];

/** The command a line of words means: the longest that fits, and the words after it. */
export function findCommand(
  argv: readonly string[],
): { readonly entry: Entry; readonly rest: readonly string[] } | undefined {
  for (const length of [2, 1]) {
    const words = argv.slice(0, length).join(" ");
    const entry = COMMANDS.find((candidate) => candidate.words === words);
    if (entry && argv.length >= length) return { entry, rest: argv.slice(length) };
  }
  return undefined;
}
