import { OubliError } from "@oubli/model";

/** Process exit codes. Scripts depend on them: change one only in a major release. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  cancelled: 3,
  auth: 4,
  uncertain: 5,
  needsApproval: 6,
  bug: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The only place that turns an error into an exit code. Whatever is not ours is a bug and exits as one. */
export function exitCodeFor(error: unknown): ExitCode {
  if (!(error instanceof Error)) return EXIT.bug;
  if (error.name === "LawError") return EXIT.usage;
  if (error.name === "ApiError") return EXIT.failed;
  if (!(error instanceof OubliError)) return EXIT.bug;
  switch (error.code) {
    case "USAGE":
      return EXIT.usage;
    case "CANCELLED":
      return EXIT.cancelled;
    case "AUTH":
      return EXIT.auth;
    case "UNCERTAIN":
      return EXIT.uncertain;
    case "NEEDS_APPROVAL":
      return EXIT.needsApproval;
    case "SETUP":
    case "NOT_FOUND":
    case "NOT_ALLOWED":
    case "DRIFT":
    case "VENDOR":
    case "STORAGE":
    case "NOT_AUTHENTIC":
      return EXIT.failed;
  }
}
