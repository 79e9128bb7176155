// Answers without what is about a person, by the marks of the vendor's description

export type { CallMarks, DataMarks, PropertyMarks, RecordMarks } from "./marks.ts";
export { redact, redactRecord } from "./redact.ts";
