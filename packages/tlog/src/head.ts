/** Size and root of a log at one moment: a checkpoint without its words. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}
