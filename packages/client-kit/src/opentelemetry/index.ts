// Attempts as spans of OpenTelemetry. Loads nothing of it: whoever traces hands their tracer in.

export { type TracingOptions, tracing } from "./tracing.ts";
