import type { BodyForm, Fill } from "../data-map.ts";
import type { DocumentBody, DocumentCall } from "../document/api-document.ts";
import { isJson } from "../document/media-types.ts";
import { isObject } from "../json.ts";
import { isAdded } from "./added.ts";
import type { Written } from "./context.ts";

const FORM = "application/x-www-form-urlencoded";

const LISTS = { form: "indices", "form-brackets": "brackets", "form-repeated": "repeated" } as const;

/** What a call puts into its body. */
export interface BodyFilling {
  readonly fill: readonly Fill[];
  /** Something is put there. What a body that is not sent would be written in is of no matter. */
  readonly hasBody: boolean;
}

/**
 * How a call's body is written: as the page says, else as the description does; `undefined` for plain JSON. A body that nobody here can
 * write is a complaint.
 */
export function bodyFormOf(
  { context, found, options, path }: Written,
  { fill, hasBody }: BodyFilling,
): BodyForm | undefined {
  const { complaints } = context;
  const { send } = options;
  const { body } = found;
  const name = `${found.method} ${found.path}`;
  if (send === undefined) {
    const form = body && formIn(body);
    if (body && hasBody && !form)
      complaints.notYet(path, `a body of ${body.mediaTypes[0] ?? "another kind"}`);
    if (form?.type === FORM && form.lists === undefined && fill.some(isListed))
      complaints.complain(
        path,
        `nothing says how the form of ${name} writes a list`,
        "write send: form (a[0]=), form-brackets (a[]=) or form-repeated (a=, once for each)",
      );
    return form?.type === "application/json" ? undefined : form;
  }
  const fits = send === "json" ? isJson : isForm;
  if (body && !isAdded(found) && !body.mediaTypes.some(fits))
    complaints.complain(
      [...path, "send"],
      `${name} takes no ${send === "json" ? "JSON" : "form"}`,
      `the document has ${body.mediaTypes.join(", ")}`,
    );
  return send === "json" ? undefined : { type: FORM, lists: LISTS[send] };
}

/** The media type of the answers, where it is a JSON of its own. */
export function answerTypeOf({ answer }: DocumentCall): string | undefined {
  const content = answer?.node.content;
  const types = isObject(content) ? Object.keys(content).filter(isJson) : [];
  const [only] = types;
  return types.every((type) => plain(type).endsWith("+json")) && only !== undefined ? plain(only) : undefined;
}

function formIn(body: DocumentBody): BodyForm | undefined {
  const type = body.mediaTypes.find(isJson) ?? body.mediaTypes.find(isForm);
  if (type === undefined) return undefined;
  if (isForm(type)) {
    const lists = listsIn(body);
    return { type: FORM, ...(lists === undefined ? {} : { lists }) };
  }
  const known = plain(type);
  return { type: known.includes("*") || known === "text/json" ? "application/json" : known };
}

/** How the description writes lists, where it says so of any member. */
function listsIn({ encoding = {} }: DocumentBody): BodyForm["lists"] {
  const said = Object.values(encoding).filter(isObject);
  if (said.some(({ style }) => style === "deepObject")) return "indices";
  return said.some(({ style, explode }) => style === "form" && explode !== false) ? "repeated" : undefined;
}

/** Whether a value is a list, or an element of one whose name has no brackets of its own. */
function isListed({ to, value }: Fill): boolean {
  if (!to.startsWith("body:")) return false;
  const index = to.search(/\/\d+(\/|$)/);
  return (index !== -1 && !to.slice(0, index).endsWith("[]")) || (Array.isArray(value) && !to.endsWith("[]"));
}

function isForm(mediaType: string): boolean {
  return plain(mediaType) === FORM;
}

function plain(mediaType: string): string {
  return mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
}
