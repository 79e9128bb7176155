// A file of its own, so that nothing of it is loaded before somebody rehearses.

export { type Held, idIn, type PretendPerson } from "./pretend/people.ts";
export { createPretendVendor, type PretendOptions, type PretendVendor } from "./pretend/pretend-vendor.ts";
export { type Rehearsal, type RehearsedStep, rehearse, wentWell } from "./pretend/rehearse.ts";
