// The entries that need a library beside them; see calls.ts.

import { type Span, trace } from "@opentelemetry/api";
import { tracing } from "@oubli/client-kit/opentelemetry";
import { createValidator, type DriftReport, validating } from "@oubli/client-kit/validate";
import { createPartneroClient, hooks } from "@oubli/client-partnero";
import description from "@oubli/client-partnero/openapi.json" with { type: "json" };

declare const process: { readonly argv: readonly string[]; readonly version: string };

const [, , baseUrl = "", apiKey = ""] = process.argv;

async function main(): Promise<void> {
  const reports: DriftReport[] = [];
  const spans: Span[] = [];
  const propagate = (span: Span): Record<string, string> => {
    spans.push(span);
    return {};
  };
  const use = hooks(
    validating(createValidator(description), (report) => void reports.push(report)),
    tracing(trace.getTracer("packed"), { propagate }),
  );
  const partnero = createPartneroClient({ apiKey, baseUrl, use });
  await partnero.call("listLeads");
  if (reports.length > 0) throw new Error(`the sandbox drifts: ${JSON.stringify(reports)}`);
  if (spans.length !== 1) throw new Error("the packed client should make one span of one attempt");
  const drifts = createValidator(description).check("listLeads", 200, { data: 1 });
  if (drifts.length === 0) throw new Error("the packed client should see a wrong answer");
}

main().then(() => console.log(process.version));
