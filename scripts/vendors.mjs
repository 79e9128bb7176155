/** The vendors whose clients are generated, as they are called in specs/ and packages/. */
export const VENDORS = ["fera", "partnero", "loyalty-lt"];

/** Page and folder of each, as the generator wants them. */
export const PAIRS = VENDORS.flatMap((vendor) => [
  `specs/${vendor}/privacy.yaml`,
  `packages/client-${vendor}/generated`,
]);
