// What a data map is

// What a case could and could not do with it
export { type Capabilities, capabilitiesOf, type RecordCapability } from "./capabilities.ts";
// What a typed client needs of a description
export { type ClientOperation, clientOperationsOf } from "./compile/client-operations.ts";
export type { Note } from "./compile/complaints.ts";
export type * from "./data-map.ts";
export type { ApiDocument, DocumentCall, Schema } from "./document/api-document.ts";
export type { Place, Problem, ReadText } from "./document/source-file.ts";
// From a page and the description it stands beside to the data map, with every problem at its line
export { readVendor, type VendorReading } from "./read-vendor.ts";
// From a description alone to a first page: what can be guessed, what has to be asked
export { type Draft, draftVendor } from "./draft-vendor.ts";
export { type Answered, nextQuestion, type Question, questionsOf } from "./guess/questions.ts";
export { pageText } from "./guess/write-page.ts";
// Reading values at JSON pointers, as the marks mean them. Also as "@oubli/datamap/pointer", without the reader of pages
export { isPresent, valueAt, valuesAt } from "./record/pointer.ts";

// Not exported on purpose: the schema of a page. Code that needs it would be a second reader.
