import type { Note } from "../compile/complaints.ts";
import type { Problem } from "../document/source-file.ts";

/** Remedies of the compiler are lines of a page; whoever writes marks needs the mark. */
const REMEDIES: readonly (readonly [message: RegExp, remedy: string])[] = [
  [
    / answers a list, and nothing says how it goes on$/,
    "write: x-pages: numbered   (a name of x-pagination), or x-pages: none, if the answer is always whole",
  ],
  [/^there is no way of paging /, "name one of x-pagination, or add it to x-pagination at the root"],
  [
    / is not named(, and .*)?$/,
    "say what it means: x-data: none   or   x-data: { category: user.…, origin: provided }",
  ],
  [
    / holds personal data, and nothing says how it is erased$/,
    "name the calls (erasure: [erase]), the kind whose erasure deals with it (covered-by: customer), or the way by hand (by-hand: { what: …, ask: … })",
  ],
  [
    /^other people may come back, .* identifies by (\S+)$/,
    "mark the property that tells whose record it is: x-data: { …, identifies: $1 }",
  ],
  [
    /^no field of \S+ says what an overwrite writes$/,
    "add on-erasure: { write: … } to its personal properties",
  ],
  [
    / says what it becomes, and no step overwrites$/,
    "add overwrite to the erasure of x-record, or take its on-erasure away",
  ],
  [/ cannot write /, "take its on-erasure away, or add the property to the request body"],
  [/^nothing says where the API is/, "write: servers: [{ url: https://… }]"],
  [/^the server's address /, "write the whole address: servers: [{ url: https://… }]"],
  [/^nothing says how to sign in$/, "write: security: [{ … }], with a name of components.securitySchemes"],
  [/^the document has no security scheme /, "add it to components.securitySchemes"],
  [
    /^the security scheme /,
    "use a scheme of type apiKey in header, query or cookie, or type http with scheme bearer or basic",
  ],
  [
    /^the answer of .* holds no |^the document says nothing about the answer of /,
    "let the answer's schema be the record schema, or a list of it",
  ],
  [
    /^there is no kind of record /,
    "name the kind of an x-record, or mark its schema with x-record: { kind: …, id: /id }",
  ],
  [
    / cannot be sent: .* parameter /,
    "give the parameter a default; or x-account: true, if it belongs to the account",
  ],
  [
    / cannot be sent: .* in its body /,
    "describe this call on a page beside the description, where its body can be written",
  ],
  [/ would be sent while only looking, /, "looking needs a GET"],
  [/ has no \S+ that could be its id$/, "let id point at a property of the record: x-record: { id: /id }"],
  [/ puts \{.*\} between other characters: /, "describe this call on a page beside the description"],
];

/** The same note without what only a page can say. */
export function noteInTheirWords(note: Note): Note {
  return { ...note, message: note.message.replace(/; write open: true .*$/, "") };
}

/** The same problem with the remedy for somebody who marks the description itself. */
export function inTheirWords(problem: Problem): Problem {
  for (const [message, remedy] of REMEDIES) {
    const found = message.exec(problem.message);
    if (found) return { ...problem, remedy: remedy.replace("$1", () => found[1] ?? "") };
  }
  return problem;
}
