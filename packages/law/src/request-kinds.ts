/** What a person can ask for. */
export type RequestKind =
  | "access"
  | "rectification"
  | "erasure"
  | "restriction"
  | "portability"
  | "objection"
  | "human-review";

/** A kind of request and the right behind it. */
export interface RequestKindEntry {
  readonly id: RequestKind;
  readonly article: string;
  readonly title: string;
  /** In words the person would use. */
  readonly plain: string;
}

/** The kinds of request, in the order of the law. A case can be opened for access and erasure; the others are answered by hand. */
export const requestKinds: readonly RequestKindEntry[] = [
  {
    id: "access",
    article: "Art. 15",
    title: "Access",
    plain: "Tell me whether you hold data about me, give me a copy of it, and tell me what you do with it.",
  },
  {
    id: "rectification",
    article: "Art. 16",
    title: "Rectification",
    plain: "Correct what is wrong about me, and complete what is missing.",
  },
  { id: "erasure", article: "Art. 17", title: "Erasure", plain: "Delete the data you hold about me." },
  {
    id: "restriction",
    article: "Art. 18",
    title: "Restriction",
    plain: "Keep my data, but do not use it until this is settled.",
  },
  {
    id: "portability",
    article: "Art. 20",
    title: "Portability",
    plain: "Give me what I gave you in a form another service can read, or send it there.",
  },
  {
    id: "objection",
    article: "Art. 21",
    title: "Objection",
    plain: "Stop using my data for this. For advertising, stop at once.",
  },
  {
    id: "human-review",
    article: "Art. 22(3)",
    title: "Human review of a decision",
    plain: "A machine decided about me. Let a person look at it.",
  },
];
