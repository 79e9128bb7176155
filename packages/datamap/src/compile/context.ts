import type { Call, Operation, Repeat } from "../data-map.ts";
import type { ApiDocument, DocumentCall } from "../document/api-document.ts";
import type { Path } from "../document/source-file.ts";
import type { CallText } from "../page/call-text.ts";
import type { Page, PageLongCall } from "../page/page-schema.ts";
import type { Complaints } from "./complaints.ts";

/** What every part of the compiler sees. */
export interface Context {
  readonly page: Page;
  readonly document: ApiDocument;
  readonly complaints: Complaints;
  /** Names of the surfaces, in order; `default` alone where there are none. */
  readonly surfaces: readonly string[];
  /** Questions an account answers, by name. */
  readonly asks: ReadonlySet<string>;
  /** Places that every call carries (`account.always`), and what signs in: nobody else needs to fill them. */
  readonly filledAlways: ReadonlySet<string>;
  /** Schemes of the description that the account signs in with; `undefined` where the page says how it does. */
  readonly signsIn: ReadonlySet<string> | undefined;
  /** Schemes the account signs in with, by name; one that the page writes out has a name of its own. */
  readonly schemes: ReadonlySet<string>;
  /** Where the calls of each surface go. */
  readonly hosts: ReadonlyMap<string, string>;
  /** Origins of further hosts that the page lets the key go to. */
  readonly furtherHosts: ReadonlySet<string>;
  /** A key can only go into a body: a call without one cannot be signed. */
  readonly needsBody: boolean;
  /** The operations the page has named so far. */
  readonly operations: Operations;
}

/** The operations a page names, each once, with what all its uses say about it. */
export interface Operations {
  readonly all: () => readonly Operation[];
  /** @returns Its id. */
  register(call: DocumentCall, operation: Operation): string;
}

export function createOperations(): Operations {
  const known = new Map<DocumentCall, Operation>();
  return {
    all: () => [...known.values()],
    register: (call, operation) => {
      const before = known.get(call);
      known.set(
        call,
        before === undefined
          ? operation
          : {
              ...before,
              ...limitsOf(before, operation),
              repeat: stricter(before.repeat, operation.repeat),
            },
      );
      return operation.id;
    },
  };
}

/** What any use of an operation takes for a limit. */
function limitsOf(one: Operation, other: Operation): Pick<Operation, "limits"> {
  const all = [...(one.limits ?? []), ...(other.limits ?? [])].map((limit) => JSON.stringify(limit));
  return all.length === 0
    ? {}
    : {
        limits: [...new Set(all)].map((text) => JSON.parse(text) as NonNullable<Operation["limits"]>[number]),
      };
}

const STRICTNESS: readonly Repeat[] = ["safe", "after-looking", "never"];

function stricter(a: Repeat, b: Repeat): Repeat {
  return STRICTNESS.indexOf(a) >= STRICTNESS.indexOf(b) ? a : b;
}

/** A call as the page writes it, and what it is in the description. */
export interface Written {
  readonly context: Context;
  readonly found: DocumentCall;
  readonly options: PageLongCall;
  readonly text: CallText;
  /** Where it stands in the page. */
  readonly path: Path;
}

/** A call of the page that was found in the description. */
export interface Bound {
  readonly call: Call;
  readonly document: DocumentCall;
}
