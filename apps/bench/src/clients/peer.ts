/** Gets ready to call a server at this address. @returns One call: lists the leads and says how many there are. */
export type Open = (address: string) => () => Promise<number>;

/** What the server answers, as far as a peer must know it. */
export interface LeadPage {
  readonly data: readonly unknown[];
}
