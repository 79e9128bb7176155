import type { HostWords } from "./failure.ts";

/**
 * Where the account itself names the host, a wrong name looks like a network that is down, or a key that is not known.
 *
 * @param names Values of the account that name the host; where there are none, there is nothing to say.
 */
export function hostWords(names: readonly string[]): HostWords | undefined {
  if (names.length === 0) return undefined;
  const all = names.join(" and ");
  return (code, hint) => {
    if (!["UNREACHABLE", "AUTH_REJECTED", "BAD_ANSWER"].includes(code)) return { hint };
    return {
      hint: `check ${all} of the account, which names the host${hint === undefined ? "" : `; ${hint}`}`,
      ...(code === "UNREACHABLE"
        ? { reason: `no vendor was reached at the host that ${all} of the account names` }
        : {}),
    };
  };
}
