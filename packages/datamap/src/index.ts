// What a data map is

// What a case could and could not do with it
export { type Capabilities, capabilitiesOf } from "./capabilities.ts";
export type * from "./data-map.ts";
// Reading values at JSON pointers, as the marks mean them. Also as "@oubli/datamap/pointer", without the reader of specs
export { isPresent, valueAt, valuesAt } from "./record/pointer.ts";
// From a marked-up description to its data map, with every problem at its line
export { type Problem, readSpec, type SpecReading } from "./read-spec.ts";

// Not exported on purpose: the mark schemas. Code that needs them would be a second reader.
