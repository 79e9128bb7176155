// Generated from specs/fera/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

import type { Resource } from "@oubli/client-kit";

/** All of them. */
export const everything = {

} as const;
