import {
  type Answer,
  ApiError,
  type CallInput,
  type CallOptions,
  type PagingClient,
  parseJson,
  type VendorClient,
} from "@oubli/client-kit";
import type { KeptAnswer } from "@oubli/model";
import type { Account } from "./account.ts";
import { isNothing } from "./failure.ts";

/** How a call is made, and whether one was answered from what was kept. */
interface Resuming {
  readonly client: PagingClient;
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
  let last: { readonly asked: PageAsked; readonly answer: KeptAnswer } | undefined;
  let isFresh = false;
  const questionOf = ({ operation, input, address }: PageAsked) =>
    JSON.stringify([id, edition ?? "", operation, input, ...(address === undefined ? [] : [address])]);
  const send = ({ operation, input, address }: PageAsked, options?: CallOptions): Promise<Answer> =>
    address === undefined
      ? client.call(operation, input, options)
      : client.follow(operation, input, address, options);
  const ask = async (asked: PageAsked, options?: CallOptions): Promise<Answer> => {
    isFresh = true;
    try {
      const answer = await send(asked, options);
      await kept.keep(questionOf(asked), keptOf(answer));
      return answer;
    } catch (error) {
      if (error instanceof ApiError && isNothing(error)) await kept.keep(questionOf(asked), keptWord(error));
      throw error;
    }
  };
  const answerTo = async (asked: PageAsked, options?: CallOptions): Promise<Answer> => {
    // After a page that is new everything is: what followed the old one need not follow it.
    const answer = isFresh ? undefined : await kept.of(questionOf(asked));
    if (answer) {
      last = { asked, answer };
      return replayed(client, asked.operation, answer);
    }
    if (last && !isFresh) {
      const again = await ask(last.asked, options);
      if (again.text !== last.answer.text) throw new ListMoved();
    }
    return ask(asked, options);
  };
  return {
    isKept: () => last !== undefined,
    client: {
      vendor: client.vendor,
      bounds: client.bounds,
      clock: client.clock,
      operation: (name) => client.operation(name),
      call: (operation, input = {}, options) => answerTo({ operation, input }, options),
      follow: (operation, input, address, options) => answerTo({ operation, input, address }, options),
    },
  };
}

/** What is asked for one page. */
interface PageAsked {
  readonly operation: string;
  readonly input: CallInput;
  /** Where the page before said that this one is. */
  readonly address?: string;
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
