// Attempts as spans of OpenTelemetry. Loads nothing of it: the caller hands a tracer in.

export { type TracingOptions, tracing } from "./tracing.ts";
