/** A token and how long it is good for; a secret in every part. */
export interface KeptToken {
  readonly access: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** What the next one is asked for with; absent where that needs none. */
  readonly refresh?: string;
}

/** Where tokens of one account are kept between calls. */
export interface TokenKeeper {
  /**
   * Lets one caller at a time, of every process that keeps them in the same place, see what was kept last and renew it. What `renewal` gives
   * is kept before anybody gets it: a token that replaces the one before is lost with the process otherwise.
   */
  renew(renewal: (kept: KeptToken | undefined) => Promise<KeptToken>): Promise<KeptToken>;
}

/** Keeps tokens as long as the process lives: enough for those that can be had again at any time. */
export function keepInMemory(): TokenKeeper {
  let kept: KeptToken | undefined;
  return {
    renew: async (renewal) => {
      kept = await renewal(kept);
      return kept;
    },
  };
}
