import {
  type Answer,
  ApiError,
  type CallInput,
  type CallOptions,
  parseJson,
  type VendorClient,
} from "@oubli/client-kit";
import type { KeptAnswer } from "@oubli/model";
import type { Account } from "./account.ts";
import { isNothing } from "./failure.ts";

/** How a call is made, and whether one was answered from what was kept. */
export interface Resuming {
  readonly client: Pick<VendorClient, "vendor" | "bounds" | "operation" | "call">;
  /** Whether any answer was given before the search was interrupted: such a one shows what was, and proves nothing about now. */
  isKept(): boolean;
}

/**
 * A client for one question, which goes on where an interrupted search stood. Where a list was cut off, its last page is asked for
 * once more: pages that are counted move when a record goes.
 *
 * @throws {ListMoved} From a call, when that page is another one now: then the list is to be read anew.
 */
export function resuming({ id, client, kept, edition }: Account): Resuming {
  if (!kept) return { client, isKept: () => false };
  let last: { readonly input: CallInput | undefined; readonly answer: KeptAnswer } | undefined;
  let isFresh = false;
  const questionOf = (operation: string, input: CallInput | undefined) =>
    JSON.stringify([id, edition ?? "", operation, input ?? {}]);
  const ask = async (operation: string, input?: CallInput, options?: CallOptions): Promise<Answer> => {
    isFresh = true;
    try {
      const answer = await client.call(operation, input, options);
      await kept.keep(questionOf(operation, input), keptOf(answer));
      return answer;
    } catch (error) {
      if (error instanceof ApiError && isNothing(error))
        await kept.keep(questionOf(operation, input), keptWord(error));
      throw error;
    }
  };
  return {
    isKept: () => last !== undefined,
    client: {
      vendor: client.vendor,
      bounds: client.bounds,
      operation: (name) => client.operation(name),
      call: async (operation, input, options) => {
        // After a page that is new everything is: what followed the old one need not follow it.
        const answer = isFresh ? undefined : await kept.of(questionOf(operation, input));
        if (answer) {
          last = { input, answer };
          return replayed(client, operation, answer);
        }
        if (last && !isFresh) {
          const again = await ask(operation, last.input, options);
          if (again.text !== last.answer.text) throw new ListMoved();
        }
        return ask(operation, input, options);
      },
    },
  };
}

/** What stood on a page of a list is not what stands there now. */
export class ListMoved extends Error {
  override readonly name = "ListMoved";
}

function keptOf({ status, headers, text }: Answer): KeptAnswer {
  return { status, headers: [...headers], text };
}

/** That there is nothing, in the vendor's words. */
function keptWord({ status = 404, body }: ApiError): KeptAnswer {
  return { status, headers: [], text: body === undefined ? "" : JSON.stringify(body) };
}

function replayed(client: VendorClient, operation: string, { status, headers, text }: KeptAnswer): Answer {
  const { vendor, bounds } = client;
  const parsed = text === "" ? ({ ok: true, value: undefined } as const) : parseJson(text, bounds.depth);
  if (!parsed.ok)
    throw new ApiError("BAD_ANSWER", `what was kept of ${operation} is no JSON`, { vendor, operation });
  if (status >= 400)
    throw new ApiError(status === 410 ? "GONE" : "NOT_FOUND", `${vendor} has no such record`, {
      vendor,
      operation,
      status,
      body: parsed.value,
    });
  const plain = headers.map(([name, value]): [string, string] => [name, value]);
  return { status, headers: new Headers(plain), body: parsed.value, text, attempts: 0 };
}
