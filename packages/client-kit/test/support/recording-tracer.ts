import { createRequire, registerHooks } from "node:module";
import type { Tracer } from "@opentelemetry/api";
import type { ReadableSpan } from "@opentelemetry/sdk-trace-base";

// Under the condition "module", which the test runner sets, OpenTelemetry offers files for bundlers that Node.js cannot load.
const hooks = registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, { ...context, conditions: context.conditions.filter((one) => one !== "module") }),
});
const sdk: typeof import("@opentelemetry/sdk-trace-base") = createRequire(import.meta.url)(
  "@opentelemetry/sdk-trace-base",
);
hooks.deregister();

/** OpenTelemetry's own tracer, and the spans of it that have ended. */
export function recordingTracer(): {
  readonly tracer: Tracer;
  readonly spans: () => readonly ReadableSpan[];
} {
  const exporter = new sdk.InMemorySpanExporter();
  const provider = new sdk.BasicTracerProvider({ spanProcessors: [new sdk.SimpleSpanProcessor(exporter)] });
  return { tracer: provider.getTracer("test"), spans: () => exporter.getFinishedSpans() };
}
