import type { Attributes, Span, SpanKind, SpanStatusCode, Tracer } from "@opentelemetry/api";
import { ApiError } from "../api-error.ts";
import type { AttemptHook, HookedAttempt } from "../hooks.ts";

export interface TracingOptions {
  /**
   * Gives the headers that carry the trace on to the vendor; asked once for each attempt, while its span is active. Default:
   * none, because a vendor is another company and has no use for our trace ids. What it throws ends the call as `CANCELLED`.
   */
  readonly propagate?: (span: Span) => Readonly<Record<string, string>>;
}

// Written out, so that the types are all that is needed of OpenTelemetry.
const CLIENT: SpanKind.CLIENT = 2;
const ERROR: SpanStatusCode.ERROR = 2;

const PORTS: Readonly<Record<string, number>> = { "https:": 443, "http:": 80 };

/**
 * A hook for a client's `use` that makes one span of kind CLIENT of each attempt, by the semantic conventions for HTTP clients,
 * plus `oubli.vendor` and `oubli.operation`. Changes nothing about the call but the headers that `propagate` gives.
 *
 * Nothing personal enters a span: no `url.full`, which the conventions ask for, because addresses hold ids and e-mail
 * addresses; `url.template` stands in for it. No events, no messages: `error.type` is the status, the code of an
 * {@link ApiError}, or `_OTHER`. The span begins before the attempt waits for its turn.
 */
export function tracing(tracer: Tracer, { propagate }: TracingOptions = {}): AttemptHook {
  return (attempt, next) => {
    const { method, url } = attempt.request;
    const attributes = { "http.request.method": method, ...attributesOf(attempt, new URL(url)) };
    return tracer.startActiveSpan(`${method} ${attempt.template}`, { kind: CLIENT, attributes }, (span) =>
      spanning(span, () => next(propagate && { headers: propagate(span) })),
    );
  };
}

function attributesOf({ template, vendor, operation, attempt }: HookedAttempt, url: URL): Attributes {
  const port = url.port === "" ? PORTS[url.protocol] : Number(url.port);
  return {
    "server.address": url.hostname,
    ...(port === undefined ? {} : { "server.port": port }),
    "url.template": template,
    ...(attempt === 1 ? {} : { "http.request.resend_count": attempt - 1 }),
    "oubli.vendor": vendor,
    "oubli.operation": operation,
  };
}

async function spanning(span: Span, send: () => Promise<Response>): Promise<Response> {
  try {
    const response = await send();
    span.setAttribute("http.response.status_code", response.status);
    if (response.status >= 400) fail(span, String(response.status));
    return response;
  } catch (error) {
    fail(span, error instanceof ApiError ? error.code : "_OTHER");
    throw error;
  } finally {
    span.end();
  }
}

function fail(span: Span, type: string): void {
  span.setAttribute("error.type", type);
  // Without a message: it would be free text.
  span.setStatus({ code: ERROR });
}
