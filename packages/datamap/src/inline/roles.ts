import type { DocumentCall } from "../document/api-document.ts";
import type { Place } from "../document/source-file.ts";
import { METHODS } from "./calls.ts";
import { below, type MarkReader } from "./mark-reader.ts";
import { confidenceMark, type Role, repeatMark, sourceMark, subjectMark, surfacesMark } from "./marks.ts";

/** An operation that is good for something, and where that is said. */
export interface MarkedCall<R extends Role = Role> {
  readonly call: DocumentCall;
  readonly role: R;
  readonly place: Place;
}

/** Every role an operation has. An operation without `x-subject` has none, and means nothing. */
export function rolesOf(reader: MarkReader): readonly MarkedCall[] {
  return reader.document.calls.flatMap((call) => {
    const place = below(call.place, ["x-subject"]);
    const mark = reader.optionalMark(place, call.node["x-subject"], subjectMark);
    if (mark === undefined || mark === "none") return [];
    checkExtensions(reader, call);
    if (!Array.isArray(mark)) return [{ call, role: mark, place }];
    return mark.map((role, index) => ({ call, role, place: below(place, [index]) }));
  });
}

/** What the compiler reads by itself, and counts as not said where it does not fit: here it is a mark like others. */
function checkExtensions(reader: MarkReader, { node, place, method }: DocumentCall): void {
  const at = (name: string): Place => below(place, [name]);
  reader.mark(at("x-confidence"), node["x-confidence"], confidenceMark);
  reader.mark(at("x-source"), node["x-source"], sourceMark);
  const repeat = node["x-repeat"];
  const changes = METHODS.includes(method) && method !== "GET";
  if (changes || repeat !== undefined) reader.mark(at("x-repeat"), repeat, repeatMark);
  const surfaces = reader.optionalMark(at("x-surfaces"), node["x-surfaces"], surfacesMark) ?? [];
  const known = reader.document.servers.map((server) => server.node["x-surface"]);
  for (const surface of surfaces)
    if (!known.includes(surface))
      reader.complain(at("x-surfaces"), `there is no surface ${surface}`, "name the x-surface of a server");
}
